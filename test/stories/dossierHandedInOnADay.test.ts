/**
 * A dossier is handed in on 2026-02-26, three days before its procedure is amended, and looked at in April.
 * The office asks for the law of that day (asOf), which gives ten working days.
 * The fee in the first decision was a clerical error: 800.000 for 80.000 đồng.
 * Once it is corrected, every day shows the right fee. The past's knowledge (knownAt) still shows what people read
 * then.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Announcement } from '../../src/domain/sealing/announcement.ts';
import type { DraftLine } from '../../src/domain/decision/draft.ts';
import { MINISTRY } from '../factories/lawBook.ts';
import { CatalogueOffice, kindsOf } from './catalogueOffice.ts';
import { aDecision, amendedLine, fullText, newLine } from './draftedDecision.ts';
import type { ListedProcedure } from './procedureStock.ts';
import { ProcedureDeck } from './procedureStock.ts';

const HANDED_IN = '2026-02-26';

let office: CatalogueOffice;
let procedure: ListedProcedure;
let first: Announcement;
let corrected: Announcement;

beforeAll(async () => {
  office = await CatalogueOffice.open('2025-09-03');
  const deck = new ProcedureDeck();
  [procedure] = deck.deal(1, ['province'], 'full') as [ListedProcedure];
  const others = deck.deal(2, ['province']).map((other) => newLine(other));
  const entry = newLine(procedure, asking({ days: 10, fee: 800_000 }));
  first = (
    await office.announce(
      aDecision({
        by: MINISTRY,
        number: '1872/QĐ-BTP',
        issuedOn: '2025-09-01',
        effectiveFrom: '2025-09-25',
        lines: [others[0]!, entry, others[1]!],
      }),
    )
  ).announcement;

  const correct = async (number: string, issuedOn: string, fee: number) => {
    office.itIs(issuedOn);
    const line = newLine(procedure, { ...asking({ days: 10, fee }), corrects: first.lines[1]! });
    return office.announce(aDecision({ by: MINISTRY, type: 'correction', number, issuedOn, corrects: first.decision, lines: [line] }));
  };
  // The first correction was wrong too, so a second one follows.
  await correct('2101/QĐ-BTP', '2025-10-20', 8_000);
  const { announcement, violations } = await correct('2115/QĐ-BTP', '2025-10-22', 80_000);
  corrected = announcement;
  expect(kindsOf(violations)).toEqual([]);

  office.itIs('2026-02-05');
  await office.announce(
    aDecision({
      by: MINISTRY,
      number: '240/QĐ-BTP',
      issuedOn: '2026-02-05',
      effectiveFrom: '2026-03-01',
      lines: [amendedLine(procedure, 'rút ngắn', { ...asking({ days: 5, fee: 50_000 }), changedParts: ['timeLimit', 'fees'] })],
    }),
  );
  office.itIs('2026-04-15');
});
afterAll(() => office.close());

function asking({ days, fee }: { days: number; fee: number }): Pick<DraftLine, 'content'> {
  const text = fullText(procedure);
  const timeLimit = { amount: days, unit: 'workingDay' as const, text: `${days} ngày làm việc` };
  const fees = [{ kind: 'fee' as const, amount: fee, currency: 'VND', text: null }];
  return { content: { ...text, channels: text.channels.map((channel) => ({ ...channel, timeLimit, fees })) } };
}

interface Seen {
  readonly id: string;
  readonly channels: readonly { readonly timeLimit: { readonly amount: number }; readonly fees: readonly { readonly amount: number }[] }[];
}

/** Working days and fee by the law of a day, as known now or at an instant. */
async function law(asOf: string, knownAt: string | null = null): Promise<readonly [days: number, fee: number] | null> {
  const query = `query ($code: String!, $asOf: Date!, $knownAt: DateTime) {
    procedure(code: $code, asOf: $asOf, knownAt: $knownAt) { version { id channels { timeLimit { amount } fees { amount } } } }
  }`;
  const { procedure: seen } = await office.ask<{ procedure: { version: Seen | null } | null }>(query, {
    code: procedure.code,
    asOf,
    knownAt,
  });
  const channel = seen?.version?.channels[0];
  return channel ? [channel.timeLimit.amount, channel.fees[0]!.amount] : null;
}

