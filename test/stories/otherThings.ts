import type { CalendarDate } from '../../src/domain/values/calendarDate.ts';
import type { NamedCode } from '../../src/domain/content/content.ts';
import { MINISTRY } from '../factories/lawBook.ts';
import type { CatalogueOffice } from './catalogueOffice.ts';
import { aDecision, newLine } from './draftedDecision.ts';
import type { ListedProcedure } from './procedureStock.ts';

interface OtherThings {
  /** Signed by a ministry before the year: of these the province has some in its own list too. */
  readonly national: readonly ListedProcedure[];
  readonly nationalFrom: CalendarDate;
  /** Signed by another province in the same year, some under codes that both have. */
  readonly elsewhere: readonly ListedProcedure[];
  readonly neighbour: NamedCode;
  /** A number and a day of signature that the province has used as well. */
  readonly neighbourNumber: string;
  readonly neighbourIssuedOn: CalendarDate;
}

/**
 * What a province's figures must be told from: national procedures, another province's decision under a number that this
 * one has used too, and of the bundled sample at most a hundred records that bodies other than `except` had decided by
 * the office's day.
 */
export async function announceOtherThings(office: CatalogueOffice, except: string, other: OtherThings): Promise<void> {
  let taken = 0;
  const imported = await office.importSample(
    (record) => isDecidedBefore(record, office.now) && record['departmentPromulgateCode'] !== except && ++taken <= 100,
  );
  if (imported === 0) throw new Error('Nothing of the sample was imported.');
  await office.announceUnkept(
    aDecision({
      by: MINISTRY,
      number: '1100/QĐ-BTP',
      issuedOn: other.nationalFrom,
      lines: other.national.map((procedure) => newLine(procedure)),
    }),
  );
  await office.announceUnkept(
    aDecision({
      by: other.neighbour,
      number: other.neighbourNumber,
      issuedOn: other.neighbourIssuedOn,
      lines: other.elsewhere.map((procedure) => newLine(procedure)),
    }),
  );
}

function isDecidedBefore(record: Record<string, unknown>, now: Date): boolean {
  const { decisionDate } = (record['procedureProposal'] ?? {}) as { decisionDate?: number | null };
  return typeof decisionDate === 'number' && decisionDate < now.getTime();
}
