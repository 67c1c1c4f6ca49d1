import type { Payload } from 'payload';
import type { Announcement } from '../domain/sealing/announcement.ts';
import type { HashedText, IdentifiedLine, LineSummary, SealedLineId } from '../domain/sealing/sealedLine.ts';
import { idFromHash, sha256 } from '../domain/sealing/sealedLine.ts';
import { kindOf, type DatabaseKind } from './databaseKind.ts';
import { leaveOutDamaged } from './leaveOutDamaged.ts';

/** What a follower reads from the log: later entries, line summaries to fold, texts to show. */
export interface LogReader {
  /** The entries with `sequence > after`, in order, at most `limit`. */
  announcementsAfter(after: number, limit: number): Promise<Announcement[]>;
  /** Summaries of the stored lines with these ids, in any order. A line whose id does not match its hash is left out. */
  summariesOf(ids: readonly SealedLineId[]): Promise<IdentifiedLine[]>;
  /** Canonical texts by id, with their hashes. A missing line, or one whose text does not match its id, is left out. */
  textsOf(ids: readonly SealedLineId[]): Promise<Map<SealedLineId, HashedText>>;
}

/** An announcement as the database keeps it: `head` and `lines` as JSON text. */
export interface StoredAnnouncement {
  readonly sequence: number;
  readonly decision: string;
  readonly head: string;
  readonly lines: string;
  readonly announcedAt: string;
  readonly previousHash: string | null;
  readonly hash: string;
}

/**
 * SQLite takes 32,766 variables a statement, and smaller answers block the process for a shorter time. A command to MongoDB
 * must end within seconds, whatever else the server does: many small ones are carried where few large ones are not.
 */
const ROWS_AT_ONCE: Readonly<Record<DatabaseKind, number>> = { sqlite: 500, mongo: 100 };

export function payloadLogReader(payload: Payload): LogReader {
  return {
    announcementsAfter: async (after, limit) => (await storedAnnouncementsAfter(payload, after, limit)).map(toAnnouncement),

    async summariesOf(ids) {
      const rows = await findByIds<{ id: string; hash: string; head: string }>(payload, ids, ['hash', 'head']);
      return rows
        .filter(({ id, hash }) => idFromHash(hash) === id)
        .map(({ id, head }) => ({ id, summary: JSON.parse(head) as LineSummary }));
    },

    async textsOf(ids) {
      const rows = await findByIds<{ id: string; text: string }>(payload, ids, ['text']);
      const hashed = rows.map(({ id, text }) => [id, { hash: sha256(text), text }] as const);
      return new Map(hashed.filter(([id, { hash }]) => idFromHash(hash) === id));
    },
  };
}

export async function storedAnnouncementsAfter(payload: Payload, after: number, limit: number): Promise<StoredAnnouncement[]> {
  const { docs } = await payload.db.find<StoredAnnouncement>({
    collection: 'announcements',
    where: { sequence: { greater_than: after } },
    sort: 'sequence',
    limit,
    pagination: false,
  });
  return docs;
}

/** Throws SyntaxError when the row's JSON was damaged. */
export function toAnnouncement(row: StoredAnnouncement): Announcement {
  return {
    sequence: row.sequence,
    decision: row.decision,
    head: JSON.parse(row.head) as Announcement['head'],
    lines: JSON.parse(row.lines) as SealedLineId[],
    announcedAt: row.announcedAt,
    previousHash: row.previousHash ?? null,
    hash: row.hash,
  };
}

async function findByIds<Row>(payload: Payload, ids: readonly string[], columns: readonly string[]): Promise<Row[]> {
  const atOnce = ROWS_AT_ONCE[kindOf(payload)];
  const select = Object.fromEntries(columns.map((column) => [column, true] as const));
  const found: Row[] = [];
  for (let start = 0; start < ids.length; start += atOnce) {
    const read = async (some: readonly string[]) => {
      const where = { id: { in: [...some] } };
      return (await payload.db.find<Row>({ collection: 'sealed-lines', where, select, limit: atOnce, pagination: false })).docs;
    };
    found.push(...(await leaveOutDamaged(ids.slice(start, start + atOnce), read)));
  }
  return found;
}
