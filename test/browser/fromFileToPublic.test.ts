import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
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
} from './adminStory.ts';
import { anIdentity, aSignedPdf } from '../factories/signedPdf.ts';
import { openBrowser } from './openBrowser.ts';
import { startRealServer, type RealServer } from './realServer.ts';

/**
 * A signed file of ninety-one lines becomes public answers: one officer imports and mends, another approves and announces.
 */
const MINUTE = 60_000;
const LINES = 91;
const SIGNER = 'Nguyễn Văn An';
const REMARK = 'Đề nghị xem lại tên ở dòng 5.';
const EDITOR = 'soan@haiphong.example';
const APPROVER = 'duyet@haiphong.example';
let server: RealServer;
let browser: BrowserContext;
let page: Page;
/** What the officer must type to publish: values that were missed, and answers. Changes that are only tried do not count. */
let typed = 0;

beforeAll(async () => {
  server = await startRealServer({ SEED: 'none' }, 5 * MINUTE);
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(MINUTE);
}, 6 * MINUTE);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
}, MINUTE);

it(
  'starts with an administrator who registers the authority and its two officers',
  async () => {
    await firstAdministrator(page, server, 'quantri@haiphong.example');
    expect((await askAs(page, '/authorities', HAI_PHONG)).status).toBe(201);
    for (const [email, role] of [
      [EDITOR, 'editor'],
      [APPROVER, 'approver'],
    ])
      expect((await askAs(page, '/users', { email, role, password: PASSWORD, name: email, authority: HAI_PHONG.code })).status).toBe(201);
  },
  3 * MINUTE,
);

it(
  'lets an officer read the file, mend what was missed, and keep the draft',
  async () => {
    await signIn(page, server.url, EDITOR);
    await page.getByTestId('work-desk').waitFor();
    expect(await faultsIn('work-desk')).toEqual([]);
    await readInImport(page, manyLines(LINES));
    // The reader warns of the line without a code. The officer types the code from the signed paper.
    await page.locator('[data-line="5"]').click();
    await page.locator('#import-lines').focus();
    await page.keyboard.press('c');
    await page.keyboard.type(codeOf(5));
    typed += 1;
    await page.keyboard.press('Enter');
    await page.waitForFunction((code) => document.querySelector('[data-line="5"]')?.textContent?.includes(code), codeOf(5));
    // The reader got one name wrong.
    await page.click('#import-mend');
    await page.fill('#import-name', 'Cấp giấy phép hoạt động loại năm');
    typed += 1;
    await page.click('#import-use');
    await page.waitForSelector('[data-line="5"] .import-origin-typed');
    const draft = await keepImport(page);

    await page.goto(`${server.url}${draft}/dong`);
    await page.waitForSelector('[data-row]');
    expect(await page.locator('[data-row]').count()).toBe(LINES);
    expect(await faultsIn('lines-table')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await page.locator('[data-row]').nth(4).innerText()).toContain('Cấp giấy phép hoạt động loại năm');
  },
  5 * MINUTE,
);

