import type { Page } from 'playwright-core';
import { aDecision } from '../reading/decisionFactory.ts';
import { p, table } from '../reading/officeFactory.ts';
import type { RealServer } from './realServer.ts';

/** Steps in the admin that several stories and the pictures need. */
export const PASSWORD = 'mật khẩu thật dài';
export const HAI_PHONG = {
  code: 'H24',
  name: 'Ủy ban nhân dân thành phố Hải Phòng',
  level: 'province',
  place: '31',
  announcesFor: 'province',
};

/** A decision of Hải Phòng with so many new procedures, one of them without its code. */
export function manyLines(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, index) => [
    String(index + 1),
    index === 4 ? '' : codeOf(index + 1),
    `Cấp giấy phép hoạt động loại ${index + 1} cho cơ sở kinh doanh`,
    'Kinh doanh có điều kiện',
    'Cấp xã',
  ]);
  return aDecision({
    authority: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HẢI PHÒNG'],
    issuer: 'CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG',
    day: 'Hải Phòng, ngày 20 tháng 11 năm 2026',
    title:
      'Về việc công bố Danh mục thủ tục hành chính mới ban hành thuộc phạm vi chức năng quản lý của Sở Công Thương thành phố Hải Phòng',
    body:
      p('DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH') +
      table([['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Cấp thực hiện'], ...rows]),
  });
}

/** The code of the line at this position. */
export function codeOf(position: number): string {
  return `1.7${String(position).padStart(5, '0')}`;
}

/** Makes the first administrator at the printed address. That person is then signed in. */
export async function firstAdministrator(page: Page, server: RealServer, email: string): Promise<void> {
  await page.goto(await server.setupAddress());
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-setupToken')?.value !== '');
  const typed = { email, password: PASSWORD, 'confirm-password': PASSWORD, name: 'Nguyễn Thị Quản Trị' };
  for (const [name, text] of Object.entries(typed)) await page.fill(`#field-${name}`, text);
  await submitUntilLeft(page, `${server.url}/admin`);
}

/**
 * The admin's forms copy what is typed a moment later, and refuse a click before that ("Xin hãy sửa các ô chưa đúng").
 * Nobody types as fast as a test, so the click comes again, as a person's would.
 */
async function submitUntilLeft(page: Page, landing: string): Promise<void> {
  const send = page.locator('.form-submit button[type=submit]');
  for (let attempt = 1; attempt <= 4; attempt++) {
    await send.click({ timeout: 5_000 }).catch(() => undefined);
    if (
      await page.waitForURL(landing, { timeout: 10_000 }).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`The form at ${page.url()} was not accepted:\n${await page.innerText('body')}`);
}

/** Asks Payload's API as whoever is signed in on the page. */
export async function askAs<Body>(page: Page, path: string, body?: object): Promise<{ readonly status: number; readonly body: Body }> {
  return page.evaluate(
    async ([address, sent]) => {
      const response = await fetch(`/api${address}`, {
        method: sent === null ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json' },
        ...(sent === null ? {} : { body: sent }),
      });
      return { status: response.status, body: (await response.json()) as never };
    },
    [path, body === undefined ? null : JSON.stringify(body)] as const,
  );
}

/** The page signs out by a request of its own. The next page must wait for its answer. */
export async function signOut(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/admin/logout`);
  await page.waitForFunction(async () => {
    const answer = await fetch('/api/users/me');
    return ((await answer.json()) as { user: unknown }).user === null;
  });
}

export async function signIn(page: Page, url: string, email: string): Promise<void> {
  await signOut(page, url);
  await page.goto(`${url}/admin/login`);
  await page.fill('#field-email', email);
  await page.fill('#field-password', PASSWORD);
  await submitUntilLeft(page, `${url}/admin`);
}

/** Chooses the file on the import page and waits for its lines. */
export async function readInImport(page: Page, file: Uint8Array): Promise<void> {
  await page.click('#import-link');
  await page.waitForSelector('#import-file');
  await page.setInputFiles('#import-file', { name: 'quyết định.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
  await page.click('#import-read');
  await page.waitForSelector('#import-lines');
}

/** Stores the draft that was read, and returns the address of its page. */
export async function keepImport(page: Page): Promise<string> {
  await page.click('#import-next');
  await page.click('#import-save');
  await page.click('#import-open');
  await page.getByTestId('announce-panel').waitFor();
  return new URL(page.url()).pathname;
}

/** Types one answer for each kind of question in the panel. Returns how many it typed. */
export async function answerEveryGroup(page: Page): Promise<number> {
  const groups = page.getByTestId('violation-group');
  await groups.first().waitFor();
  const all = await groups.all();
  for (const group of all) {
    const title = group.locator('h4');
    const keep = group.getByRole('button', { name: 'Giải trình cả nhóm' });
    await group.locator('textarea').first().fill('Đã đối chiếu với bản ký.');
    if ((await keep.count()) > 0) await keep.click();
    else await page.getByTestId('counts').click();
    await page.waitForFunction((heading) => heading?.textContent?.includes('đã giải trình'), await title.elementHandle());
  }
  return all.length;
}

/** Approving needs a look at the changes first: opens them from the draft's page, and comes back. */
export async function lookAtChanges(page: Page): Promise<void> {
  const { origin, pathname } = new URL(page.url());
  const decision = `${origin}${pathname}`;
  await page.goto(`${decision}/thay-doi`);
  await page.getByTestId('what-changes').waitFor();
  await page.goto(decision);
}

/** Announcing is for ever, so the panel asks once more; the answer is given by keys alone. Returns what was asked. */
export async function announceAsked(page: Page): Promise<string> {
  await page.click('#action-announce');
  const question = page.getByRole('dialog');
  const asked = await question.innerText();
  // The focus starts on the harmless button.
  await page.waitForFunction(() => document.activeElement?.id === 'confirm-cancel');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  return asked;
}
