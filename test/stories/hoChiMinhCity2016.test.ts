/**
 * Hồ Chí Minh City, 2016: 1,700 online services at level 2, 426 at level 3 and 58 at level 4.
 * Thông tư 26/2009/TT-BTTTT had four levels, from information only (1) to payment online (4).
 * Since NĐ 42/2022/NĐ-CP a service is online in part or wholly.
 * A question about 2016 still gets the four levels. A service that nobody rated again keeps its old level.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OnlineServiceLevel } from '../../src/domain/values/vocabulary.ts';
import { HA_NOI, HO_CHI_MINH_CITY } from '../factories/lawBook.ts';
import { CatalogueOffice, kindsOf } from './catalogueOffice.ts';
import { aDecision, amendedLine, newLine } from './draftedDecision.ts';
import { announceOtherThings } from './otherThings.ts';
import type { ListedProcedure } from './procedureStock.ts';
import { ProcedureDeck, ProcedureStock } from './procedureStock.ts';

let office: CatalogueOffice;
const warnings = new Set<string>();
let atLevelFour: ListedProcedure[];

beforeAll(async () => {
  office = await CatalogueOffice.open('2015-12-16');
  const deck = new ProcedureDeck();
  const start = [
    ...deck.deal(1_412, ['province'], 'level2'),
    ...deck.deal(250, ['district'], 'level2'),
    ...deck.deal(150, ['commune'], 'level2'), // 1,812
    ...deck.deal(300, ['province'], 'level3'),
    ...deck.deal(34, ['district'], 'level3'), // 334
    ...deck.deal(34, ['province'], 'level4'), // 34
    ...deck.deal(40, ['province'], 'level1'),
    ...deck.deal(16, ['commune'], 'none'),
  ];
  await announceOtherThings(office, 'H29', {
    national: [...start.slice(0, 20), ...deck.deal(10, ['province'], 'level4')],
    nationalFrom: '2015-06-01',
    elsewhere: deck.deal(25, ['province'], 'level3'),
    neighbour: HA_NOI,
    neighbourNumber: '6702/QĐ-UBND',
    neighbourIssuedOn: '2015-12-15',
  });
  await office.announceUnkept(
    aDecision({
      by: HO_CHI_MINH_CITY,
      number: '6702/QĐ-UBND',
      issuedOn: '2015-12-15',
      lines: start.map((procedure) => newLine(procedure)),
    }),
  );

  const stock = new ProcedureStock(start);
  const raise = async (
    number: string,
    issuedOn: string,
    effectiveFrom: string,
    to: OnlineServiceLevel,
    procedures: readonly ListedProcedure[],
    added: readonly ListedProcedure[] = [],
  ) => {
    const raised = procedures.map((procedure) => ({ ...procedure, onlineLevel: to }));
    office.itIs(issuedOn);
    const lines = [
      ...added.map((procedure) => newLine(procedure)),
      ...raised.map((procedure) => amendedLine(procedure, `theo ${number}`, { changedParts: ['onlineLevel'] })),
    ];
    const { violations } = await office.announce(aDecision({ by: HO_CHI_MINH_CITY, number, issuedOn, effectiveFrom, lines }));
    for (const kind of kindsOf(violations)) warnings.add(kind);
    return raised;
  };
  // Level 2: 1,812 - 106 - 10 + 4 = 1,700. Level 3: 334 + 106 - 14 = 426. Level 4: 34 + 10 + 14 = 58.
  await raise('1544/QĐ-UBND', '2016-04-05', '2016-04-12', 'level3', [
    ...stock.take(70, 'province', 'level2'),
    ...stock.take(36, 'district', 'level2'),
  ]);
  const fromTwo = await raise(
    '3861/QĐ-UBND',
    '2016-07-25',
    '2016-08-01',
    'level4',
    stock.take(10, 'province', 'level2'),
    deck.deal(4, ['commune'], 'level2'),
  );
  const fromThree = await raise('5207/QĐ-UBND', '2016-10-05', '2016-10-15', 'level4', stock.take(14, 'province', 'level3'));
  atLevelFour = [...stock.take(34, 'province', 'level4'), ...fromTwo, ...fromThree];
  await raise('3128/QĐ-UBND', '2022-09-05', '2022-09-15', 'full', atLevelFour);
  office.itIs('2026-05-04');
}, 240_000);
afterAll(() => office.close());

const OF_THE_CITY = '{ issuingAuthorities: ["UBND Thành phố Hồ Chí Minh"] }';

async function onlineServices(asOf: string): Promise<Record<string, number>> {
  const query = `query ($asOf: Date!) { statistics(asOf: $asOf, place: "79~2025-06-30", filter: ${OF_THE_CITY}) { inForce byOnlineLevel { level count } } }`;
  const { statistics } = await office.ask<{ statistics: { inForce: number; byOnlineLevel: { level: string; count: number }[] } }>(query, {
    asOf,
  });
  return { inForce: statistics.inForce, ...Object.fromEntries(statistics.byOnlineLevel.map(({ level, count }) => [level, count])) };
}

describe('Hồ Chí Minh City in 2016', () => {
  it("gives the report's services at level 2, 3 and 4", async () => {
    const services = await onlineServices('2016-12-31');
    expect(services).toEqual({ inForce: 2_240, NONE: 16, LEVEL_1: 40, LEVEL_2: 1_700, LEVEL_3: 426, LEVEL_4: 58 });
  });

  it('shows how they rose through the year', async () => {
    const levels = async (asOf: string) => {
      const { LEVEL_2, LEVEL_3, LEVEL_4 } = await onlineServices(asOf);
      return [LEVEL_2, LEVEL_3, LEVEL_4];
    };
    expect(await levels('2016-04-11')).toEqual([1_812, 334, 34]);
    expect(await levels('2016-04-12')).toEqual([1_706, 440, 34]);
    expect(await levels('2016-08-01')).toEqual([1_700, 440, 44]);
  });

  it('speaks of part and whole only from the day on which somebody rated them so', async () => {
    const { LEVEL_2, LEVEL_3, LEVEL_4, FULL } = await onlineServices('2022-09-15');
    expect([LEVEL_2, LEVEL_3, LEVEL_4, FULL]).toEqual([1_700, 426, undefined, 58]);
    expect((await onlineServices('2022-09-14')).FULL).toBeUndefined();
  });

  it('finds the services of a level of that time by it', async () => {
    const query = `query ($asOf: Date!) { procedures(asOf: $asOf, place: "79~2025-06-30", filter: { issuingAuthorities: ["UBND Thành phố Hồ Chí Minh"], onlineLevels: [LEVEL_4] }, first: 100) { totalCount nodes { code version { onlineLevel } } } }`;
    const { procedures } = await office.ask<{ procedures: { totalCount: number; nodes: { code: string; version: object }[] } }>(query, {
      asOf: '2016-12-31',
    });
    expect(procedures.totalCount).toBe(58);
    expect(procedures.nodes.map(({ code }) => code)).toEqual(atLevelFour.map(({ code }) => code).sort());
    expect(procedures.nodes[0]!.version).toEqual({ onlineLevel: 'LEVEL_4' });
  });

  it('took every rating in the words of its time, and asks about any other', async () => {
    expect([...warnings]).toEqual([]);
    const rated = (onlineLevel: OnlineServiceLevel, issuedOn: string, effectiveFrom: string) =>
      office.checkUnkept(
        aDecision({
          by: HO_CHI_MINH_CITY,
          number: '1/QĐ-UBND',
          issuedOn,
          effectiveFrom,
          lines: [amendedLine({ ...atLevelFour[0]!, onlineLevel }, 'thử')],
        }),
      );
    expect(kindsOf(await rated('full', '2016-11-01', '2016-11-10'))).toContain('ONLINE_LEVEL_NOT_OF_ITS_ERA');
    expect(kindsOf(await rated('level4', '2023-11-01', '2023-11-10'))).toContain('ONLINE_LEVEL_NOT_OF_ITS_ERA');
    expect(kindsOf(await rated('full', '2023-11-01', '2023-11-10'))).not.toContain('ONLINE_LEVEL_NOT_OF_ITS_ERA');
  });
});