it(
  'lets them change all lines at once in the table, by keyboard and from a sheet',
  async () => {
    const find = page.locator('#lines-find');
    await find.fill('loai nam');
    await expectText('#lines-count', `1 trên ${LINES} dòng`);
    await find.fill('');
    // Types the name of the first line into its cell.
    await page.locator('[data-row]').first().locator('[data-column=name]').click();
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.type(' (đã rà soát)');
    await page.keyboard.press('Enter');
    // Pastes days from a sheet, written as people write them.
    await page.locator('[data-row]').first().locator('[data-column=effectiveFrom]').click();
    await pasteText('1/12/2026\n1/12/2026');
    await expectText('[data-row] [data-column=effectiveFrom]', '01/12/2026');
    await page.locator('.lines-head input').check();
    await page.selectOption('#lines-bulk-column', 'effectiveFrom');
    await page.locator('.lines-bulk input').fill('01/12/2026');
    await page.locator('.lines-bulk input').blur();
    await page.click('#lines-bulk-apply');
    await page.locator('.lines-head input').uncheck();
    await dragThirdLineBeforeSecond();
    await page.locator('#lines-grid').focus();
    await page.keyboard.press('Control+s');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('Đã lưu'));
    const stored = await askAs<{ docs: { name: string; effectiveFrom: string }[] }>(page, '/lines?limit=0&depth=0&sort=order');
    expect(stored.body.docs).toHaveLength(LINES);
    expect(new Set(stored.body.docs.map(({ effectiveFrom }) => effectiveFrom))).toEqual(new Set(['2026-12-01']));
    expect(stored.body.docs.slice(0, 4).map(({ name }) => name)).toEqual([
      'Cấp giấy phép hoạt động loại 1 cho cơ sở kinh doanh (đã rà soát)',
      ...[3, 2, 4].map((number) => `Cấp giấy phép hoạt động loại ${number} cho cơ sở kinh doanh`),
    ]);
  },
  3 * MINUTE,
);

it(
  'saves the table by keys wherever the focus is, and a button of the table keeps it',
  async () => {
    const first = page.locator('[data-row]').first();
    const type = async (...keys: string[]) => {
      await first.locator('[data-column=name]').click();
      for (const key of ['F2', 'End', ...keys]) await page.keyboard.press(key);
    };
    const saved = () => page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('Đã lưu'));
    await first.locator('input[type=checkbox]').check();
    await page.click('#lines-parts');
    await page.getByText('Đã điền đề xuất cho 0 dòng').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('lines-parts');
    // Also what is still being typed in a cell.
    await type('!', 'Control+s');
    await saved();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('lines-grid');
    expect(await first.locator('[data-column=name]').innerText()).toContain('(đã rà soát)!');
    await type('Backspace', 'Enter');
    await page.locator('#lines-parts').focus();
    await page.keyboard.press('Control+s');
    await saved();
    expect(await page.locator('.lines-changed').count()).toBe(0);
    await first.locator('input[type=checkbox]').uncheck();
  },
  MINUTE,
);

it(
  'asks before the table is left with something unsaved',
  async () => {
    await page.locator('[data-row]').first().locator('[data-column=name]').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('!');
    await page.keyboard.press('Enter');
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.click('a:has-text("Chỉnh sửa")');
    expect(asked).toEqual(['Bảng có thay đổi chưa lưu. Rời trang này và bỏ các thay đổi đó?']);
    expect(await page.locator('.lines-changed').count()).toBe(1);
    await page.locator('#lines-grid').focus();
    await page.keyboard.press('Control+z');
    await page.locator('.lines-changed').waitFor({ state: 'detached' });
  },
  MINUTE,
);

