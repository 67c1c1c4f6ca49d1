/**
 * Hồ Chí Minh City, 2023, after the city's report: 65 decisions with 657 changes.
 * Of these, 140 procedures were new, 273 amended, 75 replaced and 169 abolished.
 * Afterwards 1,834 were in force: 1,487 of departments, 219 of districts and 128 of communes.
 * Online were 740 of them, 464 wholly and 276 in part. The report says 40.28 %, which fits 1,837 but not 1,834.
 *
 * The office enters each decision the day after it was signed.
 * The question is about the city of that year: place 79, before Bình Dương and Bà Rịa - Vũng Tàu joined it.
 * It is narrowed to what the city announced.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../src/domain/values/calendarDate.ts';
import type { DraftLine } from '../../src/domain/decision/draft.ts';
import type { OnlineServiceLevel } from '../../src/domain/values/vocabulary.ts';
import { HA_NOI, HO_CHI_MINH_CITY } from '../factories/lawBook.ts';
import { answersTo, CatalogueOffice, kindsOf } from './catalogueOffice.ts';
import { abolishedLine, aDecision, amendedLine, newLine, replacedLine, standardisedLine } from './draftedDecision.ts';
import { announceOtherThings } from './otherThings.ts';
import type { ListedProcedure } from './procedureStock.ts';
import { cut, ProcedureDeck, ProcedureStock, shares } from './procedureStock.ts';

const DECISIONS = 65;
/** The first is signed on 2023-01-04, the last on 2023-11-20; each takes effect a week later. */
const signedOn = (i: number) => addDays('2023-01-04', 5 * i);
const numberOf = (i: number) => `${101 + 80 * i}/QĐ-UBND`;

/** A line, the procedures that it ends and those that are in force by it. */
interface Change {
  readonly line: DraftLine;
  readonly ends: readonly ListedProcedure[];
  readonly brings: ListedProcedure | null;
}
const making = (procedure: ListedProcedure): Change => ({ line: newLine(procedure), ends: [], brings: procedure });
const abolishing = (procedure: ListedProcedure): Change => ({ line: abolishedLine(procedure), ends: [procedure], brings: null });
const replacing = (from: readonly ListedProcedure[], procedure: ListedProcedure): Change => ({
  line: replacedLine(procedure, from),
  ends: from,
  brings: procedure,
});
const amending = (procedure: ListedProcedure, onlineLevel: OnlineServiceLevel = procedure.onlineLevel): Change => {
  const brings = { ...procedure, onlineLevel };
  const isRaised = onlineLevel !== procedure.onlineLevel;
  return { line: amendedLine(brings, 'sửa đổi năm 2023', isRaised ? { changedParts: ['steps', 'onlineLevel'] } : {}), ends: [], brings };
};

let office: CatalogueOffice;
const warnings = new Set<string>();
/** The procedures in force by the city's own count. */
const list = new Map<string, ListedProcedure>();
let merging: Change;
let splitting: readonly Change[];

