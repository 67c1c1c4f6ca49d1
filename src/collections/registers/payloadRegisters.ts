import type { CollectionSlug, Payload } from 'payload';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { DeadlineRecord } from '../../domain/places/deadlines.ts';
import type { PlaceRegister } from '../../domain/places/places.ts';
import type { AuthorityRecord, FieldRecord, LegalDocumentRecord, Registers } from '../../domain/places/registers.ts';
import { canonicalText, sha256 } from '../../domain/sealing/sealedLine.ts';
import { numbered } from '../../store/numbered.ts';
import { putRows } from '../../store/putRows.ts';
import { withSearchText } from '../lists/searchText.ts';
import { recordEvent } from '../log/recordEvent.ts';
import { withheldState, withheldTexts } from '../log/withheldTexts.ts';
import {
  toAuthorityRecord,
  toAuthorityRow,
  toDeadline,
  toDelegatedPower,
  toDelegation,
  toLegalDocumentRecord,
  toOffice,
} from './registerRows.ts';

const REGISTERS = [
  'authorities',
  'delegations',
  'fields',
  'legal-documents',
  'holidays',
  'reception-offices',
  'delegated-powers',
  'deadlines',
] as const satisfies CollectionSlug[];
const ROWS_AT_ONCE = 500;

/** Entries from elsewhere, such as the records of an import. */
export interface FoundEntries {
  readonly authorities: readonly AuthorityRecord[];
  readonly fields: readonly FieldRecord[];
  readonly legalDocuments: readonly LegalDocumentRecord[];
}

export interface PayloadRegisters {
  /** Cheap; changes when an entry was added, changed or removed. */
  state(): Promise<string>;
  load(): Promise<Registers>;
  /** Adds entries with a new code or number; entries that people edited are never overwritten. */
  addMissing(found: FoundEntries): Promise<void>;
  /** Fills the register of holidays while it is empty, and that of deadlines; later only people change them. */
  seedHolidays(makeDays: () => Promise<readonly CalendarDate[]>): Promise<void>;
  seedDeadlines(deadlines: readonly DeadlineRecord[]): Promise<void>;
}

/** The registers as editors keep them, with the bundled places. */
export function payloadRegisters(payload: Payload, places: PlaceRegister): PayloadRegisters {
  const all = async <Slug extends (typeof REGISTERS)[number]>(collection: Slug) =>
    (await payload.find({ collection, pagination: false, limit: 0, depth: 0, sort: 'id' })).docs;

  const state = async (): Promise<string> => {
    const stamps: unknown[] = [];
    for (const collection of REGISTERS) {
      const { docs, totalDocs } = await payload.find({ collection, sort: '-updatedAt', limit: 1, depth: 0, select: { updatedAt: true } });
      stamps.push([totalDocs, docs[0]?.updatedAt ?? null]);
    }
    stamps.push(await withheldState(payload));
    return sha256(canonicalText(stamps));
  };

  return {
    state,
    async load() {
      // Read the state before the entries: an entry that changes in between changes the next state and is read again.
      const asOf = await state();
      return {
        state: asOf,
        places,
        authorities: new Map((await all('authorities')).map((row) => [row.code, toAuthorityRecord(row)])),
        delegations: (await all('delegations')).map(toDelegation),
        fields: new Map((await all('fields')).map(({ code, name }) => [code, { code, name }])),
        legalDocuments: new Map((await all('legal-documents')).map((row) => [row.number.toUpperCase(), toLegalDocumentRecord(row)])),
        offices: new Map((await all('reception-offices')).map((row) => [row.code, toOffice(row)])),
        delegatedPowers: (await all('delegated-powers')).map(toDelegatedPower),
        holidays: new Set((await all('holidays')).map(({ day }) => day)),
        deadlines: (await all('deadlines')).map(toDeadline),
        withheld: new Map((await withheldTexts(payload)).map(({ line, notice }) => [line, notice])),
      };
    },
    async addMissing({ authorities, fields, legalDocuments }) {
      const known = new Set((await all('legal-documents')).map(({ number }) => number.toUpperCase()));
      const newDocuments = legalDocuments.filter(({ number }) => !known.has(number.toUpperCase()));
      const added =
        (await add(payload, 'authorities', authorities.map(toAuthorityRow))) +
        (await add(payload, 'fields', fields)) +
        (await add(payload, 'legal-documents', newDocuments));
      if (added > 0) await recordEvent(payload, null, { action: 'import', what: 'registers', details: `+${added}` });
    },
    seedHolidays: (makeDays) => seed(payload, 'holidays', async () => (await makeDays()).map((day) => ({ day }))),
    seedDeadlines: (deadlines) => seed(payload, 'deadlines', async () => numbered(payload, 'deadlines', deadlines)),
  };
}

async function seed(payload: Payload, collection: (typeof REGISTERS)[number], makeRows: () => Promise<readonly object[]>): Promise<void> {
  const { totalDocs } = await payload.count({ collection });
  if (totalDocs === 0) await add(payload, collection, await makeRows());
}

/** Returns the number of added entries. */
async function add(payload: Payload, collection: (typeof REGISTERS)[number], rows: readonly object[]): Promise<number> {
  const count = async () => (await payload.count({ collection })).totalDocs;
  const before = await count();
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await putRows(
      payload,
      collection,
      rows.slice(start, start + ROWS_AT_ONCE).map((row) => withSearchText(payload, collection, { ...row })),
    );
  }
  return (await count()) - before;
}