it(
  'takes the signed file, and says who signed it',
  async () => {
    await page.click('a:has-text("Chỉnh sửa")');
    await page.getByTestId('announce-panel').waitFor();
    const pdf = await aSignedPdf('Quyết định', await anIdentity(SIGNER), new Date('2026-11-20T03:00:00Z'));
    await page.setInputFiles('#signed-file-input', {
      name: 'quyết định.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('không phải PDF'),
    });
    await page.getByTestId('signed-file').getByRole('alert').waitFor();
    await page.setInputFiles('#signed-file-input', { name: 'quyết định đã ký.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.getByTestId('signed-file').getByText(`Ký bởi ${SIGNER} ngày 20/11/2026`).waitFor();
    expect(await faultsIn('announce-panel')).toEqual([]);
  },
  2 * MINUTE,
);

it(
  'asks so little that fewer than fifteen things are typed in all, and the officer submits',
  async () => {
    await page.waitForSelector('#action-submit');
    typed += await answerEveryGroup(page);
    expect(typed).toBeLessThan(15);
    await page.click('#action-submit');
    await page.waitForFunction(() => document.querySelector('[data-testid=draft-state]')?.textContent?.includes('Đã trình'));
  },
  3 * MINUTE,
);

it(
  'is talked about by the two officers, and what was said is resolved',
  async () => {
    await page.locator('.tabs-field__tab-button', { hasText: 'Trao đổi' }).click();
    await page.locator('#field-remarks .relationship-table__add-new').click();
    const form = page.locator('.doc-drawer');
    await form.locator('#field-text').fill(REMARK);
    await form.locator('#action-save').click();
    await page.locator('#field-remarks td', { hasText: REMARK }).waitFor();
    const decision = new URL(page.url()).pathname;

    await signIn(page, server.url, APPROVER);
    await page.goto(`${server.url}${decision}`);
    await page.locator('.tabs-field__tab-button', { hasText: 'Trao đổi' }).click();
    await page.locator('#field-remarks td', { hasText: REMARK }).waitFor();
    await page.goto(`${server.url}/admin/collections/remarks`);
    await page.locator('.cell-text a', { hasText: REMARK }).click();
    await page.waitForSelector('form[data-form-ready="true"]');
    // What was said stays as it was.
    expect(await page.locator('#field-text').isDisabled()).toBe(true);
    await page.check('#field-isResolved');
    await page.click('#action-save');
    await page.waitForFunction((name) => document.querySelector<HTMLInputElement>('#field-resolvedByName')?.value === name, APPROVER);
  },
  3 * MINUTE,
);

it(
  'waits on the desk of another person, who approves and announces; then the public has every line',
  async () => {
    expect(await procedure(codeOf(LINES))).toBeNull();
    await page.goto(`${server.url}/admin`);
    await page.locator('[data-list=toApprove] a').click();
    await page.getByTestId('announce-panel').waitFor();
    await lookAtChanges(page);
    await page.click('#action-approve');
    expect(await announceAsked(page)).toContain(`${LINES} dòng`);
    await page.waitForFunction(() => document.querySelector('[data-testid=draft-state]')?.textContent?.includes('Đã công bố'));
    expect(await procedure(codeOf(LINES))).toEqual({ name: `Cấp giấy phép hoạt động loại ${LINES} cho cơ sở kinh doanh` });
    expect(await procedure(codeOf(5))).toEqual({ name: 'Cấp giấy phép hoạt động loại năm' });
    const shown = page.locator('#public-page');
    await page.goto(new URL((await shown.getAttribute('href')) ?? '', server.url).href);
    // Citizens read beside the text who signed the file.
    await page.getByText(SIGNER).first().waitFor();
    await page.goto(`${server.url}/admin`);
    await page.locator('[data-list=justAnnounced] a').waitFor();
  },
  3 * MINUTE,
);

/** Faults that axe finds in our own part of the page. */
async function faultsIn(testId: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(`[data-testid=${testId}]`).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

async function expectText(selector: string, text: string): Promise<void> {
  await page.waitForFunction(([where, what]) => document.querySelector(where!)?.textContent?.includes(what!), [selector, text]);
}

/** The number of a line is the handle that drags it. */
async function dragThirdLineBeforeSecond(): Promise<void> {
  const row = (number: number) => page.locator('[data-row]').nth(number - 1);
  await row(3).locator('.lines-order').dragTo(row(2).locator('.lines-order'));
  await page.waitForFunction(() => document.querySelectorAll('[data-row] [data-column=name]')[1]?.textContent?.includes('loại 3 '));
  expect(await row(3).locator('[data-column=name]').innerText()).toContain('loại 2 ');
}

/** Pastes into the focused cell as the clipboard of a spreadsheet does. */
async function pasteText(text: string): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function procedure(code: string): Promise<{ readonly name: string } | null> {
  const query = `{ procedure(code: "${code}", place: "31", asOf: "2026-12-15") { name } }`;
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await answer.json()) as { data: { procedure: { name: string } | null } }).data.procedure;
}
