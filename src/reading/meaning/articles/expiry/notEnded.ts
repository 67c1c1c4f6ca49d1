import type { Place } from '../../../form/documentForm.ts';
import { isOfAnother } from './listNames.ts';
import { speaksOfEnding, type ParsedSentence } from './parseSentence.ts';

/** A decision beside a verb of ending that was read as not ending. */
export interface NotEnded {
  readonly number: string;
  readonly place: Place;
  readonly text: string;
}

/** 'tiếp tục có hiệu lực đến hết ngày …': it ends after that day, by no other words. */
const ONLY_UNTIL = /(?<!\p{L})(?:đến|tới)\s+(?:hết\s+)?ngày\s+\d/iu;

/** In sentences with a verb of ending: the decisions that neither end nor explicitly stay in force. */
export function findNotEnded(sentences: readonly ParsedSentence[], ended: ReadonlySet<string>, ownNumber: string | null): NotEnded[] {
  const found = new Map<string, NotEnded>();
  for (const { passage, shown, citations, clauses } of sentences) {
    if (!speaksOfEnding(shown)) continue;
    const settled = new Set(
      clauses
        .filter(({ verb, to }) => verb.shape === 'keeps' && !ONLY_UNTIL.test(shown.slice(verb.end, to)))
        .flatMap(({ governed }) => governed),
    );
    for (const citation of citations) {
      const { number, start } = citation.reference;
      if (ended.has(number) || settled.has(citation) || isOfAnother(number, ownNumber)) continue;
      if (!found.has(number)) found.set(number, { number, place: passage.placeAt(start), text: passage.text });
    }
  }
  return [...found.values()];
}
