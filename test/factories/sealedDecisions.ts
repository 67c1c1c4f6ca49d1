import { decisionKey, type DecisionHead } from '../../src/domain/sealing/announcement.ts';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import { EMPTY_DRAFT_LINE } from '../../src/domain/decision/draft.ts';
import type { SealedDecision } from '../../src/domain/decision/sealDecision.ts';
import { sealLine, type SealedLine } from '../../src/domain/sealing/sealedLine.ts';

interface Wanted {
  readonly number: string;
  readonly lines?: number;
  /** How many characters of text each line has. */
  readonly length?: number;
  /** What each line gives in the end. */
  readonly results?: readonly string[];
}

/** A sealed decision for tests of storage, with no catalogue behind it. Its number tells it from others. */
export function aSealedDecision({ number, lines = 2, length = 200, results = [] }: Wanted): SealedDecision {
  const key = decisionKey('2026-01-05', 'H31', number);
  const head: DecisionHead = {
    key,
    type: 'publication',
    number,
    numberRaw: number,
    title: `Công bố danh mục theo quyết định ${number}`,
    issuingAuthority: { code: 'H31', name: 'UBND tỉnh Hưng Yên' },
    place: { code: '33', name: 'Tỉnh Hưng Yên' },
    signer: null,
    issuedOn: '2026-01-05',
    effectiveFrom: '2026-01-05',
    declaredCounts: null,
    expires: [],
    corrects: null,
    restates: null,
    document: null,
  };
  return { head, rows: Array.from({ length: lines }, (_, i) => sealLine(aLine(key, i, length, results))) };
}

function aLine(decision: string, index: number, length: number, results: readonly string[]): SealedLine {
  const { earlier: _earlier, ...draft } = EMPTY_DRAFT_LINE;
  return {
    ...draft,
    decision,
    order: index + 1,
    code: `1.${String(index).padStart(6, '0')}`,
    name: `Thủ tục thứ ${index + 1} của ${decision}`,
    place: { code: '33', name: 'Tỉnh Hưng Yên' },
    levels: ['province'],
    effectiveFrom: '2026-01-05',
    earlier: null,
    expiryOf: null,
    contentOf: null,
    content: {
      ...EMPTY_CONTENT,
      results: results.map((name) => ({ code: null, name })),
      note: `${decision} ${index} `.padEnd(length, 'á'),
    },
  };
}
