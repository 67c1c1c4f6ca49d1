/**
 * Cần Thơ, 2013, after the city's report: 19 decisions made 55 procedures, amended 245 and abolished 17.
 * Afterwards 1,482 were in force: 1,198 of departments, 150 of districts and 134 of communes.
 * The report complains that the set "is not stable". So it must be easy to see which codes changed more than once.
 *
 * The question is about the city of that year: place 92, before Hậu Giang and Sóc Trăng joined it.
 * It is narrowed to what the city announced. Otherwise the answer holds the country's procedures as well.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Announcement } from '../../src/domain/sealing/announcement.ts';
import { CAN_THO, HA_NOI } from '../factories/lawBook.ts';
import { CatalogueOffice, kindsOf } from './catalogueOffice.ts';
import { abolishedLine, aDecision, amendedLine, newLine } from './draftedDecision.ts';
import { announceOtherThings } from './otherThings.ts';
import { cut, ProcedureDeck, ProcedureStock, shares } from './procedureStock.ts';

/** Each with its number and day of signature. */
const DECISIONS = [
  ['128/QĐ-UBND', '2013-01-16'],
  ['311/QĐ-UBND', '2013-02-05'],
  ['452/QĐ-UBND', '2013-02-28'],
  ['640/QĐ-UBND', '2013-03-19'],
  ['815/QĐ-UBND', '2013-04-04'],
  ['1022/QĐ-UBND', '2013-04-24'],
  ['1187/QĐ-UBND', '2013-05-10'],
  ['1390/QĐ-UBND', '2013-05-29'],
  ['1533/QĐ-UBND', '2013-06-13'],
  ['1701/QĐ-UBND', '2013-07-02'],
  ['1948/QĐ-UBND', '2013-07-26'],
  ['2106/QĐ-UBND', '2013-08-14'],
  ['2377/QĐ-UBND', '2013-09-06'],
  ['2590/QĐ-UBND', '2013-09-27'],
  ['2811/QĐ-UBND', '2013-10-17'],
  ['3015/QĐ-UBND', '2013-11-05'],
  ['3242/QĐ-UBND', '2013-11-22'],
  ['3475/QĐ-UBND', '2013-12-10'],
  ['3699/QĐ-UBND', '2013-12-25'],
] as const;
const LAST_TAKES_EFFECT = '2014-01-01';

/** 245 amendments = 205 + 14 × 2 + 3 × 3 + 2 + 1; twenty codes change more than once. */
const AMENDED_ONCE = 205;
const AMENDED_TWICE = 14;
const AMENDED_THREE_TIMES = 3;
const MADE_AND_AMENDED = 2;
const AMENDED_AND_ABOLISHED = 1;

let office: CatalogueOffice;
let unsettled: string[];
const warnings = new Set<string>();

