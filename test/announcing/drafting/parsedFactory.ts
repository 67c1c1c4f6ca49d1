import { readFile } from 'node:fs/promises';
import type { ParsedDecision, ParsedLine } from '../../../src/reading/meaning/parsedDecision.ts';
import { DECISION_KINDS } from '../../../src/reading/meaning/parsedDecision.ts';
import { readDecision } from '../../../src/reading/readDecision.ts';
import type { Registers } from '../../../src/domain/places/registers.ts';
import { anIssuer, bareRegisters } from '../../factories/lawBook.ts';

const EXAMPLES = new URL('../../reading/fixtures/decisions/', import.meta.url);

/** Path of an example decision: 'hp-3500-qd-ubnd.docx'. */
export function exampleFile(name: string): URL {
  return new URL(name, EXAMPLES);
}

export async function readExample(name: string): Promise<ParsedDecision> {
  return readDecision(await readFile(exampleFile(name)));
}

const BLANK: ParsedLine = {
  n: 1,
  kind: 'amended',
  code: null,
  name: 'Cấp giấy phép thử',
  governmentLevels: ['province'],
  governmentLevelsBasis: 'heading',
  field: 'Hộ tịch',
  fieldBasis: 'heading',
  section: 'A',
  position: '1',
  earlierDecision: null,
  replaces: [],
  timeLimitText: null,
  placeText: null,
  feeText: null,
  onlineLevelText: null,
  legalBasisText: null,
  agencyText: null,
  note: null,
};

/**
 * A decision as the reader returns it, issued by Bắc Ninh's committee. A test gives only the values that matter to it.
 */
export function aParsed(lines: readonly Partial<ParsedLine>[], head: Partial<ParsedDecision> = {}): ParsedDecision {
  const tabulate = <V>(value: (kind: string) => V) =>
    Object.fromEntries([...DECISION_KINDS, 'total'].map((kind) => [kind, value(kind)])) as never;
  return {
    schema: 'tthc-decision-expected/1',
    format: 'docx',
    documentType: 'publication',
    amends: null,
    title: 'Công bố danh mục',
    number: '77/QĐ-UBND',
    numberRaw: '77/QĐ-UBND',
    issuedOn: '2026-06-01',
    issuingAuthority: 'Ủy ban nhân dân tỉnh Bắc Ninh',
    issuer: null,
    signer: 'Nguyễn Văn An',
    signerTitle: 'Chủ tịch',
    effectiveFrom: { rule: 'fixed_date', date: '2026-06-10', text: null },
    itemEffectiveRule: null,
    basedOn: [],
    declaredCounts: tabulate(() => null),
    declaredSectionCounts: [],
    listedCounts: tabulate((kind) => lines.filter((line) => kind === 'total' || (line.kind ?? 'amended') === kind).length),
    listedByLevel: {},
    expiresDecisions: [],
    delegation: null,
    warnings: [],
    where: { header: {}, declaredCounts: [], declaredSectionCounts: [], lines: [], expiresDecisions: [] },
    ...head,
    lines: lines.map((line, i) => ({ ...BLANK, n: i + 1, ...line })),
  };
}

/** Registers that know three bodies, one field and the places. */
export function someRegisters(): Registers {
  const authority = (code: string, name: string, place: string | null) => [code, anIssuer({ code, name }, place)] as const;
  return {
    ...bareRegisters(),
    authorities: new Map([
      authority('G15', 'Bộ Tư pháp', null),
      authority('H05', 'UBND tỉnh Bắc Ninh', '24'),
      authority('H24', 'UBND Thành phố Hải Phòng', '31'),
    ]),
    fields: new Map([['HT', { code: 'HT', name: 'Hộ tịch' }]]),
  };
}
