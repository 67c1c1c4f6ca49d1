import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { askAs, firstAdministrator, HAI_PHONG, PASSWORD, signIn } from './adminStory.ts';
import { eventually } from '../factories/eventually.ts';
import { openBrowser } from './openBrowser.ts';
import { startRealServer, type RealServer } from './realServer.ts';

/** How an officer of Hải Phòng fills in forms: days as people write them, registers that offer, lists that find. */
const MINUTE = 60_000;
const OFFICER = 'soan.thao@example.gov.vn';
const OTHER = 'cung.soan@example.gov.vn';
let server: RealServer;
let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  server = await startRealServer({ SEED: 'none' }, 5 * MINUTE);
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(MINUTE);
  await firstAdministrator(page, server, 'quan.tri@example.gov.vn');
  const account = { email: OFFICER, password: PASSWORD, name: 'Trần Văn Soạn', role: 'editor', authority: 'H24' };
  const added = [
    await askAs(page, '/authorities', HAI_PHONG),
    await askAs(page, '/fields', { code: 'HT', name: 'Hộ tịch' }),
    await askAs(page, '/users', account),
    await askAs(page, '/users', { ...account, email: OTHER, name: 'Phạm Thị Cùng Soạn' }),
  ];
  expect(added.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  await signIn(page, server.url, OFFICER);
}, 8 * MINUTE);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
}, MINUTE);

const open = async (path: string): Promise<void> => {
  await page.goto(`${server.url}/admin/collections/${path}`);
  await page.waitForSelector('form[data-form-ready="true"]');
};
/** A field is written anew a moment after one leaves it. */
const fieldHolds = (selector: string, text: string) =>
  page.waitForFunction(([field, expected]) => document.querySelector<HTMLInputElement>(field)?.value === expected, [
    selector,
    text,
  ] as const);
const save = async (): Promise<string> => {
  await page.click('#action-save');
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/create'));
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
};