beforeAll(async () => {
  office = await CatalogueOffice.open('2026-05-04');
  const deck = new ProcedureDeck();
  // 1,444 at the start: 1,482 - 55 new + 17 abolished.
  const departments = [...deck.deal(1_145, ['province']), ...deck.deal(20, ['province', 'commune'])]; // 1,165 = 1,198 - 45 + 12
  const districts = deck.deal(147, ['district']); // 147 = 150 - 6 + 3
  const communes = deck.deal(132, ['commune']); // 132 = 134 - 4 + 2
  const made = [...deck.deal(45, ['province']), ...deck.deal(6, ['district']), ...deck.deal(4, ['commune'])];

  const elsewhere = deck.deal(12, ['province']);
  await announceOtherThings(office, 'H13', {
    national: [...departments.slice(0, 15), ...deck.deal(25, ['province'])],
    nationalFrom: '2010-03-01',
    elsewhere: [...elsewhere, ...departments.slice(10, 20)],
    neighbour: HA_NOI,
    neighbourNumber: '1701/QĐ-UBND',
    neighbourIssuedOn: '2013-07-02',
  });
  // What stood before the year: one decision of 2012 for each level.
  for (const [number, procedures] of [
    ['2930/QĐ-UBND', departments],
    ['2931/QĐ-UBND', districts],
    ['2932/QĐ-UBND', communes],
  ] as const) {
    await office.announceUnkept(
      aDecision({ by: CAN_THO, number, issuedOn: '2012-11-30', lines: procedures.map((procedure) => newLine(procedure)) }),
    );
  }

  const stock = new ProcedureStock([...departments, ...districts, ...communes]);
  const [amendedThenAbolished, ...abolishedElse] = [
    ...stock.take(12, 'province'),
    ...stock.take(3, 'district'),
    ...stock.take(2, 'commune'),
  ];
  const twice = stock.take(AMENDED_TWICE, 'province');
  const thrice = stock.take(AMENDED_THREE_TIMES, 'district');
  const once = [...stock.take(AMENDED_ONCE - 60, 'province'), ...stock.take(40, 'district'), ...stock.take(20, 'commune')];
  const madeAndAmended = made.slice(0, MADE_AND_AMENDED);
  unsettled = [...twice, ...thrice, ...madeAndAmended, amendedThenAbolished!].map(({ code }) => code);

  // Announced in this order, 13 in each decision. So a code that changes again does so in a later decision.
  const amended = [...thrice, ...twice, amendedThenAbolished!, ...once, ...thrice, ...twice, ...madeAndAmended, ...thrice];
  const amendedIn = cut(amended, shares(245, 19));
  const madeIn = cut(made, shares(55, 19));
  const abolishedIn = cut([...abolishedElse, amendedThenAbolished!], shares(17, 19));
  const departmentList = new Map(departments.map((procedure, i) => [procedure, String(i + 1)]));

  const announcements: Announcement[] = [];
  for (const [i, [number, issuedOn]] of DECISIONS.entries()) {
    const isLast = i === DECISIONS.length - 1;
    const { violations, announcement } = await office.announce(
      aDecision({
        by: CAN_THO,
        number,
        issuedOn,
        effectiveFrom: isLast ? LAST_TAKES_EFFECT : issuedOn,
        lines: [
          ...madeIn[i]!.map((procedure) => newLine(procedure)),
          ...amendedIn[i]!.map((procedure) => amendedLine(procedure, `theo ${number}`)),
          // Departments' procedures are cited by their row in the list of 2012, the others by their code.
          ...abolishedIn[i]!.map((procedure) => {
            const position = departmentList.get(procedure);
            const earlier = { decisionNumber: '2930/QĐ-UBND', issuedOn: '2012-11-30', section: 'I', position: position ?? null };
            return position ? abolishedLine(procedure, { code: null, name: null, earlier }) : abolishedLine(procedure);
          }),
        ],
      }),
    );
    announcements.push(announcement);
    for (const kind of kindsOf(violations)) warnings.add(kind);
  }

  // The report does not count these: three internal procedures, and the correction of a clerical error.
  const internal = deck.deal(3, ['province']).map((procedure) => newLine(procedure, { type: 'internal' }));
  await office.announce(aDecision({ by: CAN_THO, number: '3500/QĐ-UBND', issuedOn: '2013-12-12', lines: internal }));
  const [first] = announcements;
  const mended = amendedLine(thrice[0]!, 'đính chính', { corrects: first!.lines[madeIn[0]!.length]! });
  await office.announce(
    aDecision({
      by: CAN_THO,
      type: 'correction',
      number: '205/QĐ-UBND',
      issuedOn: '2013-01-25',
      corrects: first!.decision,
      lines: [mended],
    }),
  );
}, 240_000);
afterAll(() => office.close());

const FIGURES = `query ($asOf: Date!, $filter: ProcedureFilter) {
  statistics(asOf: $asOf, place: "92", filter: $filter) {
    inForce
    byLevel { level count exclusive }
    byAuthority { authority { name } count }
    changes(issuedFrom: "2013-01-01", issuedUntil: "2014-01-01") { decisions counts { total new amended replaced abolished standardised reinstated } }
  }
}`;
const OF_THE_CITY = { issuingAuthorities: [CAN_THO.name] };

