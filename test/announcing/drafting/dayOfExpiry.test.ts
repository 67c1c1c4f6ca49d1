import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { toDraft } from '../../../src/announcing/drafting/toDraft.ts';
import { toDraftDecision } from '../../../src/collections/decisions/toDraftDecision.ts';
import { toStoredDecision } from '../../../src/collections/decisions/toStoredDecision.ts';
import { checkDecision } from '../../../src/domain/check/checkDecision.ts';
import { sealDecision } from '../../../src/domain/decision/sealDecision.ts';
import { readDecision } from '../../../src/reading/readDecision.ts';
import { BAC_NINH, LawBook } from '../../factories/lawBook.ts';
import { aParsed, someRegisters } from './parsedFactory.ts';

const FILE = new URL('../../reading/fixtures/cases/expiry-later-day.docx', import.meta.url);

it('a later day of an ending goes from the file to the sealed lines that end on it', async () => {
  const { expiresDecisions } = await readDecision(await readFile(FILE));
  expect(expiresDecisions).toMatchObject([{ number: '7071/QĐ-UBND', extent: 'wholly', from: '2026-09-01' }]);
  const book = new LawBook(someRegisters());
  book.announce({ by: BAC_NINH, number: '7071/QĐ-UBND', issuedOn: '2024-04-09', lines: [{ code: '1.000001' }, { code: '1.000002' }] });
  const { draft: drafted } = toDraft(aParsed([{ code: '1.000003', kind: 'new' }], { expiresDecisions }), book);
  const kept = toDraftDecision(toStoredDecision(drafted.decision));
  expect(kept.expires).toEqual([{ number: '7071/QĐ-UBND', issuedOn: '2024-04-09', isWhole: true, noLongerInForceFrom: '2026-09-01' }]);
  const told = checkDecision(kept, drafted.lines, book.catalogue, book.registers, '2026-06-01').find(
    ({ code }) => code === 'EXPIRY_ENDS_LINES',
  );
  expect(told?.message.vi).toContain('01/9/2026');
  const { head, rows } = sealDecision(kept, drafted.lines, book.catalogue, book.registers);
  expect(head.expires).toMatchObject([{ number: '7071/QĐ-UBND', noLongerInForceFrom: '2026-09-01' }]);
  const summaries = rows.map(({ line }) => [line.code, line.kind, line.effectiveFrom]);
  expect(summaries).toEqual([
    ['1.000003', 'new', '2026-06-10'],
    ['1.000001', 'abolished', '2026-09-01'],
    ['1.000002', 'abolished', '2026-09-01'],
  ]);
});
