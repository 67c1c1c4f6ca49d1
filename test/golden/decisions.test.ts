import { afterEach, describe, expect, it } from '@jest/globals';
import { askGraphql } from '../factories/askGraphql.ts';
import { FULL_VERSION } from '../factories/fullVersion.ts';
import { asGolden, goldenText } from '../factories/golden.ts';
import { BAC_GIANG, BAC_NINH, HA_NOI, type LawBook, type TerseDecision } from '../factories/lawBook.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { FULL_TEXT, smallRegisters } from '../factories/smallCountry.ts';

type Decision = TerseDecision | ((book: LawBook) => TerseDecision);

const BIRTH = {
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  levels: ['commune' as const],
  fields: [{ code: 'F01', name: 'Hộ tịch' }],
  content: FULL_TEXT,
};
const MARRIAGE = { ...BIRTH, code: '1.000894', name: 'Đăng ký kết hôn' };
const FIRST: TerseDecision = { number: '1872/QĐ-BTP', issuedOn: '2025-09-01', effectiveFrom: '2025-09-10', lines: [BIRTH, MARRIAGE] };
const NEXT = { number: '200/QĐ-BTP', issuedOn: '2026-02-02', effectiveFrom: '2026-03-01' };

/** Decisions of every sort. The golden file is about the last one. The others come first because it needs them. */
const STORIES: Readonly<Record<string, readonly Decision[]>> = {
  'new procedures of a ministry': [{ ...FIRST, title: 'Công bố thủ tục hành chính lĩnh vực hộ tịch', signer: 'Nguyễn Văn A' }],
  'amended, replaced and abolished': [
    FIRST,
    {
      ...NEXT,
      declaredCounts: { amended: 1, replaced: 1, total: 2 },
      lines: [
        { ...BIRTH, kind: 'amended', changedParts: ['fees'], amendingDocuments: [{ number: '60/2014/QH13', title: null }] },
        { ...MARRIAGE, code: '1.000900', kind: 'replaced', replaces: [{ code: MARRIAGE.code, name: MARRIAGE.name }] },
      ],
    },
  ],
  'a province with a text of its own': [
    FIRST,
    {
      ...NEXT,
      by: HA_NOI,
      number: '55/QĐ-UBND',
      lines: [
        { ...BIRTH, kind: 'amended', contentFrom: 'ownOverNational', content: { ...FULL_TEXT, receptionAddresses: ['36 Lý Thái Tổ'] } },
      ],
    },
  ],
  'a procedure that a merged province carries on': [
    {
      by: BAC_GIANG,
      number: '5/QĐ-UBND',
      issuedOn: '2025-03-03',
      lines: [{ ...BIRTH, code: '2.000001', name: 'Ưu đãi làng nghề', type: 'specific' }],
    },
    {
      ...NEXT,
      by: BAC_NINH,
      number: '6/QĐ-UBND',
      lines: [{ code: '2.000001', kind: 'reinstated', name: null, place: { code: '24~2025-06-30', name: 'Tỉnh Bắc Giang' }, levels: [] }],
    },
  ],
  'a text for some months': [
    FIRST,
    { ...NEXT, lines: [{ ...BIRTH, kind: 'amended', effectiveUntil: '2026-09-01', afterwards: 'resumes' }] },
  ],
  'a whole decision that expires': [
    FIRST,
    { ...NEXT, expires: [{ number: '1872/QĐ-BTP', issuedOn: '2025-09-01', isWhole: true }], lines: [{ ...BIRTH, kind: 'amended' }] },
  ],
  'a correction that restates and withdraws': [
    FIRST,
    (book) => ({
      type: 'correction',
      number: '1900/QĐ-BTP',
      issuedOn: '2025-09-15',
      corrects: book.announced[0]!.announcement.decision,
      restates: { signer: 'Trần Thị Bình' },
      lines: [
        { ...BIRTH, name: 'Thủ tục đăng ký khai sinh', corrects: book.announced[0]!.lines[0]!.id },
        { corrects: book.announced[0]!.lines[1]!.id, isWithdrawn: true },
      ],
    }),
  ],
};

const PROCEDURES = `{ procedures(first: 20) { nodes { code name type legalForce version { ${FULL_VERSION} } versions(first: 20) { nodes { id inForceFrom noLongerInForceFrom } } } } }`;
const DECISION = `query ($id: ID!) { node(id: $id) { ... on Decision { number title type issuedOn effectiveFrom signer
  issuingAuthority { name } counts { total new amended replaced abolished } expires { number isWhole } hash previousHash url
  lines(first: 20) { nodes { id kind code name effectiveFrom place { id } isWithdrawn corrects { id } } } } } }`;

let served: ServedCatalogue;
afterEach(() => expect(served.errors).toEqual([]));

/** Everything that these decisions send to the outside. */
async function told(decisions: readonly Decision[]): Promise<Record<string, unknown>> {
  served = await ServedCatalogue.start(smallRegisters());
  for (const decision of decisions) await served.announce(typeof decision === 'function' ? decision(served.book) : decision);
  const { announcement, rows } = served.book.announced.at(-1)!;
  const ask = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await askGraphql(served.app(), query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  return {
    announcement,
    sealedLines: rows.map(({ text }) => JSON.parse(text) as unknown),
    decision: await ask(DECISION, { id: `decision:${announcement.decision}` }),
    procedures: await ask(PROCEDURES),
    searchDocuments: [...served.search.documents()],
  };
}

describe('What leaves the system', () => {
  it.each(Object.entries(STORIES))('%s', async (name, decisions) => {
    const now = asGolden(await told(decisions));
    expect(now).toBe(goldenText(`decisions/${name.replaceAll(' ', '-').replaceAll(',', '')}.json`, now));
  });
});
