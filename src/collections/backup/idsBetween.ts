import type { FlattenedField, SanitizedCollectionConfig } from 'payload';
import type { DatabaseKind } from '../../store/databaseKind.ts';
import type { CarriedRow } from './writeBackup.ts';

type Id = number | string;
type Row = Readonly<Record<string, unknown>>;

/** Ids of one database in another: SQLite numbers its rows, MongoDB names them by 24 hexadecimal digits. */
export interface IdsBetween {
  idOf(collection: string, id: Id): Id;
  /** The row with all ids in it renamed. */
  renamed(collection: SanitizedCollectionConfig, row: CarriedRow['row']): CarriedRow['row'];
}

const DIGITS_OF_OBJECT_ID = 24;
const OF_NUMBER = /^0{8}\d{16}$/;

/**
 * Keeps ids where the database can: numbers become '000000000000000000000012' and come back as 12. Other names of rows get
 * the numbers after the largest one. The same backup gives the same ids each time.
 * @param rows ids of all rows in the backup, by collection
 */
export function idsBetween(kind: DatabaseKind, rows: ReadonlyMap<string, readonly Id[]>, hasOwnIds: (slug: string) => boolean): IdsBetween {
  const numbers = new Map<string, ReadonlyMap<string, number>>();
  if (kind === 'sqlite') for (const [slug, ids] of rows) if (!hasOwnIds(slug)) numbers.set(slug, numbered(ids));

  const idOf = (slug: string, id: Id): Id => {
    if (!rows.has(slug) || hasOwnIds(slug)) return id;
    if (kind === 'mongo') return typeof id === 'number' ? String(id).padStart(DIGITS_OF_OBJECT_ID, '0') : id;
    return numbers.get(slug)?.get(String(id)) ?? id;
  };
  return {
    idOf,
    renamed({ slug, flattenedFields }, row) {
      const related = withFields(flattenedFields, row, idOf);
      return { ...renameOutsideFields(slug, related, idOf), id: idOf(slug, row.id) };
    },
  };
}

function numbered(ids: readonly Id[]): Map<string, number> {
  const known = new Map(ids.flatMap((id) => (numberIn(id) === null ? [] : [[String(id), numberIn(id)!] as const])));
  let next = Math.max(0, ...known.values());
  for (const id of ids) if (!known.has(String(id))) known.set(String(id), (next += 1));
  return known;
}

function numberIn(id: Id): number | null {
  if (typeof id === 'number') return id;
  return OF_NUMBER.test(id) ? Number(id) : null;
}

type Rename = IdsBetween['idOf'];

/** Follows the relations that the collection declares. */
function withFields(fields: readonly FlattenedField[], row: Row, idOf: Rename): Row {
  const changed: Record<string, unknown> = { ...row };
  for (const field of fields) {
    const value = row[field.name];
    if (value === null || value === undefined) continue;
    if (field.type === 'join') delete changed[field.name];
    else if (field.type === 'relationship' || field.type === 'upload') {
      const { relationTo } = field;
      const one = (related: unknown) => (typeof relationTo === 'string' ? idOf(relationTo, idIn(related)) : related);
      changed[field.name] = Array.isArray(value) ? value.map(one) : one(value);
    } else if ('flattenedFields' in field) {
      const inner = (part: unknown) => withFields(field.flattenedFields, part as Row, idOf);
      changed[field.name] = Array.isArray(value) ? value.map(inner) : inner(value);
    }
  }
  return changed;
}

/** Read deeply, a related row stands in the place of its id. */
function idIn(related: unknown): Id {
  return typeof related === 'object' && related !== null ? (related as { readonly id: Id }).id : (related as Id);
}

/** Ids that are kept as text or JSON, where no relation tells of them. */
function renameOutsideFields(slug: string, row: Row, idOf: Rename): Row {
  if (slug === 'audit-events') return { ...row, what: renamedName(String(row.what), idOf) };
  if (slug === 'decisions') return { ...row, ...renamedPeople(row, idOf) };
  if (slug === 'explanations' && Array.isArray(row.covers))
    return { ...row, covers: row.covers.map((one: Row) => ({ ...one, line: one.line === null ? null : idOf('lines', one.line as Id) })) };
  if (slug === 'draft-outlines') {
    const outline = row.outline as Row & { readonly lines?: readonly Row[] };
    const lines = outline.lines?.map((one) => ({ ...one, id: idOf('lines', one.id as Id) }));
    return { ...row, outline: { ...outline, ...(lines ? { lines } : {}) } };
  }
  return row;
}

/** 'decisions/12', as the audit trail names a row. */
function renamedName(what: string, idOf: Rename): string {
  const [, slug, id] = /^([a-z-]+)\/(\w+)$/.exec(what) ?? [];
  if (slug === undefined || id === undefined) return what;
  return `${slug}/${idOf(slug, /^\d{1,15}$/.test(id) ? Number(id) : id)}`;
}

/** Accounts that worked on a decision, by the text of their ids. */
function renamedPeople(row: Row, idOf: Rename): Row {
  const person = (id: unknown) => String(idOf('users', /^\d{1,15}$/.test(String(id)) ? Number(id) : String(id)));
  const people = ['submittedBy', 'approvedBy', 'announcedBy', 'reviewedBy'].flatMap((name) =>
    row[name] ? [[name, person(row[name])] as const] : [],
  );
  const drafters = Array.isArray(row.drafters) ? { drafters: row.drafters.map(person) } : {};
  return { ...Object.fromEntries(people), ...drafters };
}
