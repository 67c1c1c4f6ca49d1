import { LRUCache } from 'lru-cache';
import type { AnnouncedDecision, Announcement } from '../domain/sealing/announcement.ts';
import { hashAnnouncement } from '../domain/sealing/announcement.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { catalogueAt, emptyCatalogue, fold, revisionKnownAt } from '../domain/catalogue/catalogue.ts';
import type { PlaceRegister } from '../domain/places/places.ts';
import type { Registers } from '../domain/places/registers.ts';
import type { IdentifiedLine } from '../domain/sealing/sealedLine.ts';
import type { LogReader } from '../store/logReader.ts';
import type { Checkpoint } from '../store/logStore.ts';
import { plainMessage } from '../store/plainError.ts';
import { equalPartsSharer } from './shareEqualParts.ts';
import type { CatalogueFollower, Snapshot } from './snapshot.ts';

/** The source of the registers; `state` is cheap and changes with every change of a register. */
export interface RegisterReader {
  state(): Promise<string>;
  load(): Promise<Registers>;
}

export interface FollowerDeps {
  readonly log: LogReader;
  readonly registers: RegisterReader;
  readonly places: PlaceRegister;
  /** What followers remember of this log. If they contradict it, the log was shortened or rewritten in the meantime. */
  readonly checkpoints?: () => Promise<readonly Checkpoint[]>;
  /** Called with a sentence about why the follower stopped, once for each reason. */
  readonly onTrouble: (problem: string) => void;
  /** Milliseconds between two reads of the log; 0 turns polling off. */
  readonly pollEvery?: number;
}

const ANNOUNCEMENTS_AT_ONCE = 500;
const REVISIONS_REMEMBERED = 8;

/**
 * Folds the log, then every second its new entries. A new entry must continue the chain, and all its lines must be
 * there. Otherwise the follower stays at its revision and reports that it is degraded. It keeps answering while the
 * database is away.
 */
export async function followCatalogue(deps: FollowerDeps): Promise<CatalogueFollower> {
  const { log, registers, places, checkpoints, onTrouble, pollEvery = 1_000 } = deps;
  const share = equalPartsSharer();
  const listeners = new Set<(snapshot: Snapshot) => void>();
  const earlier = new LRUCache<string, Catalogue>({ max: REVISIONS_REMEMBERED });
  let snapshot: Snapshot = { catalogue: emptyCatalogue(places), registers: await registers.load(), isDegraded: false };
  let trouble: string | null = null;
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let isWitnessed = checkpoints === undefined;

  const show = (next: Snapshot) => {
    if (next.catalogue === snapshot.catalogue && next.registers === snapshot.registers && next.isDegraded === snapshot.isDegraded) return;
    snapshot = next;
    for (const listener of listeners) listener(snapshot);
  };

  const shareSummaries = ({ announcement, lines }: AnnouncedDecision): AnnouncedDecision => ({
    announcement,
    lines: lines.map(({ id, summary }) => ({ id, summary: share(summary) })),
  });

  async function follow(): Promise<void> {
    let catalogue = snapshot.catalogue;
    let problem: string | null = null;
    try {
      // Read checkpoints before the log: then the log contains everything that they have seen.
      const witnesses = isWitnessed ? [] : ((await checkpoints?.()) ?? []);
      for (;;) {
        const step = await nextStep(log, catalogue);
        if (step.decisions.length > 0) catalogue = fold(step.decisions.map(shareSummaries), catalogue);
        problem = step.problem;
        if (problem !== null || step.isAtTip) break;
      }
      problem ??= contradiction(catalogue, witnesses);
      isWitnessed = problem === null;
      const state = await registers.state();
      const known = state === snapshot.registers.state ? snapshot.registers : await registers.load();
      show({ catalogue, registers: known, isDegraded: problem !== null });
    } catch (error) {
      problem = `The log cannot be read: ${plainMessage(error)}`;
      show({ ...snapshot, catalogue, isDegraded: true });
    }
    if (problem !== null && problem !== trouble) onTrouble(problem);
    trouble = problem;
  }

  async function catchUp(): Promise<void> {
    if (running) {
      // An announcement during this read may have been missed.
      isAskedAgain = true;
      return running;
    }
    running = (async () => {
      do {
        isAskedAgain = false;
        await follow();
      } while (isAskedAgain);
    })().finally(() => (running = null));
    return running;
  }

  await catchUp();
  const timer = pollEvery > 0 ? setInterval(() => void catchUp(), pollEvery) : null;
  timer?.unref();

  return {
    current: () => snapshot,
    knownAt(asked, instant, now) {
      const revision = revisionKnownAt(asked.catalogue, new Date(instant).toISOString(), now?.toISOString() ?? null);
      if (revision === asked.catalogue.revision) return asked.catalogue;
      const key = asked.catalogue.announcements[revision - 1]?.hash ?? '';
      let catalogue = earlier.get(key);
      if (!catalogue) earlier.set(key, (catalogue = catalogueAt(asked.catalogue, revision)));
      return catalogue;
    },
    catchUp,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      if (timer) clearInterval(timer);
      listeners.clear();
    },
  };
}

/** What a follower remembers and the log lacks; null where both agree. */
function contradiction({ announcements, revision }: Catalogue, checkpoints: readonly Checkpoint[]): string | null {
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
  const fresh = catalogue.revision === 0 ? found : found.slice(1);
  if (catalogue.revision > 0 && found[0]?.hash !== catalogue.hash)
    return stop(`The log no longer holds announcement ${catalogue.revision} as it was read: it was cut short or rewritten.`);

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
  return { decisions, isAtTip: found.length < ANNOUNCEMENTS_AT_ONCE, problem: null };
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
