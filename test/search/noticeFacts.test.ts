import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { NOTHING_TOLD, toldOf } from '../../src/search/toldOf.ts';
import { prepareQuery } from '../../src/search/query/prepareQuery.ts';
import { createLanguage } from '../../src/search/language/language.ts';
import { loadWordData } from '../../src/words/loadWordData.ts';
import { readLines } from '../../src/words/readLines.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';

const FACTS = await readLines(
  'data/search/facts.jsonl',
  z.strictObject({
    fact: z.string().min(1),
    is: z.string().min(1),
    source: z.string().min(1),
    checkedOn: z.iso.date().nullable(),
    wantsLawyer: z.boolean(),
  }),
);
const { notices, intents, ended } = await loadWordData('data/search');
const LANGUAGE = createLanguage(NO_WORDS);
const NOTHING_FITS =
  toldOf(prepareQuery('xyzzy', LANGUAGE), { verdict: 'nothing', found: null, hasResults: false, asOf: null }).notice ?? NOTHING_TOLD.notice;
const TEXTS = [...notices, ...intents, ...ended].map(({ notice }) => notice.vi).concat(NOTHING_FITS?.vi ?? '');

/** Telephone numbers, web addresses and laws with a year. */
const LIKE_A_FACT = [
  /(?<![\d/.])1[89]00 ?\d{4,6}|(?<![\d/.])11[1-5](?!\d)|(?<![\d/.])1022(?!\d)/gu,
  /[a-z0-9.-]+\.(?:gov\.)?vn(?![a-z])/gu,
  /(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư)[^.;()]{0,60}?\d{1,4}\/(?:\d{4}\/)?\p{Lu}[\p{L}\d-]*|(?:Luật|Bộ luật) \p{Lu}[^.;()]{0,60}? \d{4}/gu,
];

it.each(TEXTS.flatMap((text) => LIKE_A_FACT.flatMap((pattern) => text.match(pattern) ?? [])))('%s has a source', (told) => {
  expect(FACTS.some(({ fact }) => told.includes(fact))).toBe(true);
});

it.each(FACTS)('$fact is told in a notice', ({ fact }) => {
  expect(TEXTS.some((text) => text.includes(fact))).toBe(true);
});
