import type { Payload } from 'payload';
import { causesOf } from './causesOf.ts';
import { payloadLogReader, storedAnnouncementsAfter } from './logReader.ts';
import type { Announcement } from '../domain/sealing/announcement.ts';
import { canonicalText, summaryOf, type SealedRow } from '../domain/sealing/sealedLine.ts';
import type { Appended, LogAudit, LogTip, Checkpoint, StoredSealedLine } from './logStore.ts';
import { moveCheckpoint } from './moveCheckpoint.ts';
import { putRows } from './putRows.ts';

/** This checkpoint remembers the newest announcement, so that a shortened log is noticed. */
export const WITNESS = 'newest-announcement';
const ROWS_AT_ONCE = 200;

/**
 * The log in Payload's database. Payload's operations refuse every change of these collections, so the store writes
 * below them. It needs no transaction, because each statement is complete by itself.
 */
export function payloadLogStore(payload: Payload): LogAudit {
  const has = async (field: 'decision' | 'sequence', value: string | number): Promise<boolean> => {
    const where = { [field]: { equals: value } };
    return (await payload.db.findOne({ collection: 'announcements', where, select: { hash: true } })) !== null;
  };
  const holds = async ({ sequence, hash }: Announcement): Promise<boolean> => {
    const where = { sequence: { equals: sequence }, hash: { equals: hash } };
    return (await payload.db.findOne({ collection: 'announcements', where, select: { hash: true } })) !== null;
  };
  return {
    ...payloadLogReader(payload),

    async tip() {
      const { docs } = await payload.db.find<LogTip>({
        collection: 'announcements',
        sort: '-sequence',
        limit: 1,
        pagination: false,
        select: { sequence: true, hash: true, announcedAt: true },
      });
      const [newest] = docs;
      return newest ? { sequence: newest.sequence, hash: newest.hash, announcedAt: newest.announcedAt } : null;
    },

    hasAnnounced: (decisionKey) => has('decision', decisionKey),

    async putSealedLines(rows) {
      for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
        await putRows(payload, 'sealed-lines', rows.slice(start, start + ROWS_AT_ONCE).map(toStoredLine));
      }
    },

    async append(announcement): Promise<Appended> {
      try {
        await payload.db.create({ collection: 'announcements', data: toStoredAnnouncement(announcement), req: {}, returning: false });
      } catch (error) {
        // Each database names the broken index in its own way, and only one of two. So the log itself is asked.
        const isOurs = isOutcomeUnknown(error) && (await holds(announcement));
        if (!isOurs && (await has('decision', announcement.decision))) return 'alreadyAnnounced';
        if (!isOurs && (await has('sequence', announcement.sequence))) return 'sequenceTaken';
        if (!isOurs) throw error;
      }
      await moveCheckpoint(payload, { name: WITNESS, sequence: announcement.sequence, hash: announcement.hash });
      return 'appended';
    },

    storedAnnouncementsAfter: (after, limit) => storedAnnouncementsAfter(payload, after, limit),

    async storedLinesAfter(after, limit) {
      const { docs } = await payload.db.find<StoredSealedLine>({
        collection: 'sealed-lines',
        where: { id: { greater_than: after } },
        sort: 'id',
        limit,
        pagination: false,
      });
      return docs;
    },

    async checkpoints() {
      const { docs } = await payload.db.find<Checkpoint>({ collection: 'projection-marks', limit: 0, pagination: false });
      return docs.map(({ name, sequence, hash }) => ({ name, sequence, hash }));
    },
  };
}

/** A connection that is lost between write and answer leaves the entry written. A unique key that refuses is an answer. */
function isOutcomeUnknown(error: unknown): boolean {
  const isRefused = (error as { readonly name?: unknown }).name === 'ValidationError';
  return !isRefused && !causesOf(error).some(({ code }) => code.startsWith('SQLITE_'));
}

function toStoredLine({ id, hash, text, line }: SealedRow): StoredSealedLine {
  return {
    id,
    hash,
    code: line.code,
    decision: line.decision,
    kind: line.kind,
    effectiveFrom: line.effectiveFrom,
    place: line.place?.code ?? null,
    head: canonicalText(summaryOf(line)),
    text,
  };
}

function toStoredAnnouncement({ head, lines, ...rest }: Announcement): Record<string, unknown> {
  return { ...rest, head: canonicalText(head), lines: canonicalText(lines) };
}
