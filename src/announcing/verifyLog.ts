import { doubtfulClocks } from '../domain/catalogue/knownInstants.ts';
import { toAnnouncement, type StoredAnnouncement } from '../store/logReader.ts';
import { hashAnnouncement, type Announcement } from '../domain/sealing/announcement.ts';
import { canonicalText, summaryOf, idFromHash, sha256, type SealedLine, type SealedLineId } from '../domain/sealing/sealedLine.ts';
import type { LogAudit, Checkpoint, StoredSealedLine } from '../store/logStore.ts';
import { fault, type LogFault } from './logFaults.ts';

export interface LogReport {
  /** The newest announcement; null for an empty log. */
  readonly tip: { readonly sequence: number; readonly hash: string } | null;
  readonly checked: {
    readonly announcements: number;
    readonly lines: number;
    /** Sealed lines without an announcement: harmless. */
    readonly linesNotAnnounced: number;
    readonly checkpoints: number;
  };
  /** Empty for a sound log. */
  readonly faults: readonly LogFault[];
  /** Sequences of entries whose clock disagrees with the others'. No fault, because `knownAt` corrects them. */
  readonly doubtfulClocks: readonly number[];
}

/** An entry of the log that somebody noted elsewhere. */
export interface NotedEntry {
  readonly sequence: number;
  /** Hexadecimal. */
  readonly hash: string;
}

const AT_ONCE = 500;

/**
 * Hashes the whole log again and reports every change: altered, missing or disordered rows, and followers that have
 * seen more than the log contains. A log rewritten together with all checkpoints looks sound from inside. Only entries
 * noted elsewhere (`noted`) reveal that.
 */
export async function verifyLog(log: LogAudit, noted: readonly NotedEntry[] = []): Promise<LogReport> {
  const chain = await verifyChain(log);
  const lines = await verifyLines(log, chain.announcedIn);
  const checkpoints = await log.checkpoints();
  return {
    tip: chain.newest ? { sequence: chain.newest.sequence, hash: chain.newest.hash } : null,
    checked: {
      announcements: chain.hashes.size,
      lines: lines.count,
      linesNotAnnounced: lines.notAnnounced,
      checkpoints: checkpoints.length,
    },
    faults: [
      ...chain.faults,
      ...lines.faults,
      ...checkpoints.flatMap((checkpoint) => checkpointFaults(checkpoint, chain.newest, chain.hashes)),
      ...noted.flatMap((entry) => notedFaults(entry, chain.hashes)),
    ],
    doubtfulClocks: doubtfulClocks(chain.clocks).map((place) => chain.clocks[place]!.sequence),
  };
}

interface Chain {
  readonly newest: StoredAnnouncement | null;
  /** Hash by sequence. */
  readonly hashes: ReadonlyMap<number, string>;
  readonly clocks: readonly Pick<StoredAnnouncement, 'sequence' | 'announcedAt'>[];
  /** The decision that announced each line. */
  readonly announcedIn: ReadonlyMap<SealedLineId, string>;
  readonly faults: readonly LogFault[];
}

async function verifyChain(log: LogAudit): Promise<Chain> {
  const hashes = new Map<number, string>();
  const clocks: Pick<StoredAnnouncement, 'sequence' | 'announcedAt'>[] = [];
  const announcedIn = new Map<SealedLineId, string>();
  const faults: LogFault[] = [];
  let newest: StoredAnnouncement | null = null;
  // Sequences start at 1, but an altered one may be lower.
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const batch = await log.storedAnnouncementsAfter(after, AT_ONCE);
    for (const stored of batch) {
      faults.push(...linkFaults(newest, stored));
      const announcement = readable(stored);
      if (announcement === null) faults.push(fault('ANNOUNCEMENT_UNREADABLE', `${stored.sequence}`));
      else {
        faults.push(...entryFaults(announcement));
        for (const id of announcement.lines) announcedIn.set(id, announcement.decision);
      }
      hashes.set(stored.sequence, stored.hash);
      clocks.push({ sequence: stored.sequence, announcedAt: stored.announcedAt });
      newest = stored;
    }
    if (batch.length < AT_ONCE || newest === null) return { newest, hashes, clocks, announcedIn, faults };
    after = newest.sequence;
  }
}

