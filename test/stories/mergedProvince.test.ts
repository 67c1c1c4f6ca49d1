/**
 * Bắc Giang and Bắc Ninh became one province, Bắc Ninh, on 2025-07-01.
 * Nobody has decided otherwise, so the decisions of each still hold on its former ground.
 * Decisions of the merged province hold in all of it, unless a line names a former province only.
 * People ask for their commune: Phường Bắc Giang (07210) lies in one, Xã Lương Tài (09496) in the other.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BAC_GIANG, BAC_NINH, MINISTRY } from '../factories/lawBook.ts';
import { CatalogueOffice } from './catalogueOffice.ts';
import { abolishedLine, aDecision, amendedLine, newLine } from './draftedDecision.ts';
import type { ListedProcedure } from './procedureStock.ts';
import { ProcedureDeck } from './procedureStock.ts';

const IN_GIANG = '07210';
const IN_NINH = '09496';
const MERGED = '24';
const FORMER_GIANG = '24~2025-06-30';

let office: CatalogueOffice;
/**
 * One procedure of each sort: Bắc Giang's own; one of both provinces, restated after the merger.
 * Then a national one that the merged province dropped, and one made after the merger for Bắc Giang's ground.
 */
let ofGiang: ListedProcedure;
let ofBoth: ListedProcedure;
let ofTheCountry: ListedProcedure;
let forGiang: ListedProcedure;

beforeAll(async () => {
  office = await CatalogueOffice.open('2024-03-05');
  [ofGiang, ofBoth, ofTheCountry, forGiang] = new ProcedureDeck().deal(4, ['commune']) as [
    ListedProcedure,
    ListedProcedure,
    ListedProcedure,
    ListedProcedure,
  ];
  await office.announce(aDecision({ by: MINISTRY, number: '300/QĐ-BTP', issuedOn: '2024-03-01', lines: [newLine(ofTheCountry)] }));
  await office.announce(
    aDecision({ by: BAC_GIANG, number: '70/QĐ-UBND', issuedOn: '2024-03-04', lines: [newLine(ofGiang), newLine(ofBoth)] }),
  );
  await office.announce(aDecision({ by: BAC_NINH, number: '70/QĐ-UBND', issuedOn: '2024-03-04', lines: [newLine(ofBoth)] }));
  office.itIs('2025-09-02');
  await office.announce(
    aDecision({
      by: BAC_NINH,
      number: '915/QĐ-UBND',
      issuedOn: '2025-09-01',
      effectiveFrom: '2025-09-08',
      lines: [
        amendedLine(ofBoth, 'thống nhất sau sắp xếp'),
        abolishedLine(ofTheCountry),
        newLine(forGiang, { place: { code: FORMER_GIANG, name: 'Tỉnh Bắc Giang (cũ)' } }),
      ],
    }),
  );
  office.itIs('2026-04-15');
});
afterAll(() => office.close());

/** The decision that answers a question, as its number and its place. Null if nothing is in force. */
async function answers({ code }: ListedProcedure, asOf: string, place: string | null): Promise<string | null> {
  const query = `query ($code: String!, $asOf: Date!, $place: String) {
    procedure(code: $code, asOf: $asOf, place: $place) { version { decision { number } place { id } } }
  }`;
  const { procedure } = await office.ask<{ procedure: { version: { decision: { number: string }; place: { id: string } | null } | null } }>(
    query,
    { code, asOf, place },
  );
  const { version } = procedure;
  return version && `${version.decision.number} ${version.place?.id.split('?')[0] ?? 'cả nước'}`;
}

describe('A merged province, asked by commune', () => {
  it("answers each commune with its former province's law until the merged one speaks, then both with that", async () => {
    const before = '2025-09-07';
    expect([await answers(ofBoth, before, IN_GIANG), await answers(ofBoth, before, IN_NINH)]).toEqual([
      `70/QĐ-UBND ${FORMER_GIANG}`,
      '70/QĐ-UBND 27~2025-06-30',
    ]);
    const after = '2025-09-08';
    expect([await answers(ofBoth, after, IN_GIANG), await answers(ofBoth, after, IN_NINH)]).toEqual(['915/QĐ-UBND 24', '915/QĐ-UBND 24']);
  });

  it('goes on with what one former province alone had, there and nowhere else', async () => {
    const day = '2026-04-15';
    expect([await answers(ofGiang, day, IN_GIANG), await answers(ofGiang, day, IN_NINH)]).toEqual([`70/QĐ-UBND ${FORMER_GIANG}`, null]);
    // The merged province answers first, then the former provinces. Each answer names its decision.
    expect(await answers(ofGiang, day, MERGED)).toBe(`70/QĐ-UBND ${FORMER_GIANG}`);
  });

  it('drops a procedure of the country in all its communes, while it lives on elsewhere', async () => {
    const day = '2026-04-15';
    expect([
      await answers(ofTheCountry, day, IN_GIANG),
      await answers(ofTheCountry, day, IN_NINH),
      await answers(ofTheCountry, day, MERGED),
    ]).toEqual([null, null, null]);
    expect([await answers(ofTheCountry, day, null), await answers(ofTheCountry, day, '01')]).toEqual([
      '300/QĐ-BTP cả nước',
      '300/QĐ-BTP cả nước',
    ]);
    expect(await answers(ofTheCountry, '2025-09-07', IN_NINH)).toBe('300/QĐ-BTP cả nước');
  });

  it("holds to a former province's ground what a line says holds there only", async () => {
    expect([await answers(forGiang, '2026-04-15', IN_GIANG), await answers(forGiang, '2026-04-15', IN_NINH)]).toEqual([
      `915/QĐ-UBND ${FORMER_GIANG}`,
      null,
    ]);
  });

  it('means by a bare code whoever bore it on the day: 24 was Bắc Giang, 27 Bắc Ninh', async () => {
    expect([await answers(ofGiang, '2025-06-30', '24'), await answers(ofGiang, '2025-06-30', '27')]).toEqual([
      `70/QĐ-UBND ${FORMER_GIANG}`,
      null,
    ]);
    expect(await answers(ofBoth, '2025-06-30', '27')).toBe('70/QĐ-UBND 27~2025-06-30');
    await expect(answers(ofBoth, '2026-04-15', '27')).rejects.toThrow('27');
  });

  it('counts for a commune what applies to its people', async () => {
    const query = `query ($place: String!) { statistics(asOf: "2026-04-15", place: $place) { inForce } }`;
    const inForce = async (place: string) => (await office.ask<{ statistics: { inForce: number } }>(query, { place })).statistics.inForce;
    expect([await inForce(IN_GIANG), await inForce(IN_NINH), await inForce(MERGED)]).toEqual([3, 1, 3]);
  });

  it('tells two decisions of one number and day apart by who issued them', async () => {
    const query = `query ($issuingAuthority: String) { decision(number: "70/QĐ-UBND", issuingAuthority: $issuingAuthority) { issuingAuthority { name } lines { nodes { code } } } }`;
    expect(await office.ask(query, { issuingAuthority: BAC_NINH.name })).toEqual({
      decision: { issuingAuthority: { name: BAC_NINH.name }, lines: { nodes: [{ code: ofBoth.code }] } },
    });
    await expect(office.ask(query, { issuingAuthority: null })).rejects.toThrow('AMBIGUOUS');
  });
});
