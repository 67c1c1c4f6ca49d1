import { describe, expect, it } from '@jest/globals';
import { readNationalList } from '../../src/search/evaluation/nationalList.ts';
import { familyKey, bareWords, tokenize } from '../../src/words/text/tokenize.ts';
import type { AliasEntry, WordData } from '../../src/words/wordData.ts';
import { aSearchOver, NATIONAL_LIST, WORDS } from './searchFixtures.ts';
import type { SearchAndResolve } from './searchFixtures.ts';

const FIRST_PAGE = 10;
const FAR_DOWN = FIRST_PAGE + 1;
/** The expected rank of an example without the other entries; people do not notice a fall within the first three. */
const STILL_ON_TOP = 3;
const LIMIT = 240_000;

type Example = AliasEntry & { readonly example: string; readonly finds: readonly string[] };
const EXAMPLES = WORDS.aliases.filter((entry): entry is Example => entry.example !== undefined && entry.finds !== undefined);
const { procedures } = readNationalList(NATIONAL_LIST, WORDS);

async function overTheNationalListWith(words: WordData): Promise<SearchAndResolve> {
  const { documents } = readNationalList(NATIONAL_LIST, words);
  const { search } = await aSearchOver(documents, words);
  return { search, resolve: (code) => (procedures.get(code)?.type === 'internal' ? null : (procedures.get(code) ?? null)) };
}

const everything = overTheNationalListWith(WORDS);
let ranks: Promise<ReadonlyMap<Example, number>> | null = null;

/** Where each example's procedure stands with all entries at hand; asked once. */
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

function contains(query: string, says: string): boolean {
  return ` ${bareWords(query).join(' ')} `.includes(` ${bareWords(says).join(' ')} `);
}

describe('the entries', () => {
  it('each have an example and what it finds', () => {
    expect(WORDS.aliases.length).toBeGreaterThanOrEqual(350);
    expect(WORDS.aliases.filter((entry) => !EXAMPLES.includes(entry as Example))).toEqual([]);
  });

  it('say each thing once, and never what they mean', () => {
    const said = WORDS.aliases.map(({ says }) =>
      tokenize(says)
        .map((token) => token.accent)
        .join(' '),
    );
    expect(said.filter((says, i) => said.indexOf(says) !== i)).toEqual([]);
    expect(WORDS.aliases.filter(({ says, means }) => means.some((meant) => meant.toLowerCase() === says.toLowerCase()))).toEqual([]);
  });

  it('have examples that hold the words and more', () => {
    const poor = EXAMPLES.filter(({ says, example }) => !contains(example, says) || bareWords(example).length <= bareWords(says).length);
    expect(poor.map(({ says }) => says)).toEqual([]);
  });

  it('find procedures of the national list that everybody may ask for, with all their copies', () => {
    const families = new Map<string, string[]>();
    for (const { code, name, type } of procedures.values())
      if (type !== 'internal') families.set(familyKey(name), [...(families.get(familyKey(name)) ?? []), code]);
    const missing = EXAMPLES.flatMap(({ says, finds }) =>
      finds
        .flatMap((code) => {
          const family = families.get(familyKey(procedures.get(code)?.name ?? '')) ?? [];
          return family.includes(code) ? family.filter((copy) => !finds.includes(copy)) : [code];
        })
        .map((code) => `${says}: ${code}`),
    );
    expect(missing).toEqual([]);
  });
});

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

/** An entry whose words stand in the example of another. */
interface Meeting {
  readonly entry: AliasEntry;
  readonly example: Example;
}

/**
 * Rounds of entries that can be left out together: no example meets two of the same round, so each example is asked as
 * if but one entry were missing, and a few indexes do for hundreds of entries.
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

describe('notices', () => {
  it.each([
    'ly hôn',
    'thủ tục ly hôn đơn phương',
    'thu tuc ly hon',
    'nộp phạt giao thông ở đâu',
    'tra cứu mã số thuế cá nhân',
    'kiện đòi nợ bạn',
    'tạm hoãn nghĩa vụ quân sự',
    'xin visa mỹ',
    'công ty không trả lương',
  ])('%s is answered with where to go, in both languages', async (query) => {
    const { search, resolve } = await everything;
    const { notice } = await search.search(query, { resolve });
    expect(notice?.vi).toMatch(/[à-ỹ]/);
    expect(notice?.en).toMatch(/[a-z]/);
  });

  it('say each thing once, and no example of an alias meets one but in passing', () => {
    const said = WORDS.notices.flatMap(({ says }) =>
      says.map((phrase) =>
        tokenize(phrase)
          .map((token) => token.accent)
          .join(' '),
      ),
    );
    expect(said.filter((says, i) => said.indexOf(says) !== i)).toEqual([]);
    const met = EXAMPLES.filter(({ example }) => WORDS.notices.some(({ says }) => says.some((phrase) => contains(example, phrase))));
    expect(met.map(({ says }) => says)).toEqual(['ghi chú ly hôn', 'sao bản án']);
  });

  it.each(['đăng ký kết hôn', 'hòa giải tranh chấp đất đai', 'hưởng trợ cấp thất nghiệp', 'làm hộ chiếu', 'cấp lại giấy phép lái xe'])(
    '%s is a procedure, so nothing else is said',
    async (query) => {
      const { search, resolve } = await everything;
      expect((await search.search(query, { resolve })).notice).toBeNull();
    },
  );
});
