import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AskAs } from './askPayloadAs.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

/** The body concerned keeps its legal documents: Hải Phòng's approver its own, administrators the decrees. */
const OWN = 'UBND thành phố Hải Phòng';
let admin: OpenAdmin;
let ask: AskAs;
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H24' });
  ({ ask } = admin);
});
afterAll(() => admin.close());

let count = 0;
/** Stores a document as an administrator does, and returns its address. */
async function document(issuingAuthority: string | null): Promise<string> {
  count += 1;
  const number = `${count}/2026/NQ-HĐND`;
  const { doc } = (await ask('administrator', 'POST', '/legal-documents', { number, issuingAuthority })).body as { doc?: { id: number } };
  return `/legal-documents/${doc?.id}`;
}

describe('An approver', () => {
  it.each([
    ['their own authority by its name', OWN, 201],
    ['their own authority by its code', 'H24', 201],
    ['the government', 'Chính phủ', 403],
    ['another province', 'UBND Thành phố Hà Nội', 403],
    ['nobody', null, 403],
  ])('adds what is issued by %s', async (_who, issuingAuthority, status) => {
    count += 1;
    const body = { number: `${count}/2026/NQ-HĐND`, issuingAuthority };
    expect((await ask('approver', 'POST', '/legal-documents', body)).status).toBe(status);
  });

  it('changes what their own authority issued, and nothing else', async () => {
    expect((await ask('approver', 'PATCH', await document(OWN), { title: 'Về lệ phí' })).status).toBe(200);
    expect((await ask('approver', 'PATCH', await document('Chính phủ'), { title: 'Về lệ phí' })).status).toBe(403);
  });

  it('makes nothing of theirs into somebody else’s, and nothing of somebody else’s into theirs', async () => {
    expect((await ask('approver', 'PATCH', await document(OWN), { issuingAuthority: 'Chính phủ' })).status).toBe(403);
    expect((await ask('approver', 'PATCH', await document('Chính phủ'), { issuingAuthority: OWN })).status).toBe(403);
  });

  it('deletes none', async () => {
    expect((await ask('approver', 'DELETE', await document(OWN))).status).toBe(403);
  });
});

describe('Anybody else', () => {
  it('keeps none, but for administrators', async () => {
    const path = await document(OWN);
    for (const role of ['editor', null] as const) {
      expect((await ask(role, 'PATCH', path, { title: 'x' })).status).toBe(403);
      expect((await ask(role, 'POST', '/legal-documents', { number: `${role}/2026`, issuingAuthority: OWN })).status).toBe(403);
    }
    expect((await ask('administrator', 'PATCH', path, { title: 'x' })).status).toBe(200);
  });
});
