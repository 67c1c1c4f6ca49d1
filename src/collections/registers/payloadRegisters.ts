import type { CollectionSlug, Payload } from 'payload';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { PlaceRegister } from '../../domain/places/places.ts';
import type { AuthorityRecord, FieldRecord, LegalDocumentRecord, Registers } from '../../domain/places/registers.ts';
import { canonicalText, sha256 } from '../../domain/sealing/sealedLine.ts';
import { putRows } from '../../store/putRows.ts';
import { recordEvent } from '../log/recordEvent.ts';
import { toAuthorityRecord, toAuthorityRow, toDelegation, toLegalDocumentRecord } from './registerRows.ts';

const REGISTERS = ['authorities', 'delegations', 'fields', 'legal-documents', 'holidays'] as const satisfies CollectionSlug[];
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
  /** Fills the register of holidays while it is empty; later only people change it. */
  seedHolidays(days: readonly CalendarDate[]): Promise<void>;
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
        holidays: new Set((await all('holidays')).map(({ day }) => day)),
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
    async seedHolidays(days) {
      const { totalDocs } = await payload.count({ collection: 'holidays' });
      if (totalDocs === 0)
        await add(
          payload,
          'holidays',
          days.map((day) => ({ day })),
        );
    },
  };
}

/** Returns the number of added entries. */
async function add(payload: Payload, collection: (typeof REGISTERS)[number], rows: readonly object[]): Promise<number> {
  const count = async () => (await payload.count({ collection })).totalDocs;
  const before = await count();
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await putRows(
      payload,
      collection,
      rows.slice(start, start + ROWS_AT_ONCE).map((row) => ({ ...row })),
    );
  }
  return (await count()) - before;
}
