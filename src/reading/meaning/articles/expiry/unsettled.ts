import { oneOf, pattern } from '../../wording.ts';
import { TASK_OPENINGS } from './expiryWords.ts';
import { isOfAnother } from './listNames.ts';
import type { NotEnded } from './notEnded.ts';
import { speaksOfEnding, type ParsedSentence } from './parseSentence.ts';

/** 'Công bố thủ tục đã công bố tại Quyết định số 5', 'Giao Sở Nội vụ …': nothing is decided about what is cited. */
const ONLY_CITES = pattern('^\\s*', oneOf(['công bố', ...TASK_OPENINGS]));
/** 'Những nội dung khác thực hiện theo Quyết định số 5' */
const GOES_ON = /(?:thực hiện|áp dụng)\s+theo\s*(?:các\s+)?$/iu;

/**
 * Decisions of the same body that an article names with no verb that the reader knows: words that nobody has met yet
 * may end them. Sentences with a verb of ending are told already (`findNotEnded`).
 */
export function findUnsettled(sentences: readonly ParsedSentence[], ended: ReadonlySet<string>, ownNumber: string | null): NotEnded[] {
  const found = new Map<string, NotEnded>();
  for (const { passage, shown, citations, clauses } of sentences) {
    if (passage.article < 2 || ONLY_CITES.test(passage.text) || speaksOfEnding(shown)) continue;
    const governed = new Set(clauses.flatMap((clause) => clause.governed));
    for (const citation of citations) {
      const { number, start } = citation.reference;
      if (governed.has(citation) || ended.has(number) || isOfAnother(number, ownNumber)) continue;
      if (GOES_ON.test(shown.slice(0, citation.start))) continue;
      if (!found.has(number)) found.set(number, { number, place: passage.placeAt(start), text: passage.text });
    }
  }
  return [...found.values()];
}
