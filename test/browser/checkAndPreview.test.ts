import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { announceAsked, answerEveryGroup, firstAdministrator } from './adminStory.ts';
import { openBrowser } from './openBrowser.ts';
import type { RealServer } from './realServer.ts';
import { startRealServer } from './realServer.ts';

/**
 * An approver's hour: violations by kind, one answer for a group, a link that opens its tab.
 * Then the changes word by word, the procedure's page, and a correction drafted from that page.
 */
const MINUTE = 60_000;
let server: RealServer;
let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  server = await startRealServer({ SEED: 'none', FOUR_EYES: 'off' }, 5 * MINUTE);
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(MINUTE);
  await firstAdministrator(page, server, 'duyet@example.gov.vn');
  await api('/api/authorities', { code: 'G15', name: 'Bộ Tư pháp', level: 'central', announcesFor: 'nation' });
}, 7 * MINUTE);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
}, MINUTE);

/** Asks as the signed-in person. */
async function api<Body>(path: string, body: object | null): Promise<Body> {
  return page.evaluate(
    async ([url, sent]) => {
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(url, sent === null ? {} : { method: 'POST', headers, body: JSON.stringify(sent) });
      return (await response.json()) as never;
    },
    [path, body] as const,
  );
}

async function aDecision(number: string, lines: readonly object[]): Promise<number> {
  const issuingAuthority = { code: 'G15', name: 'Bộ Tư pháp' };
  const head = { type: 'publication', number, issuedOn: '2026-09-01', effectiveFrom: '2026-10-01', issuingAuthority };
  const { doc } = await api<{ doc: { id: number } }>('/api/decisions', head);
  for (const [i, line] of lines.entries())
    await api('/api/lines', { decision: doc.id, order: i + 1, type: 'standard', contentFrom: 'own', onlineLevel: 'none', ...line });
  return doc.id;
}

const content = (text: string) => [{ blockType: 'procedureContent', steps: [{ description: text }] }];

async function announce(): Promise<void> {
  await page.click('#action-submit');
  await page.waitForSelector('#action-approve');
  // Approving needs a look at the changes first.
  await page.click('#action-approve');
  await page.getByRole('alert').getByText('Thay đổi gì').waitFor();
  await page.getByRole('link', { name: 'Thay đổi gì' }).click();
  await page.getByTestId('what-changes').waitFor();
  await page.goto(page.url().replace('/thay-doi', ''));
  await page.click('#action-approve');
  await page.waitForSelector('#action-announce');
  await announceAsked(page);
  await page.getByTestId('announced-box').waitFor();
}

