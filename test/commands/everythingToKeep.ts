import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import { openPayload, type StorageSettings } from '../../src/collections/storage/openPayload.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';

export const PASSWORD = 'mưa rơi trên mái ngói';
export const EMAIL = 'a@tthc.example';
export const LINES = 1_000;

/** Announces a decision of many lines. */
export async function announce(payload: Payload, number: string, lines = 1): Promise<void> {
  const buildFor = async () => aSealedDecision({ number, lines });
  await appendDecision({ store: payloadLogStore(payload), buildFor, now: () => new Date().toISOString() });
}

/**
 * A storage with one of everything that people would miss.
 * It has announced law, an account, a draft with a line and answers, search words and files.
 */
export async function fillStorage(settings: StorageSettings): Promise<void> {
  const payload = await openPayload(settings);
  try {
    await announce(payload, '1/QĐ-UBND', LINES);
    await announce(payload, '2/QĐ-UBND');
    const user = await payload.create({
      collection: 'users',
      data: { email: EMAIL, password: PASSWORD, role: 'administrator', isForAllAuthorities: true },
    });
    // Deletes a row, so that the ids have a gap.
    for (const number of ['8/QĐ-UBND', '9/QĐ-UBND']) await payload.create({ collection: 'decisions', data: aDraft(number) as never });
    const drafts = await payload.find({ collection: 'decisions', sort: 'number' });
    await payload.delete({ collection: 'decisions', id: drafts.docs[0]!.id });
    const decision = drafts.docs[1]!.id;
    const line = await payload.create({
      collection: 'lines',
      data: { decision, kind: 'new', type: 'standard', contentFrom: 'own', onlineLevel: 'none', code: '1.001193', steps: STEPS } as never,
    });
    await payload.db.updateOne({
      collection: 'decisions',
      id: decision,
      data: { submittedBy: String(user.id), drafters: [String(user.id)] },
    });
    const covers = [{ line: line.id, field: 'code', hash: 'x' }];
    await payload.db.create({
      collection: 'explanations',
      data: { decision, code: 'X', question: 'Vì sao?', covers, answer: 'Đã đối chiếu.', at: '2026-01-05T05:00:00.000Z' },
      req: {},
    });
    await payload.create({
      collection: 'authorities',
      data: { code: 'H31', name: 'UBND tỉnh Hưng Yên', level: 'province', announcesFor: 'province' },
    });
    await payload.create({
      collection: 'search-aliases',
      data: { says: 'giấy đẻ', means: 'đăng ký khai sinh', kind: 'adds', state: 'used' } as never,
    });
  } finally {
    await payload.destroy();
  }
  const bytes = 'a form';
  await mkdir(path.join(settings.dataDir, 'forms'), { recursive: true });
  await writeFile(path.join(settings.dataDir, 'forms', createHash('sha256').update(bytes).digest('hex')), bytes);
}

const STEPS = 'Bước 1: Nộp hồ sơ.\n\nBước 2: Nhận kết quả.';

function aDraft(number: string) {
  const issuingAuthority = { code: 'H31', name: 'UBND tỉnh Hưng Yên' };
  return { type: 'publication', number, title: 'Công bố danh mục', issuingAuthority, issuedOn: '2026-08-30', effectiveFrom: '2026-09-01' };
}