beforeAll(async () => {
  office = await CatalogueOffice.open('2022-12-21');
  const deck = new ProcedureDeck();
  // 1,865 at the start = 1,834 - 140 new + 169 abolished + 2 (the 75 replacing lines end 77 procedures).
  const start = [
    ...deck.deal(330, ['province'], 'full'),
    ...deck.deal(245, ['province'], 'partial'),
    ...deck.deal(932, ['province']), // 1,507 = 1,487 - 110 + 131 - 1
    ...deck.deal(40, ['district'], 'full'),
    ...deck.deal(30, ['district'], 'partial'),
    ...deck.deal(161, ['district']), // 231 = 219 - 18 + 24 + 6
    ...deck.deal(20, ['commune'], 'full'),
    ...deck.deal(10, ['commune'], 'partial'),
    ...deck.deal(97, ['commune']), // 127 = 128 - 12 + 14 - 3
  ];
  const stock = new ProcedureStock(start);
  const next = (level: 'province' | 'commune', onlineLevel: OnlineServiceLevel = 'none') => deck.deal(1, [level], onlineLevel)[0]!;

  // Online wholly:  464 = 390 + 45 new - 18 abolished + 47 raised by amendment.
  // Online in part: 276 = 285 + 30 new - 17 abolished - 22 of those raised.
  const made = [
    ...deck.deal(35, ['province'], 'full'),
    ...deck.deal(24, ['province'], 'partial'),
    ...deck.deal(51, ['province']), // 110
    ...deck.deal(6, ['district'], 'full'),
    ...deck.deal(4, ['district'], 'partial'),
    ...deck.deal(8, ['district']), // 18
    ...deck.deal(4, ['commune'], 'full'),
    ...deck.deal(2, ['commune'], 'partial'),
    ...deck.deal(6, ['commune']), // 12
  ].map(making);
  const abolished = [
    ...stock.take(14, 'province', 'full'),
    ...stock.take(13, 'province', 'partial'),
    ...stock.take(104, 'province'), // 131
    ...stock.take(3, 'district', 'full'),
    ...stock.take(3, 'district', 'partial'),
    ...stock.take(18, 'district'), // 24
    ...stock.take(1, 'commune', 'full'),
    ...stock.take(1, 'commune', 'partial'),
    ...stock.take(12, 'commune'), // 14
  ].map(abolishing);
  const raised = [
    ...stock.take(22, 'province', 'partial'),
    ...stock.take(15, 'province'),
    ...stock.take(5, 'district'),
    ...stock.take(5, 'commune'),
  ]; // 47
  const reworded = [
    ...stock.take(60, 'province', 'full'),
    ...stock.take(120, 'province'),
    ...stock.take(30, 'district'),
    ...stock.take(16, 'commune'),
  ]; // 226
  const amended = [...raised.map((procedure) => amending(procedure, 'full')), ...reworded.map((procedure) => amending(procedure))]; // 273

  // 3 of departments become one of departments and one of communes each: departments 0, communes + 3.
  splitting = stock.take(3, 'province').flatMap((one) => [replacing([one], next('province')), replacing([one], next('commune'))]); // 6
  // 3 of departments take over from two of districts each, 2 from two of departments: districts - 6, departments + 3 - 2.
  const pairs = cut([...stock.take(6, 'district'), ...stock.take(4, 'province')], [2, 2, 2, 2, 2]).map((two) =>
    replacing(two, next('province')),
  ); // 5
  merging = pairs[0]!;
  const renumbered = [
    ...stock.take(50, 'province').map((old) => replacing([old], next('province'))),
    ...stock.take(6, 'province', 'full').map((old) => replacing([old], next('province', 'full'))),
  ]; // 56
  const underTheirCode = stock.take(8, 'province').map((procedure) => replacing([procedure], procedure)); // 8
  const replaced = [...splitting, ...pairs, ...renumbered, ...underTheirCode]; // 75

  await announceOtherThings(office, 'H29', {
    national: [...start.slice(0, 20), ...deck.deal(30, ['province'], 'full')],
    nationalFrom: '2022-09-01',
    elsewhere: [...start.slice(10, 30), ...deck.deal(20, ['province'], 'partial')],
    neighbour: HA_NOI,
    neighbourNumber: numberOf(30),
    neighbourIssuedOn: signedOn(30),
  });
  await office.announceUnkept(
    aDecision({
      by: HO_CHI_MINH_CITY,
      type: 'baseline',
      number: '4550/QĐ-UBND',
      issuedOn: '2022-12-20',
      lines: start.map((procedure) => newLine(procedure)),
    }),
  );
  for (const procedure of start) list.set(procedure.code, procedure);

  const ofKinds = [made, amended, replaced, abolished].map((changes) => cut(changes, shares(changes.length, DECISIONS)));
  for (let i = 0; i < DECISIONS; i += 1) {
    const changes = ofKinds.flatMap((parts) => parts[i]!);
    office.itIs(addDays(signedOn(i), 1));
    const { violations } = await office.announce(
      aDecision({
        by: HO_CHI_MINH_CITY,
        number: numberOf(i),
        issuedOn: signedOn(i),
        effectiveFrom: addDays(signedOn(i), 7),
        lines: changes.map(({ line }) => line),
      }),
    );
    for (const kind of kindsOf(violations)) warnings.add(kind);
    for (const { ends } of changes) for (const { code } of ends) list.delete(code);
    for (const { brings } of changes) if (brings) list.set(brings.code, brings);
  }
  office.itIs('2024-01-08');
}, 240_000);
afterAll(() => office.close());

const FIGURES = `query ($asOf: Date!, $filter: ProcedureFilter = { issuingAuthorities: ["UBND Thành phố Hồ Chí Minh"] }) {
  statistics(asOf: $asOf, place: "79", filter: $filter) {
    inForce
    byAuthority { authority { name } count }
    byLevel { level count exclusive }
    byOnlineLevel { level count }
    changes(issuedFrom: "2023-01-01", issuedUntil: "2024-01-01") { decisions counts { total new amended replaced abolished } }
  }
}`;
interface Figures {
  readonly inForce: number;
  readonly byAuthority: readonly { readonly authority: { readonly name: string }; readonly count: number }[];
  readonly byOnlineLevel: readonly { readonly level: string; readonly count: number }[];
  readonly changes: { readonly decisions: number };
}
const figures = async (variables: object) => (await office.ask<{ statistics: Figures }>(FIGURES, { ...variables })).statistics;

