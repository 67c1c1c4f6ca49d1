/**
 * Lạng Sơn, which no other province joined, when districts end on 2025-07-01. It has 20 procedures done in districts.
 * Ten days before, a decision moves 8 to communes and 5 to departments, and abolishes 3.
 * Four are forgotten. The catalogue still names their ended authority, lists them for the editor, and ends none itself.
 * Five weeks later another decision gives them to communes.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NamedCode } from '../../src/domain/content/content.ts';
import type { DraftLine } from '../../src/domain/decision/draft.ts';
import type { GovernmentLevel } from '../../src/domain/values/vocabulary.ts';
import { MINISTRY } from '../factories/lawBook.ts';
import { answersTo, CatalogueOffice } from './catalogueOffice.ts';
import { abolishedLine, aDecision, amendedLine, newLine } from './draftedDecision.ts';
import type { ListedProcedure } from './procedureStock.ts';
import { ProcedureDeck } from './procedureStock.ts';

const LANG_SON: NamedCode = { code: 'H37', name: 'UBND tỉnh Lạng Sơn' };
const PLACE = '20';

let office: CatalogueOffice;
let moved: ListedProcedure[];
let survivors: ListedProcedure[];
let ofTheCountry: ListedProcedure;
let spare: ListedProcedure;

beforeAll(async () => {
  office = await CatalogueOffice.open('2024-12-11');
  const deck = new ProcedureDeck();
  const departments = deck.deal(30, ['province']);
  const districts = deck.deal(14, ['district']);
  const districtsAndCommunes = deck.deal(6, ['district', 'commune']);
  const communes = deck.deal(25, ['commune']);
  [ofTheCountry, spare] = deck.deal(2, ['district']) as [ListedProcedure, ListedProcedure];
  await office.announce(aDecision({ by: MINISTRY, number: '2400/QĐ-BTP', issuedOn: '2024-10-01', lines: [newLine(ofTheCountry)] }));
  const all = [...departments, ...districts, ...districtsAndCommunes, ...communes];
  await office.announceUnkept(
    aDecision({ by: LANG_SON, number: '2050/QĐ-UBND', issuedOn: '2024-12-10', lines: all.map((procedure) => newLine(procedure)) }),
  );

  moved = [...districts.slice(0, 4), ...districtsAndCommunes.slice(0, 4)];
  survivors = [...districts.slice(12), ...districtsAndCommunes.slice(4)];
  office.itIs('2025-06-20');
  await office.announce(
    aDecision({
      by: LANG_SON,
      number: '1188/QĐ-UBND',
      issuedOn: '2025-06-20',
      effectiveFrom: '2025-07-01',
      lines: [
        ...moved.map((procedure) => movedTo('commune', procedure)),
        ...districts.slice(4, 9).map((procedure) => movedTo('province', procedure)),
        ...districts.slice(9, 12).map((procedure) => abolishedLine(procedure)),
      ],
    }),
  );
  office.itIs('2025-08-05');
  await office.announce(
    aDecision({
      by: LANG_SON,
      number: '1502/QĐ-UBND',
      issuedOn: '2025-08-05',
      effectiveFrom: '2025-08-15',
      lines: survivors.map((procedure) => movedTo('commune', procedure)),
    }),
  );
  office.itIs('2025-09-01');
});
afterAll(() => office.close());

function movedTo(level: GovernmentLevel, procedure: ListedProcedure): DraftLine {
  return amendedLine({ ...procedure, levels: [level] }, `chuyển về ${level}`, { changedParts: ['levels', 'steps'] });
}

const codesOf = (procedures: readonly ListedProcedure[]) => procedures.map(({ code }) => code).sort();

async function levelsOn(asOf: string): Promise<object> {
  const query = `query ($asOf: Date!) { statistics(asOf: $asOf, place: "${PLACE}", filter: { issuingAuthorities: ["H37"] }) { inForce byLevel { level count exclusive } } }`;
  const { statistics } = await office.ask<{
    statistics: { inForce: number; byLevel: { level: string; count: number; exclusive: number }[] };
  }>(query, { asOf });
  return {
    inForce: statistics.inForce,
    ...Object.fromEntries(statistics.byLevel.map(({ level, count, exclusive }) => [level, [count, exclusive]])),
  };
}

interface Left {
  readonly code: string;
  readonly legalForce: string;
  readonly version: { readonly levels: readonly string[]; readonly noLongerInForceFrom: string | null };
}

/** An editor's question: which procedures are still with districts on a day, as known on that day? */
async function stillWithDistricts(asOf: string, ofWhom: readonly string[] | null = [LANG_SON.name]): Promise<readonly Left[]> {
  const query = `query ($asOf: Date!, $knownAt: DateTime!, $ofWhom: [String!]) {
    procedures(asOf: $asOf, knownAt: $knownAt, place: "${PLACE}", filter: { levels: [DISTRICT], issuingAuthorities: $ofWhom }, first: 100) {
      nodes { code legalForce version { levels noLongerInForceFrom } }
    }
  }`;
  return (await office.ask<{ procedures: { nodes: readonly Left[] } }>(query, { asOf, knownAt: `${asOf}T17:00:00+07:00`, ofWhom }))
    .procedures.nodes;
}