describe('Forms and lists in a browser', () => {
  let decision: string;
  let line: string;

  it(
    'take a day typed, pasted or wrong, and name the remedy',
    async () => {
      await open('decisions/create');
      // The officer's own authority is there already, and stays.
      await fieldHolds('#field-issuingAuthority__code', HAI_PHONG.code);
      await fieldHolds('#field-issuingAuthority__name', HAI_PHONG.name);
      expect(await page.isDisabled('#field-issuingAuthority__code')).toBe(true);
      await page.fill('#field-number', '1234/QĐ-UBND');
      await page.fill('#field-title', 'Công bố thủ tục hộ tịch');
      await page.fill('#field-issuedOn', '31/02/2026');
      await page.press('#field-issuedOn', 'Tab');
      await page.getByText('Không có ngày “31/02/2026”. Hãy viết ngày/tháng/năm, ví dụ 27/11/2026.').waitFor();
      await page.fill('#field-issuedOn', 'ngày 27 tháng 11 năm 2026');
      await page.fill('#field-effectiveFrom', '1-12-2026');
      await page.press('#field-effectiveFrom', 'Tab');
      await fieldHolds('#field-issuedOn', '27/11/2026');
      await fieldHolds('#field-effectiveFrom', '01/12/2026');
      decision = await save();
      const { body } = await askAs<Record<string, unknown>>(page, `/decisions/${decision}?depth=0`);
      expect([body['issuedOn'], body['effectiveFrom']]).toEqual(['2026-11-27', '2026-12-01']);
      await page.goto(`${server.url}/admin/collections/decisions`);
      await page.locator('.cell-issuedOn', { hasText: '27/11/2026' }).waitFor();
    },
    2 * MINUTE,
  );

  it(
    'offer what the register has, open a new row and name it by its content, and make the empty text by themselves',
    async () => {
      await open('lines/create');
      await page.click('[id="field-decision"] .rs__control');
      await page.locator('[id="field-decision"] .rs__option', { hasText: '1234/QĐ-UBND' }).click();
      await page.fill('#field-code', '1.001193');
      await page.fill('#field-name', 'Đăng ký  khai sinh'.normalize('NFD'));
      await page.locator('#field-fields .array-field__add-row').click();
      const field = page.locator('#field-fields__0__name');
      await field.pressSequentially('ho tich');
      await page.locator('[data-register=fields] [role=option]', { hasText: 'Hộ tịch' }).waitFor();
      await field.press('ArrowDown');
      await field.press('Enter');
      await fieldHolds('#field-fields__0__code', 'HT');
      await fieldHolds('#field-fields__0__name', 'Hộ tịch');
      await page.locator('#field-fields .row-name', { hasText: 'HT · Hộ tịch' }).waitFor();
      await page.getByRole('button', { name: 'Nội dung', exact: true }).click();
      await page.locator('#field-content .blocks-field__row').waitFor();
      line = await save();
      const { body } = await askAs<Record<string, unknown>>(page, `/lines/${line}?depth=0`);
      expect([body['name'], body['fields'], body['content']]).toEqual([
        'Đăng ký khai sinh',
        [expect.objectContaining({ code: 'HT', name: 'Hộ tịch' })],
        [],
      ]);
    },
    2 * MINUTE,
  );

  it.each(['dang ky khai sinh', 'KHAI SINH', 'khai sinh'.normalize('NFD')])(
    'find a line by %s',
    async (typed) => {
      await page.goto(`${server.url}/admin/collections/lines`);
      await page.locator('.search-filter input').fill(typed);
      await page.waitForURL((url) => url.searchParams.has('search'));
      await page.locator('.cell-name', { hasText: 'Đăng ký khai sinh' }).waitFor();
      await page.locator('.search-filter input').fill('khong co dong nay');
      await page.waitForURL((url) => url.searchParams.get('search') === 'khong co dong nay');
      await page.locator('.cell-name').waitFor({ state: 'detached' });
    },
    2 * MINUTE,
  );

  it(
    'name who else has a form open, with the time in Viet Nam',
    async () => {
      await asOther('payload-locked-documents', {
        document: { relationTo: 'decisions', value: Number(decision) },
        user: { relationTo: 'users', value: (await asOther<{ user: { id: number } }>('users/me', null)).user.id },
      });
      await page.goto(`${server.url}/admin/collections/decisions/${decision}`);
      const dialog = page.locator('.document-locked');
      await dialog.getByText(/^Phạm Thị Cùng Soạn đang sửa mục này, lần gần nhất lúc \d{2}\/\d{2}\/\d{4} \d{2}:\d{2}\. Nếu/).waitFor();
      expect(await dialog.innerText()).not.toMatch(/Người dùng|AM|PM/);
      await page.click('#document-locked-go-back');
      await page.waitForURL(({ pathname }) => pathname.endsWith('/decisions'));
    },
    2 * MINUTE,
  );

  it.each([
    ['decisions', () => decision],
    ['decisions', () => 'create'],
    ['lines', () => line],
    ['lines', () => 'create'],
    ['reception-offices', () => 'create'],
    ['delegations', () => 'create'],
    ['reviews', () => 'create'],
    ['holidays', () => 'create'],
    ['search-ended', () => 'create'],
    ['decisions', () => ''],
    ['users', () => ''],
    ['audit-events', () => ''],
  ])(
    'a page of %s has no faults for axe and fits in 1,280 pixels',
    async (collection, entry) => {
      if (collection === 'reception-offices') await signIn(page, server.url, 'quan.tri@example.gov.vn');
      const path = `${collection}/${entry()}`;
      if (path.endsWith('/')) {
        await page.goto(`${server.url}/admin/collections/${collection}`);
        await page.locator('.collection-list tbody tr').first().waitFor();
      } else await open(path);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
      expect(
        await page.locator('#search-filter-input').evaluateAll((all) => all.map((input) => input.getAttribute('placeholder'))),
      ).toEqual(path.endsWith('/') ? [expect.not.stringMatching(/Text|undefined/)] : []);
    },
    2 * MINUTE,
  );
});

/** The rules of WCAG 2.2 A and AA, on the whole page. Payload's controls get their names a moment after they are drawn. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function axeFaults(asked: Page): Promise<string[]> {
  const look = async () => {
    const { violations } = await new AxeBuilder({ page: asked }).withTags(RULES).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  };
  return eventually(look, (faults) => faults.length === 0, 10_000);
}

/** Asks Payload's API as another officer of the same authority, outside the browser. */
async function asOther<Body>(path: string, body: object | null): Promise<Body> {
  const json = { 'content-type': 'application/json' };
  const account = JSON.stringify({ email: OTHER, password: PASSWORD });
  const signedIn = await fetch(`${server.url}/api/users/login`, { method: 'POST', headers: json, body: account });
  const { token } = (await signedIn.json()) as { token: string };
  const answer = await fetch(`${server.url}/api/${path}`, {
    method: body === null ? 'GET' : 'POST',
    headers: { ...json, authorization: `JWT ${token}` },
    ...(body === null ? {} : { body: JSON.stringify(body) }),
  });
  expect(answer.ok).toBe(true);
  return (await answer.json()) as Body;
}