describe('Hồ Chí Minh City in 2023', () => {
  it('gives the figures of the report', async () => {
    expect(await figures({ asOf: '2023-12-31' })).toEqual({
      inForce: 1_834,
      byAuthority: [{ authority: { name: HO_CHI_MINH_CITY.name }, count: 1_834 }],
      byLevel: [
        { level: 'PROVINCE', count: 1_487, exclusive: 1_487 },
        { level: 'DISTRICT', count: 219, exclusive: 219 },
        { level: 'COMMUNE', count: 128, exclusive: 128 },
      ],
      byOnlineLevel: [
        { level: 'NONE', count: 1_834 - 740 },
        { level: 'PARTIAL', count: 276 },
        { level: 'FULL', count: 464 },
      ],
      changes: { decisions: 65, counts: { total: 657, new: 140, amended: 273, replaced: 75, abolished: 169 } },
    });
  });

  it('started the year with 1,865 and did not count the catalogue’s own beginning as changes', async () => {
    const { inForce, byOnlineLevel } = await figures({ asOf: '2022-12-31' });
    expect(inForce).toBe(1_865);
    expect(byOnlineLevel).toEqual(
      expect.arrayContaining([
        { level: 'FULL', count: 390 },
        { level: 'PARTIAL', count: 285 },
      ]),
    );
  });

  it("tells the city's list from what the country offers its people", async () => {
    const { inForce, byAuthority, changes } = await figures({ asOf: '2023-12-31', filter: null });
    // The city lists twenty of the ministry's fifty procedures itself. The sample brings more from other ministries.
    expect(byAuthority[0]).toEqual({ authority: { name: HO_CHI_MINH_CITY.name }, count: 1_834 });
    expect(inForce).toBeGreaterThan(1_834 + 30);
    expect(byAuthority.map(({ authority }) => authority.name)).not.toContain(HA_NOI.name);
    expect(changes.decisions).toBe(65);
  });

  it('says what replaced what: one of two, two of one', async () => {
    const query = `query ($code: String!) { procedure(code: $code, asOf: "2023-12-31", place: "79") { version { name } replaces { code } replacedBy { code } } }`;
    const asked = async (code: string) => (await office.ask<{ procedure: object }>(query, { code })).procedure;
    const codesOf = (procedures: readonly ListedProcedure[]) =>
      procedures.map(({ code }) => ({ code })).sort((a, b) => (a.code < b.code ? -1 : 1));
    expect(await asked(merging.brings!.code)).toEqual({
      version: { name: merging.brings!.name },
      replaces: codesOf(merging.ends),
      replacedBy: [],
    });
    expect(await asked(merging.ends[1]!.code)).toEqual({ version: null, replaces: [], replacedBy: codesOf([merging.brings!]) });
    const [one, other] = splitting;
    expect(await asked(one!.ends[0]!.code)).toEqual({ version: null, replaces: [], replacedBy: codesOf([one!.brings!, other!.brings!]) });
  });

  it('was asked only about what the country has too: its text, its levels, and what the city ends of it', () => {
    // The bundled sample has some of the codes too, with the country's own texts and levels.
    expect([...warnings].sort()).toEqual(['LEVELS_DIFFER', 'LOST_IN_THE_PROVINCE', 'OWN_TEXT_OVER_NATIONAL']);
  });

  it('asks about 1,837 declared where 1,834 are listed, and goes on saying both', async () => {
    // 740 are 40.28 % of 1,837. The report states that total elsewhere and took the percentage from it.
    expect([((740 / 1_837) * 100).toFixed(2), ((740 / 1_834) * 100).toFixed(2)]).toEqual(['40.28', '40.35']);
    const closing = aDecision({
      by: HO_CHI_MINH_CITY,
      type: 'standardisation',
      number: '40/QĐ-UBND',
      issuedOn: '2024-01-05',
      effectiveFrom: '2024-01-15',
      declaredCounts: { total: 1_837 },
      lines: [...list.values()].map(standardisedLine),
    });
    const violations = await office.checkUnkept(closing);
    expect(violations).toEqual([expect.objectContaining({ code: 'COUNTS_DIFFER', severity: 'warning', path: 'declaredCounts.total' })]);
    expect(violations[0]!.message.vi).toBe('Quyết định nêu 1837 (tổng số), danh mục có 1834.');

    expect(await office.tryToAnnounceUnkept(closing, [])).toEqual({ outcome: 'refused', violations });
    expect(await office.tryToAnnounceUnkept(closing, answersTo(violations))).toMatchObject({ outcome: 'announced' });

    const query = `{ decision(number: "40/QĐ-UBND", issuingAuthority: "H29") { declaredCounts { total } counts { total standardised } } }`;
    expect(await office.ask(query)).toEqual({
      decision: { declaredCounts: { total: 1_837 }, counts: { total: 1_834, standardised: 1_834 } },
    });
    const after = await figures({ asOf: '2024-01-15' });
    expect([after.inForce, after.changes.decisions]).toEqual([1_834, 65]);
  });
});
