import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { announceAsked, firstAdministrator, lookAtChanges } from './adminStory.ts';
import { openBrowser } from './openBrowser.ts';
import type { RealServer } from './realServer.ts';
import { startRealServer } from './realServer.ts';
import { eventually } from '../factories/eventually.ts';

/** An editor's day: the first sign-in, a draft with one line, its announcement, and the public page. */
const MINUTE = 60_000;
let server: RealServer;
let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  server = await startRealServer({ SEED: 'none', FOUR_EYES: 'off' }, 5 * MINUTE);
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(MINUTE);
}, 6 * MINUTE);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
}, MINUTE);

describe('The admin in a browser', () => {
  it(
    'creates the first user, drafts a decision with one line, announces it, and /graphql has it',
    async () => {
      await firstAdministrator(page, server, 'editor@example.gov.vn');

      // The register must give a body power before it may announce.
      const registered = await page.evaluate(async () => {
        const body = JSON.stringify({ code: 'G15', name: 'Bộ Tư pháp', level: 'central', announcesFor: 'nation' });
        const { status } = await fetch('/api/authorities', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
        return status;
      });
      expect(registered).toBe(201);
      await page.goto(`${server.url}/admin/collections/decisions/create`);
      await fill('number', '1234/QĐ-BTP');
      await fill('issuingAuthority__code', 'G15');
      await fill('issuingAuthority__name', 'Bộ Tư pháp');
      await fillDay('issuedOn', '2026-09-01');
      await fillDay('effectiveFrom', '2026-10-01');
      await save();
      const decision = new URL(page.url()).pathname.split('/').at(-1);

      await page.goto(`${server.url}/admin/collections/lines/create`);
      await choose('decision', '1234/QĐ-BTP');
      await fill('position', '1');
      await fill('code', '1.009999');
      await fill('name', 'Thủ tục thử từ trình duyệt');
      await choose('levels', 'Cấp xã');
      await save();

      await page.goto(`${server.url}/admin/collections/decisions/${decision}`);
      const panel = page.getByTestId('announce-panel');
      await panel.waitFor();
      // Nothing of a draft is public, not even its code.
      expect(await procedure('1.009999')).toBeNull();
      const warnings = panel.locator('li textarea');
      await expectEventually(
        () => warnings.count(),
        (count) => count > 0,
      );
      // What explains nothing is told at its own box.
      await warnings.first().fill('ok');
      await page.getByTestId('counts').click();
      await page.getByTestId('explanation-trouble').getByText('ít nhất 10 ký tự').waitFor();
      expect(await warnings.first().getAttribute('aria-invalid')).toBe('true');
      for (const answer of await warnings.all()) await answer.fill('Đã xem, chấp nhận.');
      // Leaving the box stores the answer, so a reload keeps it.
      await page.getByTestId('counts').click();
      const asked = await warnings.count();
      await expectEventually(
        () => panel.getByTestId('kept').count(),
        (kept) => kept === asked,
      );
      await page.reload();
      await expectEventually(
        () => panel.getByTestId('kept').count(),
        (kept) => kept === asked,
      );
      // Another name for the line, saved in a drawer: the panel checks again by itself.
      const line = await theOnlyLine();
      await page.locator('.tabs-field__tab-button', { hasText: 'Các dòng' }).click();
      await page.locator('#field-lines tbody .drawer-link__doc-drawer-toggler').first().click();
      const drawer = page.locator('.doc-drawer');
      await drawer.getByTestId('line-counts').waitFor();
      await drawer.locator('#field-name').fill('');
      await drawer.locator('#action-save').click();
      await page.getByTestId('errors-title').getByText('1 lỗi phải sửa').waitFor();
      await page.goto(`${server.url}/admin/collections/decisions/${decision}`);
      // The link opens the line, which shows its own warnings and leads back to its decision.
      await page.locator('[data-severity=error] a').first().click();
      await page.waitForURL(({ pathname }) => pathname === `/admin/collections/lines/${line}`);
      await page.getByTestId('line-counts').getByText('1 lỗi').waitFor();
      await page.waitForFunction(() => document.activeElement?.id === 'field-name');
      await fill('name', 'Thủ tục thử từ trình duyệt');
      await page.click('#action-save');
      await page.getByTestId('line-counts').getByText('0 lỗi').waitFor();
      await page.getByTestId('line-notes').getByRole('link', { name: 'Quyết định 1234/QĐ-BTP' }).click();
      await panel.waitFor();
      await page.waitForSelector('#action-submit');
      // Saved and submitted without a pause: the step waits until the panel has seen what was saved.
      await page.locator('.tabs-field__tab-button', { hasText: 'Quyết định' }).click();
      await fill('title', 'Về việc công bố thủ tục hành chính thử nghiệm, bản sửa');
      await page.route('**/api/decisions/*/check', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        await route.continue();
      });
      await page.click('#action-save');
      for (const action of ['submit', 'approve']) {
        if (action === 'approve') await lookAtChanges(page);
        await page.click(`#action-${action}`);
        if (action === 'submit') await page.unroute('**/api/decisions/*/check');
        await page.waitForSelector(action === 'submit' ? '#action-approve' : '#action-announce');
      }
      // One click does not seal: Escape leaves it approved, and the focus where it was.
      await page.click('#action-announce');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.activeElement?.id === 'action-announce');
      expect(await panel.getByTestId('draft-state').innerText()).toContain('Đã duyệt');
      const question = await announceAsked(page);
      for (const told of ['Quyết định 1234/QĐ-BTP', '1 dòng', 'ký ngày 01/9/2026', 'có hiệu lực từ ngày 01/10/2026'])
        expect(question).toContain(told);
      await expectEventually(
        () => panel.getByTestId('draft-state').innerText(),
        (text) => text.includes('Đã công bố'),
      );
      // An announced decision is read-only. It shows its public page and what a withdrawal would change.
      // The form opens in the tab that was open last.
      await page.locator('.tabs-field__tab-button', { hasText: 'Quyết định' }).click();
      expect(await page.locator('#field-title').isDisabled()).toBe(true);
      expect(await page.locator('#public-page').getAttribute('href')).toMatch(/^\/quyet-dinh\/2026-09-01\/G15\//);
      await page.click('#preview-withdrawal');
      await page.getByText('Các dòng của Quyết định 1234/QĐ-BTP không còn giá trị').waitFor();
      expect(await page.getByTestId('withdraw-whole').innerText()).toContain('1.009999 Thủ tục thử từ trình duyệt');

      expect(await procedure('1.009999')).toEqual({
        name: 'Thủ tục thử từ trình duyệt',
        version: { levels: ['COMMUNE'], inForceFrom: '2026-10-01', decision: { number: '1234/QĐ-BTP', revision: 1 } },
      });
    },
    5 * MINUTE,
  );

  it(
    'shows beside its field what is wrong with a word of search, and search knows the word once it is right',
    async () => {
      await page.goto(`${server.url}/admin/collections/search-aliases/create`);
      await page.waitForSelector('form[data-form-ready="true"]');
      await fill('says', '?!');
      await fill('means', 'thủ tục thử từ trình duyệt');
      await choose('state', 'Đang dùng');
      await expectEventually(
        async () => {
          // A busy form takes no click.
          await page.click('#action-save');
          return page.locator('.field-error').allInnerTexts();
        },
        (texts) => texts.some((text) => text.includes('hãy viết từ 1 từ trở lên')),
      );
      expect(await completions('lướt mạng')).toEqual([]);
      await fill('says', 'lướt mạng thử');
      await save();
      await expectEventually(
        () => completions('lướt mạng'),
        (texts) => texts.includes('lướt mạng thử'),
      );
    },
    2 * MINUTE,
  );

  it(
    "takes a word over the admin's GraphQL too, remembers who said it, and search knows it",
    async () => {
      const answer = await page.evaluate(async () => {
        const query =
          'mutation { createSearchAlias(data: { says: "dạo chơi thử", means: "thủ tục thử từ trình duyệt", kind: adds, state: used, origin: editor }) { id state } }';
        const response = await fetch('/api/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        return (await response.json()) as { data: { createSearchAlias: { id: number | string; state: string } } };
      });
      expect(answer).toEqual({ data: { createSearchAlias: { id: expect.anything(), state: 'used' } } });
      const { id } = answer.data.createSearchAlias;
      const events = await page.evaluate(
        async (what) => (await fetch(`/api/audit-events?where[what][equals]=${what}`)).json() as Promise<{ docs: { who: string }[] }>,
        `search-aliases/${id}`,
      );
      expect(events.docs.map(({ who }) => who)).toEqual(['editor@example.gov.vn']);
      await expectEventually(
        () => completions('dạo chơi'),
        (texts) => texts.includes('dạo chơi thử'),
      );
    },
    2 * MINUTE,
  );

  it(
    'opens an account again that wrong passwords had closed, at the click of an administrator',
    async () => {
      const account = { email: 'soan.thao@example.gov.vn', password: 'một mật khẩu khác hẳn' };
      const id = await page.evaluate(async (data) => {
        const body = JSON.stringify({ ...data, name: 'Trần Văn Soạn', role: 'editor', authority: 'G15' });
        const response = await fetch('/api/users', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        return ((await response.json()) as { doc: { id: number } }).doc.id;
      }, account);
      for (let i = 0; i < 10; i += 1) expect(await signIn({ ...account, password: `sai ${i}` })).toBe(401);
      expect(await signIn(account)).not.toBe(200);
      await page.goto(`${server.url}/admin/collections/users/${id}`);
      await page.getByRole('button', { name: 'Mở khóa đăng nhập' }).click();
      await page.getByText('người này có thể đăng nhập lại ngay').waitFor();
      expect(await signIn(account)).toBe(200);
    },
    2 * MINUTE,
  );

  it(
    'shows a new API key once, which counts from then on and no longer when it is revoked',
    async () => {
      await page.goto(`${server.url}/admin/collections/api-keys/create`);
      await page.waitForSelector('form[data-form-ready="true"]');
      await fill('name', 'Cổng của một tỉnh');
      await fillDay('lastDay', '2099-12-31');
      const key = page.locator('#field-key');
      await expectEventually(
        () => key.inputValue(),
        (text) => text.startsWith('tthc_'),
      );
      const shown = await key.inputValue();
      await save();
      await expectEventually(
        () => statusWithKey(shown),
        (status) => status === 200,
      );
      expect(await statusWithKey(`${shown}x`)).toBe(401);
      await page.reload();
      await page.waitForSelector('form[data-form-ready="true"]');
      const start = await page.inputValue('#field-start');
      expect([shown.startsWith(start), start.length > 5, start.length < shown.length / 2]).toEqual([true, true, true]);
      expect(await page.content()).not.toContain(shown);
      await page.check('#field-isRevoked');
      await page.click('#action-save');
      await expectEventually(
        () => statusWithKey(shown),
        (status) => status === 401,
      );
    },
    2 * MINUTE,
  );

  it(
    'lists the procedure for editors, and gives nothing to who is not signed in',
    async () => {
      await expectEventually(
        async () => {
          await page.goto(`${server.url}/admin/collections/procedures`);
          return page.locator('main, .collection-list').first().innerText();
        },
        (text) => text.includes('1.009999'),
      );
      for (const collection of [
        'decisions',
        'lines',
        'sealed-lines',
        'announcements',
        'procedures',
        'users',
        'authorities',
        'audit-events',
        'search-phrases',
        'search-aliases',
        'search-notices',
      ]) {
        const answer = await fetch(`${server.url}/api/${collection}`);
        expect([collection, answer.status]).toEqual([collection, 403]);
      }
    },
    2 * MINUTE,
  );
});

async function theOnlyLine(): Promise<number> {
  const { docs } = await page.evaluate(async () => (await fetch('/api/lines?depth=0')).json() as Promise<{ docs: { id: number }[] }>);
  expect(docs).toHaveLength(1);
  return docs[0]!.id;
}

async function fill(field: string, text: string): Promise<void> {
  await page.fill(`#field-${field}`, text);
}

/** The date picker takes a typed day only when it loses the focus. */
async function fillDay(field: string, day: string): Promise<void> {
  const input = page.locator(`[id="field-${field}"] input, input[id="field-${field}"]`).first();
  await input.fill(day);
  await input.press('Tab');
}

async function choose(field: string, option: string): Promise<void> {
  await page.click(`[id="field-${field}"] .rs__control`);
  await page.locator(`[id="field-${field}"] .rs__option`, { hasText: option }).first().click();
}

async function save(): Promise<void> {
  await page.click('#action-save');
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
}

/** The status that somebody gets who signs in outside the browser. */
async function signIn(account: { readonly email: string; readonly password: string }): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${server.url}/api/users/login`, { method: 'POST', headers, body: JSON.stringify(account) })).status;
}

async function statusWithKey(key: string): Promise<number> {
  return (await fetch(`${server.url}/v1/procedures/1.009999?asOf=2026-10-15`, { headers: { authorization: `Bearer ${key}` } })).status;
}

async function procedure(code: string): Promise<unknown> {
  return (
    await ask<{ procedure: unknown }>(
      `{ procedure(code: "${code}", asOf: "2026-10-15") { name version { levels inForceFrom decision { number revision } } } }`,
    )
  ).procedure;
}

async function completions(text: string): Promise<string[]> {
  return (await ask<{ suggest: { text: string }[] }>(`{ suggest(query: "${text}") { text } }`)).suggest.map(
    (suggestion) => suggestion.text,
  );
}

async function ask<Answered>(query: string): Promise<Answered> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await answer.json()) as { data: Answered }).data;
}

async function expectEventually<T>(ask: () => Promise<T>, holds: (value: T) => boolean): Promise<void> {
  const value = await eventually(ask, holds, MINUTE);
  expect(holds(value) ? 'holds' : value).toBe('holds');
}
