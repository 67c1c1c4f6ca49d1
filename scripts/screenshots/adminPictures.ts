import type { Page } from 'playwright-core';
import {
  announceAsked,
  answerEveryGroup,
  askAs,
  codeOf,
  firstAdministrator,
  HAI_PHONG,
  keepImport,
  lookAtChanges,
  manyLines,
  PASSWORD,
  readInImport,
  signIn,
} from '../../test/browser/adminStory.ts';
import { startRealServer } from '../../test/browser/realServer.ts';

const MINUTE = 60_000;
const LINES = 91;
const [EDITOR, APPROVER] = ['soan.thao@haiphong.example', 'phe.duyet@haiphong.example'];

/** Tells the story of a decision in the admin of a server of its own, and takes a picture of each of its screens. */
export async function adminPictures(page: Page, take: (name: string) => Promise<void>): Promise<void> {
  const server = await startRealServer({}, 10 * MINUTE);
  try {
    page.setDefaultTimeout(MINUTE);
    await firstAdministrator(page, server, 'quan.tri@haiphong.example');
    await officers(page);
    await signIn(page, server.url, EDITOR);
    const decision = `${server.url}${await importMended(page, take)}`;
    await draftScreens(page, decision, take);
    await signIn(page, server.url, APPROVER);
    await page.getByTestId('work-desk').waitFor();
    // The bar that tells of a page on its way is gone then.
    await page.waitForLoadState('networkidle');
    await take('desk');
    await page.goto(decision);
    await page.getByTestId('announce-panel').waitFor();
    await lookAtChanges(page);
    await page.click('#action-approve');
    await announceAsked(page);
    await page.getByTestId('announced-box').waitFor();
    await take('announced');
    await page.goto(`${server.url}/admin/collections/procedures/1.001193`);
    await page.getByTestId('place-timeline').first().waitFor();
    await take('procedure');
  } finally {
    await server.stop();
  }
}

async function officers(page: Page): Promise<void> {
  for (const [email, role, name] of [
    [EDITOR, 'editor', 'Trần Văn Soạn'],
    [APPROVER, 'approver', 'Lê Thị Duyệt'],
  ])
    await askAs(page, '/users', { email, role, name, password: PASSWORD, authority: HAI_PHONG.code });
}

/** The file beside its lines; then the code that the reader missed, and the draft. */
async function importMended(page: Page, take: (name: string) => Promise<void>): Promise<string> {
  await readInImport(page, manyLines(LINES));
  await page.locator('[data-line="5"] td').nth(2).hover();
  await take('import');
  await page.locator('[data-line="5"]').click();
  await page.locator('#import-lines').focus();
  await page.keyboard.press('c');
  await page.keyboard.type(codeOf(5));
  await page.keyboard.press('Enter');
  await page.waitForFunction((code) => document.querySelector('[data-line="5"]')?.textContent?.includes(code), codeOf(5));
  return keepImport(page);
}

async function draftScreens(page: Page, decision: string, take: (name: string) => Promise<void>): Promise<void> {
  await page.getByTestId('violation-group').first().waitFor();
  await take('decision');
  await page.goto(`${decision}/dong`);
  await page.waitForSelector('[data-row] .lines-warning');
  await take('lines');
  await page.locator('[data-row] a').first().click();
  await page.getByTestId('line-counts').waitFor();
  await take('line');
  await page.goto(`${decision}/thay-doi`);
  await page.getByTestId('what-changes').waitFor();
  await take('changes');
  await page.goto(new URL((await page.locator('.preview-effect a').first().getAttribute('href')) ?? '', decision).href);
  await page.locator('[data-condition=draft]').waitFor();
  await take('preview');
  await page.goto(decision);
  await page.waitForSelector('#action-submit');
  await answerEveryGroup(page);
  await page.click('#action-submit');
  await page.waitForFunction(() => document.querySelector('[data-testid=draft-state]')?.textContent?.includes('Đã trình'));
}
