import type { Announcement } from '../../domain/sealing/announcement.ts';
import type { SealedLine, SealedLineId } from '../../domain/sealing/sealedLine.ts';
import type { LogStore } from '../../store/logStore.ts';
import { logEntries } from './logEntries.ts';

/** The log's facts about one record. */
export interface AnnouncedRecord {
  /** Its line as first announced; a correction names this id. */
  readonly first: SealedLineId;
  /** The line that counts now, with the parts that depend on the decision and not on the record. */
  readonly standing: Pick<SealedLine, 'decision' | 'order' | 'corrects' | 'place' | 'effectiveFrom'> & { readonly id: SealedLineId };
}

/** A decision of the file that is already public. */
export interface AnnouncedBaseline {
  readonly announcement: Announcement;
  /** False where people announced the decision: an import does not touch it. */
  readonly isImported: boolean;
  /** The number of its corrections so far. */
  readonly supplements: number;
  readonly records: ReadonlyMap<string, AnnouncedRecord>;
}

const TEXTS_AT_ONCE = 100;

/** Which of these decisions are in the log, with the records of their lines. */
export async function announcedBefore(
  store: Pick<LogStore, 'announcementsAfter' | 'textsOf'>,
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, AnnouncedBaseline>> {
  const found = new Map<string, Announcement[]>();
  for await (const announcement of logEntries(store)) {
    const key = announcement.head.corrects ?? announcement.decision;
    if (keys.has(key)) found.set(key, [...(found.get(key) ?? []), announcement]);
  }
  const baselines = new Map<string, AnnouncedBaseline>();
  for (const [key, announcements] of found) {
    const [announcement, ...corrections] = announcements;
    if (!announcement || announcement.decision !== key) continue;
    baselines.set(key, {
      announcement,
      isImported: announcement.head.type === 'baseline',
      supplements: corrections.length,
      records: await recordsOf(store, announcements),
    });
  }
  return baselines;
}

async function recordsOf(
  store: Pick<LogStore, 'textsOf'>,
  announcements: readonly Announcement[],
): Promise<ReadonlyMap<string, AnnouncedRecord>> {
  const records = new Map<string, AnnouncedRecord>();
  const ids = announcements.flatMap(({ lines }) => lines);
  for (let start = 0; start < ids.length; start += TEXTS_AT_ONCE) {
    const batch = ids.slice(start, start + TEXTS_AT_ONCE);
    const texts = await store.textsOf(batch);
    for (const id of batch) {
      const found = texts.get(id);
      if (found) remember(records, id, JSON.parse(found.text) as SealedLine);
    }
  }
  return records;
}

function remember(records: Map<string, AnnouncedRecord>, id: SealedLineId, line: SealedLine): void {
  const record = line.content?.source?.['id'];
  if (typeof record !== 'string') return;
  const { decision, order, corrects, place, effectiveFrom } = line;
  const first = records.get(record)?.first ?? id;
  records.set(record, { first, standing: { id, decision, order, corrects, place, effectiveFrom } });
}
