import type { CalendarDate } from '../../src/domain/values/calendarDate.ts';
import type { NamedCode } from '../../src/domain/content/content.ts';
import { MINISTRY } from '../factories/lawBook.ts';
import type { CatalogueOffice } from './catalogueOffice.ts';
import { aDecision, newLine } from './draftedDecision.ts';
import type { ListedProcedure } from './procedureStock.ts';

interface OtherThings {
  /** A ministry signed them before the year. The province lists some of them itself. */
  readonly national: readonly ListedProcedure[];
  readonly nationalFrom: CalendarDate;
  /** Another province signed them in the same year. Some have codes that both provinces use. */
  readonly elsewhere: readonly ListedProcedure[];
  readonly neighbour: NamedCode;
  /** The province has used this number and this day of signature as well. */
  readonly neighbourNumber: string;
  readonly neighbourIssuedOn: CalendarDate;
}

/**
 * What a province's figures must leave out: national procedures, and another province's decision of the same number.
 * Also up to a hundred bundled records of bodies other than `except`.
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