describe('A province without districts', () => {
  it('has them until the last day of June 2025, and in the answers for those days for ever', async () => {
    expect(await levelsOn('2025-06-30')).toEqual({ inForce: 75, PROVINCE: [30, 30], DISTRICT: [20, 20], COMMUNE: [31, 25] });
    const query = `query ($code: String!, $asOf: Date!) { procedure(code: $code, asOf: $asOf, place: "${PLACE}") { version { id levels } } }`;
    const on = async (asOf: string) =>
      (await office.ask<{ procedure: { version: { id: string; levels: string[] } } }>(query, { code: moved[0]!.code, asOf })).procedure
        .version;
    const before = await on('2025-06-30');
    expect([before.levels, (await on('2025-07-01')).levels]).toEqual([['DISTRICT'], ['COMMUNE']]);
    const { version } = await office.ask<{ version: object }>(`query ($id: ID!) { version(id: $id) { levels noLongerInForceFrom } }`, {
      id: before.id,
    });
    expect(version).toEqual({ levels: ['DISTRICT'], noLongerInForceFrom: '2025-07-01' });
  });

  it('moves what a decision moves and ends what a decision ends: the four that it forgot stay as they are', async () => {
    expect(await levelsOn('2025-07-01')).toEqual({ inForce: 72, PROVINCE: [35, 35], DISTRICT: [4, 4], COMMUNE: [25 + 8 + 2, 33] });
    expect(await levelsOn('2025-08-14')).toEqual(await levelsOn('2025-07-01'));
  });

  it('lists the survivors for the editor, in force and without an end', async () => {
    const left = await stillWithDistricts('2025-07-14');
    expect(left.map(({ code }) => code)).toEqual(codesOf(survivors));
    expect(
      left.every(
        ({ legalForce, version }) =>
          legalForce === 'IN_FORCE' && version.levels.includes('DISTRICT') && version.noLongerInForceFrom === null,
      ),
    ).toBe(true);
  });

  it("lists a ministry's procedure that is still with districts to every province's editor", async () => {
    const left = await stillWithDistricts('2025-07-14', null);
    expect(left.map(({ code }) => code)).toEqual(codesOf([...survivors, ofTheCountry]));
  });

  it('has none left once a decision has given them to communes', async () => {
    expect(await stillWithDistricts('2025-08-15')).toEqual([]);
    expect(await levelsOn('2025-08-15')).toEqual({ inForce: 72, PROVINCE: [35, 35], COMMUNE: [37, 37] });
  });

  it.each([
    ['the decision takes effect then', '2025-07-01', null],
    ['only the line does', '2025-06-29', '2025-07-01'],
  ])('takes no new line for districts from 2025-07-01 on, whatever is answered: %s', async (_what, effectiveFrom, ownDay) => {
    const lines = [newLine(spare, { effectiveFrom: ownDay })];
    const id = await office.draft(aDecision({ by: LANG_SON, number: '1190/QĐ-UBND', issuedOn: '2025-06-20', effectiveFrom, lines }));
    const violations = await office.check(id);
    expect(violations).toContainEqual(expect.objectContaining({ code: 'LEVEL_ENDED', severity: 'error', path: 'lines.0.levels' }));
    expect(await office.announceWith(id, answersTo(violations))).toMatchObject({ outcome: 'refused' });
    const { procedure } = await office.ask<{ procedure: object | null }>(`query ($code: String!) { procedure(code: $code) { code } }`, {
      code: spare.code,
    });
    expect(procedure).toBeNull();
  });

  it('takes a line for districts until the day before, and one that ends what is still with them after', async () => {
    const until = aDecision({
      by: LANG_SON,
      number: '1191/QĐ-UBND',
      issuedOn: '2025-06-20',
      effectiveFrom: '2025-06-30',
      lines: [newLine(spare)],
    });
    const ending = aDecision({
      by: LANG_SON,
      number: '1600/QĐ-UBND',
      issuedOn: '2025-08-20',
      effectiveFrom: '2025-09-01',
      lines: [abolishedLine(ofTheCountry)],
    });
    for (const draft of [until, ending])
      expect((await office.checkUnkept(draft)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
