import { describe, expect, it } from '@jest/globals';
import type { AliasEntry } from '../../src/words/wordData.ts';
import { contains, EXAMPLES, overTheNationalListWith, type Example } from '../search/aliasExamples.ts';
import { WORDS } from '../search/searchFixtures.ts';
import type { SearchAndResolve } from '../search/searchFixtures.ts';

const FIRST_PAGE = 10;
const FAR_DOWN = FIRST_PAGE + 1;
/** An example may fall to this rank when other entries come. People look at the first three. */
const STILL_ON_TOP = 3;
const LIMIT = 240_000;

const everything = overTheNationalListWith(WORDS);
let ranks: Promise<ReadonlyMap<Example, number>> | null = null;

/** The rank of each example's procedure when all entries are known. Asked once. */
function ranksWithEverything(): Promise<ReadonlyMap<Example, number>> {
  ranks ??= everything.then(async (search) => {
    const found = await ranksOf(EXAMPLES, search);
    return new Map(EXAMPLES.map((example, i) => [example, found[i] ?? FAR_DOWN]));
  });
  return ranks;
}

async function rankOf({ example, finds }: Example, { search, resolve }: SearchAndResolve): Promise<number> {
  const { groups } = await search.search(example, { resolve, first: FIRST_PAGE });
  const at = groups.findIndex(({ procedure, twins }) => [procedure, ...twins].some(({ code }) => finds.includes(code)));
  return at < 0 ? FAR_DOWN : at + 1;
}

async function ranksOf(examples: readonly Example[], search: SearchAndResolve): Promise<number[]> {
  const ranks: number[] = [];
  for (const example of examples) ranks.push(await rankOf(example, search));
  return ranks;
}

function shareWithin(ranks: readonly number[], place: number): number {
  return ranks.filter((rank) => rank <= place).length / ranks.length;
}

describe('every example', () => {
  it(
    'finds its procedure among the first ten, nearly always first',
    async () => {
      const found = await ranksWithEverything();
      expect(EXAMPLES.filter((example) => found.get(example) === FAR_DOWN).map(({ example }) => example)).toEqual([]);
      expect(shareWithin([...found.values()], 1)).toBeGreaterThanOrEqual(0.9);
      expect(shareWithin([...found.values()], 3)).toBeGreaterThanOrEqual(0.98);
    },
    LIMIT,
  );

  it(
    'is found by the names alone because of the entries, not by everyday phrases only',
    async () => {
      const namesAlone = { ...WORDS, phrases: [] };
      const sample = EXAMPLES.filter((_, i) => i % 6 === 0);
      const withEntries = await ranksOf(sample, await overTheNationalListWith(namesAlone));
      const without = await ranksOf(sample, await overTheNationalListWith({ ...namesAlone, aliases: [] }));
      expect(shareWithin(withEntries, FIRST_PAGE)).toBeGreaterThanOrEqual(0.9);
      expect(shareWithin(withEntries, FIRST_PAGE) - shareWithin(without, FIRST_PAGE)).toBeGreaterThanOrEqual(0.3);
    },
    LIMIT,
  );
});

/** An entry, and an example of another entry that holds its words. */
interface Meeting {
  readonly entry: AliasEntry;
  readonly example: Example;
}

/**
 * Sorts entries into rounds. In one round, no example concerns two entries.
 * So leaving out a whole round asks each example as if one entry were missing.
 */
function intoRounds(meetings: readonly Meeting[]): Meeting[][] {
  const roundOf = new Map<AliasEntry, number>();
  for (const entry of new Set(meetings.map((meeting) => meeting.entry))) {
    const examples = new Set(meetings.filter((meeting) => meeting.entry === entry).map((meeting) => meeting.example));
    const taken = new Set(
      meetings.filter((meeting) => meeting.entry !== entry && examples.has(meeting.example)).map((meeting) => roundOf.get(meeting.entry)),
    );
    let round = 0;
    while (taken.has(round)) round += 1;
    roundOf.set(entry, round);
  }
  const rounds: Meeting[][] = [];
  for (const meeting of meetings) (rounds[roundOf.get(meeting.entry) ?? 0] ??= []).push(meeting);
  return rounds;
}

describe('no entry', () => {
  it(
    "pushes another entry's example down",
    async () => {
      const meetings = EXAMPLES.flatMap((example) =>
        WORDS.aliases.filter((entry) => entry !== example && contains(example.example, entry.says)).map((entry) => ({ entry, example })),
      );
      expect(meetings.length).toBeGreaterThan(100);
      const harm: string[] = [];
      const without = await overTheNationalListWith(WORDS);
      for (const round of intoRounds(meetings)) {
        const left = new Set(round.map(({ entry }) => entry));
        without.search.useWords({ ...WORDS, aliases: WORDS.aliases.filter((entry) => !left.has(entry)) });
        for (const { entry, example } of round) {
          const before = await rankOf(example, without);
          const after = (await ranksWithEverything()).get(example) ?? FAR_DOWN;
          if (after > Math.max(STILL_ON_TOP, before)) harm.push(`${entry.says} in "${example.example}": ${before} → ${after}`);
        }
      }
      expect(harm).toEqual([]);
    },
    LIMIT,
  );
});
