import type { EngineTerm } from '../engine.ts';
import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { tokenize } from '../../words/text/tokenize.ts';
import { findExactReferences } from './exactReferences.ts';
import type { PreparedQuery, QueryVariant } from './preparedQuery.ts';
import { FEWEST_FOR_A_PAIR, pairTerm } from './pairTerm.ts';
import { interpretWords } from './interpretWords.ts';
import type { QueryWord } from './queryWord.ts';
import { MOST_VARIANTS, rewriteByAliases } from './rewriteByAliases.ts';
import { weighWords } from './weighWords.ts';

/** Longer queries are cut: the important words came before. */
const MOST_CHARACTERS = 300;
const MOST_WORDS = 40;
/** Words below this importance are not searched for, only scored afterwards. */
const LEAST_IMPORTANCE_TO_SEEK = 0.15;
/** A corrected query counts this much of the query as typed. */
const BELIEF_IN_RESPELLING = 0.9;
const MOST_OF_A_RESPELLING = 1;
/** The weight of a pair compared with a word; pairs seen once or twice may be chance. */
const WORTH_OF_A_PAIR = 1.5;
const WORTH_OF_A_CHANCE_PAIR = 0.7;
const MOST_TERMS = 16;
/** Most index entries to read for one query; a few terms are read however common they are. */
const MOST_POSTINGS = 3000;
const FEWEST_TERMS = 3;

/** Everything that a query means, before any document is looked at. */
export function prepareQuery(query: string, language: Language): PreparedQuery {
  const text = query.normalize('NFC').slice(0, MOST_CHARACTERS);
  const typed = tokenize(text).slice(0, MOST_WORDS);
  const isOpen = /[\p{L}\p{M}\p{N}]$/u.test(text);
  const { words, isBare, isRepaired, respellings } = interpretWords(typed, isOpen, language);
  const rewrite = (meant: readonly QueryWord[]): QueryVariant[] => rewriteByAliases(weighWords(meant, language), isBare, language);
  const asTyped = rewrite(words);
  const respelt = respellings
    .flatMap((meant) => rewrite(meant).slice(0, MOST_OF_A_RESPELLING))
    .map((variant) => ({ ...variant, weight: variant.weight * BELIEF_IN_RESPELLING }));
  const variants = [...asTyped, ...respelt].slice(0, MOST_VARIANTS);
  return {
    exact: findExactReferences(query),
    variants,
    terms: engineTerms(variants, language),
    interpretedAs: isRepaired ? words.map((word) => word.text).join(' ') : null,
    notice: language.notices.findAll(words, isBare)[0]?.entry.notice ?? null,
  };
}

/** All syllables and pairs in any variant, each once with its greatest weight. */
export function engineTerms(variants: readonly QueryVariant[], language: Language): EngineTerm[] {
  const { lexicon } = language;
  const weights = new Map<string, number>();
  const seek = (text: string, weight: number): void => {
    if (weight > (weights.get(text) ?? 0)) weights.set(text, weight);
  };
  for (const { words, weight } of variants)
    for (const [i, word] of words.entries()) {
      for (const interpretation of word.interpretations) {
        const bare = lexicon.bareOf(interpretation.bare);
        if (word.importance >= LEAST_IMPORTANCE_TO_SEEK) seek(bare, weight * word.importance * interpretation.weight);
        for (const before of words[i - 1]?.interpretations ?? []) {
          const together = lexicon.pairFrequency(before.bare, interpretation.bare);
          if (together === 0) continue;
          const worth = together < FEWEST_FOR_A_PAIR ? WORTH_OF_A_CHANCE_PAIR : WORTH_OF_A_PAIR;
          seek(
            pairTerm(lexicon.bareOf(before.bare), bare),
            worth * weight * Math.min(word.importance, words[i - 1]?.importance ?? 0) * interpretation.weight * before.weight,
          );
        }
      }
    }
  return mostTelling(weights, language);
}

/** The engine does not need every word: rare words find the candidates, common words cost the most. */
function mostTelling(weights: ReadonlyMap<string, number>, { lexicon }: Language): EngineTerm[] {
  const rated = [...weights].map(([text, weight]) => {
    const documents = documentsWith(text, lexicon);
    return { text, weight, documents, value: weight * Math.log(1 + lexicon.documents / Math.max(1, documents)) };
  });
  rated.sort((a, b) => b.value - a.value || (a.text < b.text ? -1 : 1));
  const chosen: EngineTerm[] = [];
  let postings = 0;
  for (const { text, weight, documents } of rated) {
    if (chosen.length >= MOST_TERMS) break;
    if (chosen.length >= FEWEST_TERMS && postings + documents > MOST_POSTINGS) continue;
    postings += documents;
    chosen.push({ text, weight });
  }
  return chosen;
}

function documentsWith(text: string, lexicon: Lexicon): number {
  const [first = '', second] = text.split(' ');
  const bare = lexicon.bareId(first);
  return second === undefined ? lexicon.documentFrequency(bare) : lexicon.pairFrequency(bare, lexicon.bareId(second));
}
