import type { AnnouncedDecision, Announcement } from '../../domain/sealing/announcement.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { emptyCatalogue, fold } from '../../domain/catalogue/catalogue.ts';
import type { PlaceRegister } from '../../domain/places/places.ts';
import type { LogStore } from '../../store/logStore.ts';

const ENTRIES_AT_ONCE = 500;

/** Reads the whole log in order without holding it in memory. */
export async function* logEntries(log: Pick<LogStore, 'announcementsAfter'>): AsyncGenerator<Announcement> {
  for (let after = 0; ;) {
    const batch = await log.announcementsAfter(after, ENTRIES_AT_ONCE);
    yield* batch;
    const last = batch.at(-1);
    if (!last) return;
    after = last.sequence;
  }
}

/** The catalogue from the log, for the check. */
export async function catalogueOfLog(log: Pick<LogStore, 'announcementsAfter' | 'summariesOf'>, places: PlaceRegister): Promise<Catalogue> {
  const decisions: AnnouncedDecision[] = [];
  for await (const announcement of logEntries(log)) {
    const heads = new Map((await log.summariesOf(announcement.lines)).map((line) => [line.id, line]));
    decisions.push({ announcement, lines: announcement.lines.flatMap((id) => heads.get(id) ?? []) });
  }
  return fold(decisions, emptyCatalogue(places));
}
