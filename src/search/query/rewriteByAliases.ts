import type { Language } from '../language/language.ts';
import { tokenize } from '../../words/text/tokenize.ts';
import type { AliasEntry } from '../../words/wordData.ts';
import type { PhraseMatch } from './phraseMatcher.ts';
import type { QueryVariant } from './preparedQuery.ts';
import type { QueryWord } from './queryWord.ts';
import { interpretationOf } from './interpretWords.ts';

export const MOST_VARIANTS = 5;
/** A rewritten query counts a little less than the words as typed. */
const BELIEF_IN_ALIAS = 0.97;
/** Legal phrases are longer than everyday ones, and must not outweigh the other words of the query. */
const MOST_SHARE_OF_ALIAS = 1.6;

/**
 * Step 7: rewrites the whole query by aliases. The original comes first where it stays possible, then the queries with
 * the most rewriting. Unmistakable aliases replace words; others add an interpretation. In bare text, an alias with
 * diacritics only adds.
 */
export function rewriteByAliases(words: readonly QueryWord[], isBare: boolean, language: Language): QueryVariant[] {
  const spans = groupBySpan(language.aliases.findAll(words, isBare));
  if (spans.length === 0) return [{ words, weight: 1, isRewritten: false, isPart: false }];
  let variants: { words: QueryWord[]; rewritten: number }[] = [{ words: [], rewritten: 0 }];
  let at = 0;
  for (const span of spans) {
    const between = words.slice(at, span.from);
    const options = optionsOf(span, words, isBare, language);
    variants = variants
      .flatMap((variant) => options.map((option) => extend(variant, between, option)))
      .sort((a, b) => b.rewritten - a.rewritten)
      .slice(0, MOST_VARIANTS * 2);
    at = span.until;
  }
  const rest = words.slice(at);
  const whole = variants.map((variant) => ({ ...variant, words: [...variant.words, ...rest] }));
  const kept = keepsOriginal(spans, words, isBare) ? [{ words: [...words], rewritten: 0 }] : [];
  return [...kept, ...whole.filter((variant) => variant.rewritten > 0)].slice(0, MOST_VARIANTS).map((variant) => ({
    words: variant.words,
    weight: variant.rewritten > 0 ? BELIEF_IN_ALIAS : 1,
    isRewritten: variant.rewritten > 0,
    isPart: false,
  }));
}

interface Span {
  readonly from: number;
  readonly until: number;
  readonly entries: readonly AliasEntry[];
}

interface Option {
  readonly words: readonly QueryWord[];
  readonly isRewritten: boolean;
}

function groupBySpan(matches: readonly PhraseMatch<AliasEntry>[]): Span[] {
  const spans = new Map<number, Span>();
  for (const { from, until, entry } of matches) spans.set(from, { from, until, entries: [...(spans.get(from)?.entries ?? []), entry] });
  return [...spans.values()];
}

function optionsOf(span: Span, words: readonly QueryWord[], isBare: boolean, language: Language): Option[] {
  const typed = words.slice(span.from, span.until);
  const meant = span.entries
    .flatMap((entry) => entry.means)
    .map((means) => ({ words: wordsFor(means, typed, language), isRewritten: true }));
  return isKept(span, typed, isBare) ? [...meant, { words: typed, isRewritten: false }] : meant;
}

function isKept(span: Span, typed: readonly QueryWord[], isBare: boolean): boolean {
  return span.entries.every((entry) => entry.kind === 'adds' || (isBare && !isTypedExactly(entry, typed)));
}

function isTypedExactly(entry: AliasEntry, typed: readonly QueryWord[]): boolean {
  return tokenize(entry.says).every((token, i) => token.accent === typed[i]?.accent);
}

function keepsOriginal(spans: readonly Span[], words: readonly QueryWord[], isBare: boolean): boolean {
  return spans.every((span) => isKept(span, words.slice(span.from, span.until), isBare));
}

function extend(
  variant: { words: readonly QueryWord[]; rewritten: number },
  between: readonly QueryWord[],
  option: Option,
): { words: QueryWord[]; rewritten: number } {
  return {
    words: [...variant.words, ...between, ...option.words],
    rewritten: variant.rewritten + (option.isRewritten ? 1 : 0),
  };
}

function wordsFor(means: string, typed: readonly QueryWord[], language: Language): QueryWord[] {
  const tokens = tokenize(means.normalize('NFC'));
  const share = Math.min(1, ((typed.length + 1) * MOST_SHARE_OF_ALIAS) / tokens.length);
  return tokens.map((token) => ({
    ...token,
    start: typed[0]?.start ?? 0,
    end: typed.at(-1)?.end ?? 0,
    interpretations: [interpretationOf(token, 1, false, language.lexicon)].filter((interpretation) => interpretation.bare >= 0),
    importance: share,
  }));
}