describe('A dossier handed in on a day', () => {
  it('is handled by the law of that day, though the procedure was amended since', async () => {
    expect(await law(HANDED_IN)).toEqual([10, 80_000]);
    expect(await law('2026-03-01')).toEqual([5, 50_000]);
    expect([await law('2025-09-24'), await law('2025-09-25')]).toEqual([null, [10, 80_000]]);
  });

  it('finds the same over REST, with what was to come', async () => {
    const { status, body } = await office.get(`/v1/procedures/${procedure.code}?asOf=${HANDED_IN}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      legalForce: 'IN_FORCE',
      version: {
        inForceFrom: '2025-09-25',
        noLongerInForceFrom: '2026-03-01',
        channels: [
          { timeLimit: { amount: 10 }, fees: [{ amount: 80_000 }] },
          { timeLimit: { amount: 10 }, fees: [{ amount: 80_000 }] },
        ],
      },
      upcoming: { kind: 'AMENDED', effectiveFrom: '2026-03-01', decision: { number: '240/QĐ-BTP' } },
    });
  });

  it('quotes a version that can be read for ever by its permanent id', async () => {
    const query = `query ($id: ID!) { version(id: $id) { hash noLongerInForceFrom then: legalForce(asOf: "${HANDED_IN}") now: legalForce(asOf: "2026-04-15") channels { fees { amount } } } }`;
    const { version } = await office.ask<{ version: object }>(query, { id: corrected.lines[0] });
    expect(version).toMatchObject({
      noLongerInForceFrom: '2026-03-01',
      then: 'IN_FORCE',
      now: 'NO_LONGER_IN_FORCE',
      channels: [{ fees: [{ amount: 80_000 }] }, { fees: [{ amount: 80_000 }] }],
    });
  });
});

describe('A clerical error', () => {
  it.each([
    ['before anything was announced', '2025-09-01T12:00:00+07:00', null],
    ['while the error stood', '2025-10-19T12:00:00+07:00', [10, 800_000]],
    ['a moment before the first correction', '2025-10-20T04:59:59.999Z', [10, 800_000]],
    ['at the first correction', '2025-10-20T05:00:00Z', [10, 8_000]],
    ['after the second', '2025-10-23T00:00:00+07:00', [10, 80_000]],
    ['before the amendment was announced', '2026-02-04T12:00:00+07:00', [10, 80_000]],
  ] as const)('shows by knownAt what people read %s', async (_when, knownAt, seen) => {
    expect(await law('2025-10-01', knownAt)).toEqual(seen);
  });

  it('is on no day any more for whoever asks now', async () => {
    for (const day of ['2025-09-25', '2025-10-19', '2025-12-31', '2026-02-28']) expect(await law(day)).toEqual([10, 80_000]);
  });

  it('did not let anybody know in January of the law of March', async () => {
    expect(await law('2026-03-15', '2026-01-15T00:00:00Z')).toEqual([10, 80_000]);
    expect(await law('2026-03-15')).toEqual([5, 50_000]);
  });

  it('stays readable as it was announced, and says what corrected it', async () => {
    const query = `query ($id: ID!) { version(id: $id) { correctedBy { id } channels { fees { amount } } } }`;
    const { version } = await office.ask<{ version: { correctedBy: { id: string }; channels: object } }>(query, { id: first.lines[1] });
    expect(version.correctedBy.id).toContain(corrected.lines[0]);
    expect(version.channels).toEqual([{ fees: [{ amount: 800_000 }] }, { fees: [{ amount: 800_000 }] }]);
  });

  it('is no change of its period', async () => {
    const query = `{ statistics { changes(issuedFrom: "2025-01-01", issuedUntil: "2026-01-01") { decisions counts { total new } } } }`;
    expect(await office.ask(query)).toEqual({ statistics: { changes: { decisions: 1, counts: { total: 3, new: 3 } } } });
  });

  it('is not known from the future', async () => {
    await expect(law('2026-03-15', '2026-04-16T00:00:00+07:00')).rejects.toThrow('knownAt');
  });
});
