import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import { EMPTY_DRAFT_LINE } from '../../src/domain/decision/draft.ts';
import type { SealedDecision } from '../../src/domain/decision/sealDecision.ts';
import { decisionKey, type DecisionHead } from '../../src/domain/sealing/announcement.ts';
import type { CalendarDate } from '../../src/domain/values/calendarDate.ts';
import { sealLine } from '../../src/domain/sealing/sealedLine.ts';

const DAY = '2026-01-05';
const NUMBER = '99999/QĐ-BTP';
const NAMES = ['Cấp thẻ nuôi ong lấy mật ven rừng ngập mặn', 'Thu hồi thẻ nuôi ong lấy mật ven rừng ngập mặn'];

/** A ministry's decision of a day, without anything that a line would need. */
export function publicationOf(number: string, day: CalendarDate): DecisionHead {
  return {
    key: decisionKey(day, 'G15', number),
    type: 'publication',
    number,
    numberRaw: number,
    title: `Công bố danh mục thủ tục hành chính theo quyết định ${number}`,
    issuingAuthority: { code: 'G15', name: 'Bộ Tư pháp' },
    place: null,
    signer: null,
    issuedOn: day,
    effectiveFrom: day,
    declaredCounts: null,
    expires: [],
    corrects: null,
    restates: null,
    document: null,
  };
}

/** A small decision about procedures that no other one names. */
export function aNewDecision(): { readonly decision: SealedDecision; readonly code: string; readonly words: string } {
  const head = publicationOf(NUMBER, DAY);
  const { earlier: _earlier, ...draft } = EMPTY_DRAFT_LINE;
  const rows = NAMES.map((name, i) =>
    sealLine({
      ...draft,
      decision: head.key,
      order: i + 1,
      code: `1.99999${i}`,
      name,
      levels: ['central'],
      effectiveFrom: DAY,
      earlier: null,
      expiryOf: null,
      contentOf: null,
      content: EMPTY_CONTENT,
    }),
  );
  return { decision: { head, rows }, code: '1.999990', words: NAMES[0]! };
}
