import type { AnnouncedDecision, Announcement } from '../domain/sealing/announcement.ts';
import { hashAnnouncement } from '../domain/sealing/announcement.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { fold } from '../domain/catalogue/catalogue.ts';
import type { IdentifiedLine } from '../domain/sealing/sealedLine.ts';
import type { LogReader } from '../store/logReader.ts';
import type { Checkpoint } from '../store/logStore.ts';

const ANNOUNCEMENTS_AT_ONCE = 500;
/** A database that does not answer in between costs the lines of one step, not all that was read. */
const LINES_AT_ONCE = 10_000;

/** How far a log was followed, and why not further; null where nothing is wrong. */
export interface Reached {
  readonly catalogue: Catalogue;
  readonly problem: string | null;
}

/**
 * Folds the new entries of the log onto a catalogue, some at a time, and tells each time how far it came. Each entry must
 * continue the chain, with all its lines there.
 */
export async function* readOn(
  log: LogReader,
  from: Catalogue,
  prepare: (decision: AnnouncedDecision) => AnnouncedDecision,
): AsyncGenerator<Reached> {
  let catalogue = from;
  for (;;) {
    const { decisions, problem, isAtTip } = await nextStep(log, catalogue);
    if (decisions.length > 0) catalogue = fold(decisions.map(prepare), catalogue);
    yield { catalogue, problem };
    if (problem !== null || isAtTip) return;
  }
}

/** What a follower remembers and the log lacks; null where both agree. */
export function contradiction({ announcements, revision }: Catalogue, checkpoints: readonly Checkpoint[]): string | null {
  for (const { name, sequence, hash } of checkpoints) {
    if (sequence > revision)
      return `The log ends at announcement ${revision}, but the checkpoint "${name}" has seen ${sequence}: it was cut short.`;
    if (sequence > 0 && announcements[sequence - 1]?.hash !== hash)
      return `Announcement ${sequence} is not the one that the checkpoint "${name}" has seen: the log was rewritten.`;
  }
  return null;
}

interface Step {
  readonly decisions: readonly AnnouncedDecision[];
  readonly isAtTip: boolean;
  /** Why the entries after `decisions` cannot be taken. */
  readonly problem: string | null;
}

/** Reads on from the catalogue's last entry. If that entry is gone or different, the log was shortened or rewritten. */
async function nextStep(log: LogReader, catalogue: Catalogue): Promise<Step> {
  const stop = (problem: string | null, decisions: readonly AnnouncedDecision[] = []): Step => ({ decisions, isAtTip: true, problem });
  const found = await log.announcementsAfter(Math.max(0, catalogue.revision - 1), ANNOUNCEMENTS_AT_ONCE);
  const unread = catalogue.revision === 0 ? found : found.slice(1);
  if (catalogue.revision > 0 && found[0]?.hash !== catalogue.hash)
    return stop(`The log no longer holds announcement ${catalogue.revision} as it was read: it was cut short or rewritten.`);

  const fresh = beginningOf(unread);
  const heads = await linesById(log, fresh);
  const decisions: AnnouncedDecision[] = [];
  let { revision, hash } = catalogue;
  for (const announcement of fresh) {
    const broken = brokenLink(announcement, revision, revision === 0 ? null : hash);
    if (broken) return stop(broken, decisions);
    const lines = announcement.lines.flatMap((id) => heads.get(id) ?? []);
    if (lines.length < announcement.lines.length)
      return stop(
        `Announcement ${announcement.sequence} names ${announcement.lines.length - lines.length} sealed lines that are missing or damaged.`,
        decisions,
      );
    decisions.push({ announcement, lines });
    ({ sequence: revision, hash } = announcement);
  }
  return { decisions, isAtTip: fresh.length === unread.length && found.length < ANNOUNCEMENTS_AT_ONCE, problem: null };
}

/** As many as carry few enough lines, and one at least. */
function beginningOf(announcements: readonly Announcement[]): readonly Announcement[] {
  let lines = 0;
  const end = announcements.findIndex((announcement) => (lines += announcement.lines.length) > LINES_AT_ONCE);
  return end < 0 ? announcements : announcements.slice(0, Math.max(1, end));
}

async function linesById(log: LogReader, announcements: readonly Announcement[]): Promise<Map<string, IdentifiedLine>> {
  const ids = [...new Set(announcements.flatMap(({ lines }) => lines))];
  if (ids.length === 0) return new Map();
  return new Map((await log.summariesOf(ids)).map((line) => [line.id, line]));
}

function brokenLink(announcement: Announcement, revision: number, hash: string | null): string | null {
  if (announcement.sequence !== revision + 1) return `The log has a gap: announcement ${announcement.sequence} follows ${revision}.`;
  if (announcement.previousHash !== hash)
    return `Announcement ${announcement.sequence} does not follow the one before it: its previous hash differs.`;
  if (hashAnnouncement(announcement) !== announcement.hash) return `Announcement ${announcement.sequence} was altered: its hash differs.`;
  return null;
}
