import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadDraft } from '../../src/collections/decisions/loadDraft.ts';
import { saveDraft } from '../../src/collections/decisions/saveDraft.ts';
import { toDraftDecision } from '../../src/collections/decisions/toDraftDecision.ts';
import { toStoredDecision } from '../../src/collections/decisions/toStoredDecision.ts';
import { toDraftLine } from '../../src/collections/lines/toDraftLine.ts';
import { toStoredLine } from '../../src/collections/lines/toStoredLine.ts';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import { EMPTY_DRAFT_DECISION, EMPTY_DRAFT_LINE } from '../../src/domain/decision/draft.ts';
import { arbitraryDecision, arbitraryDraft, arbitraryLine } from '../factories/arbitraryDraft.ts';
import { openStorage, type OpenStorage } from './storage/openStorage.ts';

describe('A draft and its form', () => {
  it('say the same decision', () => {
    fc.assert(fc.property(arbitraryDecision, (decision) => expect(toDraftDecision(toStoredDecision(decision))).toEqual(decision)));
  });

  it('say the same line', () => {
    fc.assert(fc.property(arbitraryLine, (line) => expect(toDraftLine(toStoredLine(line))).toEqual(line)));
  });

  it('ask for the last day, and mean the day after it as the first without', () => {
    const stored = toStoredLine({ ...EMPTY_DRAFT_LINE, effectiveUntil: '2027-03-01', afterwards: 'resumes' });
    expect(stored.lastDay).toBe('2027-02-28');
    expect(toDraftLine(stored)).toMatchObject({ effectiveUntil: '2027-03-01', afterwards: 'resumes' });
  });

  it('take an empty field for nothing said, and text in whatever form it was typed', () => {
    const typed = { ...toStoredLine(EMPTY_DRAFT_LINE), name: 'Đăng ký'.normalize('NFD'), code: '', fields: [{ code: '', name: null }] };
    expect(toDraftLine(typed)).toMatchObject({ name: 'Đăng ký', code: null, fields: [] });
  });
});

describe('A draft in the database', () => {
  let storage: OpenStorage;
  beforeAll(async () => {
    storage = await openStorage();
  });
  afterAll(() => storage.close());

  it('comes back as it was kept, lines in their order', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDraft, async (draft) => {
        const id = await saveDraft(storage.payload, draft);
        expect((await loadDraft(storage.payload, id)).draft).toEqual(draft);
      }),
      { numRuns: 25 },
    );
  });

  it('holds the longest texts of the national list', async () => {
    const requirements = 'Điều kiện '.repeat(20_000);
    const line = { ...EMPTY_DRAFT_LINE, content: { ...EMPTY_CONTENT, requirements } };
    const id = await saveDraft(storage.payload, { decision: EMPTY_DRAFT_DECISION, lines: [line] });
    expect((await loadDraft(storage.payload, id)).draft.lines[0]?.content?.requirements).toBe(requirements);
  });
});
