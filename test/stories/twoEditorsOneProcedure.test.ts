/**
 * Two editors of Hà Nội prepare decisions about the same procedure. Both drafts pass the check. The first to be
 * announced ends the procedure. So the second is refused, and becomes law only after somebody has explained it.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Explanation } from '../../src/announcing/announcing.ts';
import { HA_NOI } from '../factories/lawBook.ts';
import { answersTo, CatalogueOffice } from './catalogueOffice.ts';
import { abolishedLine, aDecision, amendedLine, newLine } from './draftedDecision.ts';
import type { ListedProcedure } from './procedureStock.ts';
import { ProcedureDeck } from './procedureStock.ts';

let office: CatalogueOffice;
let shared: ListedProcedure;
let other: ListedProcedure;
let disputed: ListedProcedure;

beforeAll(async () => {
  office = await CatalogueOffice.open('2026-01-06');
  const listed = new ProcedureDeck().deal(5, ['commune'], 'full');
  [shared, other, disputed] = listed as [ListedProcedure, ListedProcedure, ListedProcedure];
  await office.announce(
    aDecision({
      by: HA_NOI,
      number: '55/QĐ-UBND',
      issuedOn: '2026-01-06',
      effectiveFrom: '2026-01-12',
      lines: listed.map((procedure) => newLine(procedure)),
    }),
  );
  office.itIs('2026-03-03');
});
afterAll(() => office.close());

const abolishing = (number: string, procedure: ListedProcedure) =>
  office.draft(aDecision({ by: HA_NOI, number, issuedOn: '2026-03-02', effectiveFrom: '2026-03-10', lines: [abolishedLine(procedure)] }));

async function revision(): Promise<number> {
  return (await office.ask<{ catalog: { revision: number } }>('{ catalog { revision } }')).catalog.revision;
}

async function announcedKinds(number: string): Promise<string[] | null> {
  const query = `query ($number: String!) { decision(number: $number, issuingAuthority: "H26") { lines { nodes { kind } } } }`;
  const { decision } = await office.ask<{ decision: { lines: { nodes: { kind: string }[] } } | null }>(query, { number });
  return decision && decision.lines.nodes.map(({ kind }) => kind);
}

describe('Two editors and one procedure', () => {
  it('checks the second against what the first made, and refuses it until that is answered', async () => {
    const ending = await abolishing('301/QĐ-UBND', shared);
    const changing = await office.draft(
      aDecision({
        by: HA_NOI,
        number: '302/QĐ-UBND',
        issuedOn: '2026-03-02',
        effectiveFrom: '2026-03-15',
        lines: [amendedLine(other, 'rút gọn'), amendedLine(shared, 'rút gọn', { amendingDocuments: [] })],
      }),
    );
    // Answers the warning of its own draft before the other decision is announced.
    const before = await office.check(changing);
    expect(before.map(({ code, path }) => [code, path])).toEqual([['AMENDING_DOCUMENTS_NOT_NAMED', 'lines.1.amendingDocuments']]);
    const prepared = answersTo(before);
    expect(await office.check(ending)).toEqual([]);
    expect(await office.announceWith(ending, [])).toMatchObject({ outcome: 'announced' });
    const revisionBefore = await revision();

    const refused = await office.announceWith(changing, prepared);
    expect(refused.outcome).toBe('refused');
    const now = refused.outcome === 'refused' ? refused.violations : [];
    const fresh = now.filter(({ code, path }) => !before.some((known) => known.code === code && known.path === path));
    expect(fresh).toEqual([expect.objectContaining({ code: 'NOTHING_IN_FORCE', severity: 'warning', path: 'lines.1.code' })]);
    expect(fresh[0]!.message.vi).toContain(shared.code);
    // Not even the undisputed line became public.
    expect([await revision(), await announcedKinds('302/QĐ-UBND')]).toEqual([revisionBefore, null]);

    const answer: Explanation = { code: fresh[0]!.code, path: fresh[0]!.path, answer: 'Quyết định 301 bãi bỏ nhầm, sẽ đính chính.' };
    expect(await office.announceWith(changing, [...prepared, answer])).toMatchObject({ outcome: 'announced' });
    expect(await announcedKinds('302/QĐ-UBND')).toEqual(['AMENDED', 'AMENDED']);
    expect(await revision()).toBe(revisionBefore + 1);
  });

  it('then answers each day by the last line for it: abolished for five days, in force again by signed law', async () => {
    const query = `query ($code: String!, $asOf: Date!) { procedure(code: $code, asOf: $asOf, place: "01") { legalForce version { changeKind decision { number } } } }`;
    const on = async (asOf: string) => (await office.ask<{ procedure: object }>(query, { code: shared.code, asOf })).procedure;
    expect(await on('2026-03-09')).toEqual({ legalForce: 'IN_FORCE', version: { changeKind: 'NEW', decision: { number: '55/QĐ-UBND' } } });
    expect(await on('2026-03-10')).toEqual({ legalForce: 'NO_LONGER_IN_FORCE', version: null });
    expect(await on('2026-03-15')).toEqual({
      legalForce: 'IN_FORCE',
      version: { changeKind: 'AMENDED', decision: { number: '302/QĐ-UBND' } },
    });
  });

  it('lets one through where both announce in the same moment: the loser is checked again on what the winner made', async () => {
    const ids = [await abolishing('401/QĐ-UBND', disputed), await abolishing('402/QĐ-UBND', disputed)];
    for (const id of ids) expect(await office.check(id)).toEqual([]);
    const outcomes = await Promise.all(ids.map((id) => office.announceWith(id, [])));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['announced', 'refused']);
    const loser = outcomes.find((one) => one.outcome === 'refused');
    expect(loser).toMatchObject({ violations: [{ code: 'NOTHING_IN_FORCE', path: 'lines.0.code' }] });
    const announced = [await announcedKinds('401/QĐ-UBND'), await announcedKinds('402/QĐ-UBND')];
    expect(announced.filter((kinds) => kinds !== null)).toEqual([['ABOLISHED']]);
  });

  it('announces one decision once, however often and however close together it is asked', async () => {
    const id = await office.draft(
      aDecision({
        by: HA_NOI,
        number: '403/QĐ-UBND',
        issuedOn: '2026-03-02',
        effectiveFrom: '2026-03-20',
        lines: [amendedLine(other, 'lần hai')],
      }),
    );
    const before = await revision();
    const outcomes = await Promise.all([office.announceWith(id, []), office.announceWith(id, [])]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['alreadyAnnounced', 'announced']);
    expect(await revision()).toBe(before + 1);
  });
});
