import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import {
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
import { openBrowser } from './openBrowser.ts';
import { startRealServer, type RealServer } from './realServer.ts';

/**
 * A signed file of ninety lines becomes public answers: one officer imports and mends, another approves and announces.
 */
const MINUTE = 60_000;
const LINES = 90;
const EDITOR = 'soan@haiphong.example';
const APPROVER = 'duyet@haiphong.example';
let server: RealServer;
let browser: BrowserContext;
let page: Page;

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
    await page.keyboard.press('Enter');
    await page.waitForFunction((code) => document.querySelector('[data-line="5"]')?.textContent?.includes(code), codeOf(5));
    // The reader got one name wrong.
    await page.click('#import-mend');
    await page.fill('#import-name', 'Cấp giấy phép hoạt động loại năm');
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
    await page.locator('#lines-grid').focus();
    await page.keyboard.press('Control+s');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('Đã lưu'));
    const stored = await askAs<{ docs: { name: string; effectiveFrom: string }[] }>(page, '/lines?limit=0&depth=0&sort=order');
    expect(stored.body.docs).toHaveLength(LINES);
    expect(new Set(stored.body.docs.map(({ effectiveFrom }) => effectiveFrom))).toEqual(new Set(['2026-12-01']));
    expect(stored.body.docs[0]?.name).toBe('Cấp giấy phép hoạt động loại 1 cho cơ sở kinh doanh (đã rà soát)');
  },
  3 * MINUTE,
);

it(
  'asks fewer than fifteen things, and the officer submits',
  async () => {
    await page.click('a:has-text("Chỉnh sửa")');
    await page.getByTestId('announce-panel').waitFor();
    await page.waitForSelector('#action-submit');
    expect(await answerEveryGroup(page)).toBeLessThan(15);
    await page.click('#action-submit');
    await page.waitForFunction(() => document.querySelector('[data-testid=draft-state]')?.textContent?.includes('Đã trình'));
  },
  3 * MINUTE,
);

it(
  'waits on the desk of another person, who approves and announces; then the public has every line',
  async () => {
    expect(await procedure(codeOf(LINES))).toBeNull();
    await signIn(page, server.url, APPROVER);
    await page.locator('[data-list=toApprove] a').click();
    await page.getByTestId('announce-panel').waitFor();
    await lookAtChanges(page);
    for (const action of ['approve', 'announce']) await page.click(`#action-${action}`);
    await page.waitForFunction(() => document.querySelector('[data-testid=draft-state]')?.textContent?.includes('Đã công bố'));
    expect(await procedure(codeOf(LINES))).toEqual({ name: `Cấp giấy phép hoạt động loại ${LINES} cho cơ sở kinh doanh` });
    expect(await procedure(codeOf(5))).toEqual({ name: 'Cấp giấy phép hoạt động loại năm' });
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