function readable(stored: StoredAnnouncement): Announcement | null {
  try {
    return toAnnouncement(stored);
  } catch {
    return null;
  }
}

function linkFaults(previous: StoredAnnouncement | null, { sequence, previousHash }: StoredAnnouncement): LogFault[] {
  const faults: LogFault[] = [];
  if (sequence !== (previous?.sequence ?? 0) + 1) faults.push(fault('SEQUENCE_GAP', `${sequence}`));
  if ((previousHash ?? null) !== (previous?.hash ?? null)) faults.push(fault('CHAIN_BROKEN', `${sequence}`));
  return faults;
}

function entryFaults(announcement: Announcement): LogFault[] {
  const where = `${announcement.sequence}`;
  const faults: LogFault[] = [];
  if (hashAnnouncement(announcement) !== announcement.hash) faults.push(fault('ANNOUNCEMENT_ALTERED', where));
  if (announcement.head.key !== announcement.decision) faults.push(fault('DECISION_DIFFERS', where));
  return faults;
}

async function verifyLines(log: LogAudit, announcedIn: ReadonlyMap<SealedLineId, string>) {
  const missing = new Set(announcedIn.keys());
  const faults: LogFault[] = [];
  let count = 0;
  let notAnnounced = 0;
  for (let after = ''; ;) {
    const batch = await log.storedLinesAfter(after, AT_ONCE);
    for (const stored of batch) {
      faults.push(...lineFaults(stored, announcedIn.get(stored.id)));
      if (!missing.delete(stored.id)) notAnnounced += 1;
      after = stored.id;
    }
    count += batch.length;
    if (batch.length < AT_ONCE) break;
  }
  return { count, notAnnounced, faults: [...faults, ...[...missing].map((id) => fault('LINE_MISSING', id))] };
}

/** @param decision key of the decision that announced the line; undefined when none did */
function lineFaults(stored: StoredSealedLine, decision: string | undefined): LogFault[] {
  const hash = sha256(stored.text);
  const isAltered = hash !== stored.hash || idFromHash(hash) !== stored.id;
  if (isAltered) return [fault('LINE_ALTERED', stored.id)];
  const line = JSON.parse(stored.text) as SealedLine;
  const faults = copyFaults(stored, line);
  if (decision !== undefined && line.decision !== decision) faults.push(fault('LINE_OF_ANOTHER_DECISION', stored.id));
  return faults;
}

/** Columns beside the text are copies of values in it. */
function copyFaults(stored: StoredSealedLine, line: SealedLine): LogFault[] {
  const copies = {
    head: canonicalText(summaryOf(line)),
    code: line.code,
    decision: line.decision,
    kind: line.kind,
    effectiveFrom: line.effectiveFrom,
    place: line.place?.code ?? null,
  };
  return Object.entries(copies)
    .filter(([column, value]) => (stored[column as keyof typeof copies] ?? null) !== value)
    .map(([column]) => fault('COPY_DIFFERS', `${stored.id} ${column}`));
}

function notedFaults({ sequence, hash }: NotedEntry, hashes: ReadonlyMap<number, string>): LogFault[] {
  const held = hashes.get(sequence);
  if (held === undefined) return [fault('EXPECTED_ENTRY_MISSING', `${sequence}`)];
  return held === hash ? [] : [fault('EXPECTED_HASH_DIFFERS', `${sequence}`)];
}

/** A follower has seen entries that the log lacks: the log was shortened or rewritten. */
function checkpointFaults(checkpoint: Checkpoint, newest: StoredAnnouncement | null, hashes: ReadonlyMap<number, string>): LogFault[] {
  if (checkpoint.sequence === 0) return [];
  if (checkpoint.sequence > (newest?.sequence ?? 0)) return [fault('MARK_AHEAD', `${checkpoint.name} ${checkpoint.sequence}`)];
  return hashes.get(checkpoint.sequence) === checkpoint.hash ? [] : [fault('MARK_DIFFERS', `${checkpoint.name} ${checkpoint.sequence}`)];
}