describe('Cần Thơ in 2013', () => {
  it('gives the figures of the report', async () => {
    const { statistics } = await office.ask<{ statistics: object }>(FIGURES, { asOf: LAST_TAKES_EFFECT, filter: OF_THE_CITY });
    expect(statistics).toEqual({
      inForce: 1_482,
      // Departments and communes share twenty procedures. They count for communes too, but not exclusively.
      byLevel: [
        { level: 'PROVINCE', count: 1_198, exclusive: 1_198 },
        { level: 'DISTRICT', count: 150, exclusive: 150 },
        { level: 'COMMUNE', count: 154, exclusive: 134 },
      ],
      byAuthority: [{ authority: { name: CAN_THO.name }, count: 1_482 }],
      changes: { decisions: 19, counts: { total: 317, new: 55, amended: 245, replaced: 0, abolished: 17, standardised: 0, reinstated: 0 } },
    });
  });

  it('counts a decision in the year in which it was signed, and its procedures from the day on which they take effect', async () => {
    const { statistics } = await office.ask<{ statistics: { inForce: number; changes: { decisions: number } } }>(FIGURES, {
      asOf: '2013-12-31',
      filter: OF_THE_CITY,
    });
    // The nineteenth brings two new ones on New Year's Day.
    expect([statistics.inForce, statistics.changes.decisions]).toEqual([1_480, 19]);
  });

  it("answers the place with the country's procedures too where nobody narrows the question", async () => {
    const { statistics } = await office.ask<{ statistics: { inForce: number; byAuthority: object } }>(FIGURES, { asOf: LAST_TAKES_EFFECT });
    expect(statistics).toMatchObject({
      inForce: 1_482 + 25,
      byAuthority: [
        { authority: { name: CAN_THO.name }, count: 1_482 },
        { authority: { name: 'Bộ Tư pháp' }, count: 25 },
      ],
    });
  });

  it('started the year with 1,444', async () => {
    const { statistics } = await office.ask<{ statistics: { inForce: number } }>(FIGURES, { asOf: '2012-12-31', filter: OF_THE_CITY });
    expect(statistics.inForce).toBe(1_444);
  });

  it('lists the codes that changed more than once in the year', async () => {
    const times = new Map<string, number>();
    for (const { code, decision } of await changesOfTheYear()) {
      if (decision.type === 'PUBLICATION') times.set(code, (times.get(code) ?? 0) + 1);
    }
    const several = [...times].filter(([, count]) => count > 1);
    expect(several.map(([code]) => code).sort()).toEqual([...unsettled].sort());
    expect(several).toHaveLength(AMENDED_TWICE + AMENDED_THREE_TIMES + MADE_AND_AMENDED + AMENDED_AND_ABOLISHED);
    expect(several.filter(([, count]) => count === 3)).toHaveLength(AMENDED_THREE_TIMES);
    expect([...times.values()].reduce((sum, count) => sum + count, 0)).toBe(317 + 3);
  });

  it('warned of haste and lateness, and of what the city ends while the country keeps it', () => {
    expect([...warnings].sort()).toEqual(['DEADLINE_MISSED', 'LOST_IN_THE_PROVINCE']);
  });
});

interface ChangeOfTheYear {
  readonly code: string;
  readonly decision: { readonly type: string };
}
interface ChangesAnswer {
  readonly changes: {
    readonly nodes: readonly ChangeOfTheYear[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/** Follows `changes` page by page, as the keeper of a copy does. */
async function changesOfTheYear(): Promise<ChangeOfTheYear[]> {
  const query = `query ($after: String) {
    changes(first: 100, after: $after, filter: { issuingAuthority: "H13", issuedFrom: "2013-01-01", issuedUntil: "2014-01-01" }) {
      nodes { code decision { type } } pageInfo { hasNextPage endCursor }
    }
  }`;
  const found: ChangeOfTheYear[] = [];
  for (let after: string | null = null; ;) {
    const answer: ChangesAnswer = await office.ask(query, { after });
    found.push(...answer.changes.nodes);
    if (!answer.changes.pageInfo.hasNextPage) return found;
    after = answer.changes.pageInfo.endCursor;
  }
}
