import { afterAll, beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { payloadFeedback } from '../../src/collections/feedback/payloadFeedback.ts';
import { putRows } from '../../src/store/putRows.ts';
import { openAdmin, type OpenAdmin } from '../collections/openAdmin.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

/** Hồ Chí Minh City, 2023: 8,161 letters of citizens = 1,106 about procedures + 7,055 out of scope, forwarded. */
let admin: OpenAdmin;
let app: RequestHandler;
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H29' });
  app = (await aSmallCountry({ feedback: payloadFeedback(admin.payload) })).app();
  const rows = (many: number, first: number, settled: object) =>
    Array.from({ length: many }, (_, at) => ({
      ticket: String(first + at).padStart(10, '0'),
      receivedAt: `2023-${String(1 + (at % 12)).padStart(2, '0')}-15T03:00:00.000Z`,
      page: '/',
      kind: 'other',
      text: 'Nội dung phản ánh của người dân',
      authority: 'H29',
      ...settled,
    }));
  const settled = { settledAt: '2023-12-20T03:00:00.000Z', settledBy: 'Văn phòng' };
  const letters = [
    ...rows(1_105, 0, { ...settled, scope: 'inScope', state: 'answered', answer: 'Đã trả lời người dân.' }),
    ...rows(7_054, 2_000, { ...settled, scope: 'outOfScope', state: 'forwarded', forwardedTo: 'Công an', answer: 'Đã chuyển công an.' }),
    // The last two wait for an officer.
    ...rows(2, 10_000, { scope: 'undecided', state: 'received' }),
  ];
  for (let at = 0; at < letters.length; at += 100) await putRows(admin.payload, 'feedback', letters.slice(at, at + 100));
}, 120_000);
afterAll(() => admin.close());

const figures = async (year: number) => {
  const { text } = await request(app).get(`/gop-y?nam=${year}`).expect(200);
  return Object.fromEntries([...text.matchAll(/<dt>([^<]+)<\/dt><dd>([^<]+)<\/dd>/g)].map(([, term, value]) => [term, value]));
};

it('counts a year of feedback from its letters', async () => {
  expect(await figures(2023)).toMatchObject({ 'Đã nhận': '8.161', 'Đang xử lý': '2' });
  const answers = [
    { scope: 'inScope', state: 'answered', answer: 'Đã sửa thành phần hồ sơ.' },
    { scope: 'outOfScope', state: 'forwarded', forwardedTo: 'Sở Xây dựng', answer: 'Đã chuyển Sở Xây dựng.' },
  ];
  for (const [at, answer] of answers.entries()) {
    const { body } = await admin.ask('approver', 'GET', `/feedback?where[ticket][equals]=000001000${at}`);
    const [{ id }] = (body as unknown as { docs: [{ id: number }] }).docs;
    expect((await admin.ask('approver', 'PATCH', `/feedback/${id}`, answer)).status).toBe(200);
  }
  expect(await figures(2023)).toEqual({
    'Đã nhận': '8.161',
    'Về thủ tục hành chính': '1.106',
    'Ngoài phạm vi': '7.055',
    'Đã trả lời': '1.106',
    'Đã chuyển cơ quan có trách nhiệm': '7.055',
    'Đang xử lý': '0',
  });
  expect(await figures(2024)).toMatchObject({ 'Đã nhận': '0' });
});
