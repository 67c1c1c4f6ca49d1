import type { EngineTerm } from '../engine.ts';
import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { SearchAsk } from '../../words/wordData.ts';
import { askingPart } from './askingPart.ts';
import { findExactReferences } from './exactReferences.ts';
import type { PreparedQuery, QueryVariant } from './preparedQuery.ts';
import { FEWEST_FOR_A_PAIR, pairTerm } from '../engine.ts';
import { interpretWords } from './interpretWords.ts';
import type { QueryWord } from './queryWord.ts';
import { readNotice } from './readNotice.ts';
import { MOST_VARIANTS, rewriteByAliases } from './rewriteByAliases.ts';
import { understoodAs } from './understoodAs.ts';
import { weighWords } from './weighWords.ts';
import { wishesOf } from './wishesOf.ts';

/** Words below this importance are not searched for, only scored afterwards. */
const LEAST_IMPORTANCE_TO_SEEK = 0.15;
/** A corrected query counts this much of the query as typed. */
const BELIEF_IN_RESPELLING = 0.9;
const MOST_OF_A_RESPELLING = 1;
const MOST_SENTENCES = 2;
const MOST_OF_A_SENTENCE = 2;
const FEWEST_TELLING_WORDS = 3;
const LEAST_IMPORTANCE_OF_A_NAME = 0.8;
/** A sentence out of its story may mislead, and a clause out of its sentence more so. */
const BELIEF_IN_A_SENTENCE = 0.95;
const BELIEF_IN_A_WISH = 0.9;
/** The weight of a pair compared with a word; pairs seen once or twice may be chance. */
const WORTH_OF_A_PAIR = 1.5;
const WORTH_OF_A_CHANCE_PAIR = 0.7;
const MOST_TERMS = 16;
/** Most index entries to read for one query; a few terms are read however common they are. */
const MOST_POSTINGS = 3000;
const FEWEST_TERMS = 3;

/** Everything that a query means, before any document is looked at. */
export function prepareQuery(query: string, language: Language): PreparedQuery {
  const text = query.normalize('NFC');
  const { words: typed, isShortened } = askingPart(text, language);
  const isOpen = /[\p{L}\p{M}\p{N}]$/u.test(text);
  const { words, isBare, isRepaired, respellings } = interpretWords(typed, isOpen, language);
  const rewrite = (meant: readonly QueryWord[]): QueryVariant[] => rewriteByAliases(weighWords(meant, language), isBare, language);
  const asTyped = rewrite(words);
  const respelt = respellings
    .flatMap((meant) => rewrite(meant).slice(0, MOST_OF_A_RESPELLING))
    .map((variant) => ({ ...variant, weight: variant.weight * BELIEF_IN_RESPELLING }));
  const variants = [...asTyped, ...respelt].slice(0, MOST_VARIANTS);
  variants.push(...sentencesOf(words).flatMap((sentence) => asAlone(rewrite(sentence), BELIEF_IN_A_SENTENCE)));
  variants.push(...wishesOf(words, text).flatMap((wish) => asAlone(rewrite(wish), BELIEF_IN_A_WISH)));
  const asks = asksOf(words, language);
  return {
    exact: findExactReferences(query),
    said: words.map(({ bare }) => bare).join(' '),
    variants,
    terms: engineTerms(variants, language),
    interpretedAs: understoodAs(weighWords(words, language), asks, isRepaired || isShortened),
    asks,
    notice: readNotice(words, isBare, language),
  };
}

/** The last asking sentences of a question with several, each of which may say everything by itself. */
function sentencesOf(words: readonly QueryWord[]): QueryWord[][] {
  const sentences = new Map<number, QueryWord[]>();
  for (const word of words) {
    const sentence = sentences.get(word.sentence ?? 0);
    if (sentence) sentence.push(word);
    else sentences.set(word.sentence ?? 0, [word]);
  }
  if (sentences.size < 2) return [];
  return [...sentences.values()].filter((sentence) => (sentence[0]?.share ?? 1) === 1).slice(-MOST_SENTENCES);
}

/** A part that names nothing ('Thủ tục như thế nào?') says nothing by itself. */
function asAlone(variants: readonly QueryVariant[], belief: number): QueryVariant[] {
  const telling = (variants[0]?.words ?? []).filter(({ importance }) => importance >= LEAST_IMPORTANCE_OF_A_NAME).length;
  if (telling < FEWEST_TELLING_WORDS) return [];
  return variants.slice(0, MOST_OF_A_SENTENCE).map((variant) => ({ ...variant, weight: variant.weight * belief, isPart: true }));
}

/** What is asked about the procedure, in the order said. */
function asksOf(words: readonly QueryWord[], { fillers }: Language): SearchAsk[] {
  return [...new Set(fillers.findAll(words, false).flatMap(({ entry }) => entry.asks ?? []))];
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