describe('Check, preview and procedure in a browser', () => {
  it(
    'leads from a drafted decision to an announced one, and to its correction',
    async () => {
      const first = await aDecision('31/QĐ-BTP', [
        { kind: 'new', code: '1.009991', name: 'Thủ tục một', levels: ['commune'], content: content('Nộp hồ sơ tại xã.') },
        { kind: 'new', code: '1.009992', name: 'Thủ tục hai', levels: ['commune'], content: content('Nộp hồ sơ tại tỉnh.') },
      ]);
      await page.goto(`${server.url}/admin/collections/decisions/${first}`);
      await answerEveryGroup(page);
      await announce();

      const second = await aDecision('32/QĐ-BTP', [
        { kind: 'amended', code: '1.009991', name: 'Thủ tục một', levels: ['commune'], content: content('Nộp hồ sơ tại phường.') },
        { kind: 'abolished', code: '1.009992', name: 'Thủ tục hai' },
        { kind: 'amended', name: 'Thủ tục không mã', levels: ['commune'], content: content('Không có mã.') },
      ]);
      await page.goto(`${server.url}/admin/collections/decisions/${second}`);
      await page.getByTestId('errors-title').getByText('1 lỗi phải sửa').waitFor();
      await page.fill('#filter-violations', 'không có chữ này');
      await page.getByText('Không có cảnh báo nào khớp.').waitFor();
      await page.fill('#filter-violations', '');
      // The warning about amending documents belongs to a field in the line's second tab.
      const link = page.locator('[data-code=AMENDING_DOCUMENTS_NOT_NAMED] a').first();
      await page.locator('[data-code=AMENDING_DOCUMENTS_NOT_NAMED]').waitFor();
      await page.goto(`${server.url}${await link.getAttribute('href')}`);
      await page.locator('#field-amendingDocuments').waitFor({ state: 'visible' });

      await page.goto(`${server.url}/admin/collections/decisions/${second}/thay-doi`);
      await page.locator('[data-code="1.009992"][data-kind=ends]').getByText('người dân không còn thủ tục này').waitFor();
      const changed = page.locator('[data-code="1.009991"][data-kind=changes]');
      await changed.getByRole('button', { name: 'So sánh nội dung' }).click();
      await changed.locator('del').getByText('xã').waitFor();
      expect(await changed.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('phường')]);

      const opened = page.context().waitForEvent('page');
      await changed.getByRole('link', { name: 'Xem như người dân sẽ thấy ngày 01/10/2026' }).click();
      const citizens = await opened;
      await citizens.locator('[data-condition=draft]').getByText('CHƯA CÔNG BỐ').waitFor();
      await citizens.locator('main').getByText('Nộp hồ sơ tại phường.').first().waitFor();
      await citizens.close();

      await page.goto(`${server.url}/admin/collections/procedures/1.009991`);
      await page.getByTestId('place-timeline').getByText('31/QĐ-BTP').waitFor();
      await page.getByTestId('touching-drafts').getByText('32/QĐ-BTP').waitFor();
      await page.getByRole('button', { name: 'Lập đính chính' }).click();
      await page.waitForURL(/\/admin\/collections\/decisions\/\d+$/);
      const correction = await api<{ type: string; corrects: string }>(`/api/decisions/${page.url().split('/').at(-1)}?depth=0`, null);
      expect(correction).toMatchObject({ type: 'correction', corrects: '2026-09-01/G15/31-QD-BTP' });
    },
    6 * MINUTE,
  );

  it(
    'keeps a proposal to simplify, and says what it saves in a year',
    async () => {
      await openForm('reviews/create');
      await page.fill('#field-title', 'Giảm thời gian giải quyết');
      await page.fill('#field-authority', 'G15');
      await page.fill('#field-procedures', '1.009991');
      await page.fill('#field-now__days', '10');
      await page.fill('#field-proposed__days', '6');
      await page.fill('#field-filingsAYear', '100');
      await saveNew();
      await fieldHolds('#field-savedDays', '400');
      // Nobody calls it carried out without the line that did it.
      await choose('state', 'Đã thực hiện');
      await page.click('#action-save');
      await page.getByText('Đã thực hiện thì phải nêu dòng đã công bố thực hiện đề xuất.').waitFor();
      await page.fill('#field-carriedOutBy', await versionInForce('1.009991'));
      await page.click('#action-save');
      await page
        .locator('.payload-toast-container')
        .getByText(/thành công/)
        .first()
        .waitFor();
      await page.reload();
      await page.waitForSelector('form[data-form-ready="true"]');
      await page.locator('#field-state .rs__single-value', { hasText: 'Đã thực hiện' }).waitFor();
    },
    3 * MINUTE,
  );

  it(
    'leads a letter of a citizen from the desk to its answer, once it is sorted',
    async () => {
      await page.goto(`${server.url}/gop-y?trang=${encodeURIComponent('/thu-tuc/1.009991')}`);
      await page.fill('#noi-dung', 'Thủ tục này yêu cầu nộp tại phường hay tại xã?');
      await page.click('main button[type=submit].main-action');
      await page.waitForURL(({ pathname }) => /^\/gop-y\/[2-9A-Z]{10}$/.test(pathname));
      const ticket = page.url();
      await page.goto(`${server.url}/admin`);
      await page.locator('[data-list=feedback] a').click();
      await page.waitForSelector('form[data-form-ready="true"]');
      expect(await page.locator('#field-text').isDisabled()).toBe(true);
      await choose('state', 'Đã trả lời');
      await page.fill('#field-answer', 'Nộp tại phường nơi cư trú.');
      await page.click('#action-save');
      await page.getByText('Hãy phân loại trước: về thủ tục hành chính, hay ngoài phạm vi.').waitFor();
      await choose('scope', 'Về thủ tục hành chính');
      await page.click('#action-save');
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-settledBy')?.value !== '');
      await page.goto(ticket);
      await page.getByText('Nộp tại phường nơi cư trú.').waitFor();
      await page.goto(`${server.url}/admin`);
      await page.getByTestId('work-desk').waitFor();
      expect(await page.locator('[data-list=feedback]').count()).toBe(0);
    },
    3 * MINUTE,
  );
});

async function openForm(path: string): Promise<void> {
  await page.goto(`${server.url}/admin/collections/${path}`);
  await page.waitForSelector('form[data-form-ready="true"]');
}

async function saveNew(): Promise<void> {
  await page.click('#action-save');
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/create'));
  await page.waitForSelector('form[data-form-ready="true"]');
}

async function choose(field: string, option: string): Promise<void> {
  await page.click(`[id="field-${field}"] .rs__control`);
  await page.locator(`[id="field-${field}"] .rs__option`, { hasText: option }).first().click();
}

/** A form shows what was stored a moment after saving. */
async function fieldHolds(selector: string, text: string): Promise<void> {
  await page.waitForFunction(([field, expected]) => document.querySelector<HTMLInputElement>(field)?.value === expected, [
    selector,
    text,
  ] as const);
}

/** The id of the version in force, as the address /phien-ban/… ends with it. */
async function versionInForce(code: string): Promise<string> {
  const query = `{ procedure(code: "${code}", asOf: "2026-10-15") { version { id } } }`;
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = (await answer.json()) as { data: { procedure: { version: { id: string } } } };
  return data.procedure.version.id.split('?')[0] ?? '';
}
