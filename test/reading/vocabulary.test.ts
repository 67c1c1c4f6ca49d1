import { describe, expect, it } from '@jest/globals';

import words from '../../data/decision-vocabulary.json' with { type: 'json' };
import { agencyLevels, findLevels } from '../../src/reading/meaning/lines/levelWords.ts';
import { roleOf } from '../../src/reading/meaning/lists/columnRole.ts';
import { findKinds, readFacets } from '../../src/reading/meaning/lists/headingFacets.ts';

/** Each phrase and its meaning: 'Mã số TTHC' → 'code'. */
function pairs<Entry>(entries: readonly Entry[], phrases: (entry: Entry) => readonly string[], meaning: (entry: Entry) => string) {
  return entries.flatMap((entry) => phrases(entry).map((phrase) => [phrase, meaning(entry)] as const));
}

const COLUMNS = pairs(
  words.columns,
  ({ phrases }) => phrases,
  ({ role }) => role,
);

describe('a column headed by a phrase has its role', () => {
  it.each(COLUMNS)('%s: %s', (phrase, role) => {
    const read = roleOf([phrase]);
    // The legal time limit has a column of its own only beside another time limit.
    expect(read === 'timeLimitStatutory' ? 'timeLimit' : read).toBe(role);
  });
});

describe('a heading with a phrase names its kind', () => {
  const kinds = pairs(
    words.kinds,
    ({ phrases }) => phrases,
    ({ kind }) => kind,
  );
  it.each(kinds)('%s: %s', (phrase, kind) => expect(findKinds(`Danh mục TTHC ${phrase}`)).toContain(kind));
});

describe('a body has its level', () => {
  const bodies = pairs(
    words.agencies,
    ({ phrases }) => phrases,
    ({ level }) => level,
  );
  it.each(bodies)('%s: %s', (phrase, level) => expect(agencyLevels(phrase)).toEqual([level]));
  it.each(
    pairs(
      words.levels,
      (entry) => entry.words,
      ({ level }) => level,
    ),
  )('cấp %s: %s', (word, level) => expect(findLevels(`thuộc thẩm quyền cấp ${word}`)).toEqual([level]));
});

it.each(words.noBodies.phrases)('"%s" names no body', (phrase) => expect(agencyLevels(phrase)).toEqual([]));

it('every known field is read whole behind "lĩnh vực"', () =>
  expect(words.knownFields.names.filter((name) => readFacets(`Lĩnh vực ${name} (02 TTHC)`).fieldRaw !== name)).toEqual([]));
