import { LRUCache } from 'lru-cache';
import type { AnnouncedDecision } from '../domain/sealing/announcement.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { catalogueAt, emptyCatalogue, revisionKnownAt } from '../domain/catalogue/catalogue.ts';
import type { PlaceRegister } from '../domain/places/places.ts';
import type { Registers } from '../domain/places/registers.ts';
import type { LogReader } from '../store/logReader.ts';
import type { Checkpoint } from '../store/logStore.ts';
import { plainMessage } from '../store/plainError.ts';
import { contradiction, readOn } from './readOn.ts';
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
  /** What else is known to be wrong with the log, looked at with each read; null: nothing. */
  readonly otherProblem?: () => Promise<string | null>;
  /** Called with a sentence about why the follower stopped, once for each reason. */
  readonly onTrouble: (problem: string) => void;
  /** Milliseconds between two reads of the log; 0 turns polling off. */
  readonly pollEvery?: number;
  /** Repeats the first read while the database is away: half a log would tell that procedures do not exist. */
  readonly patiently?: (read: () => Promise<void>) => Promise<void>;
}

/**
 * Folds the log, then every second its new entries. A new entry must continue the chain, and all its lines must be
 * there. Otherwise the follower stays at its revision and reports that it is degraded. It keeps answering while the
 * database is away.
 */
export async function followCatalogue(deps: FollowerDeps): Promise<CatalogueFollower> {
  const { registers, places, onTrouble, pollEvery = 1_000, patiently = (read) => read() } = deps;
  const look = lookAtLog(deps);
  const listeners = new Set<(snapshot: Snapshot) => void>();
  let snapshot: Snapshot = { catalogue: emptyCatalogue(places), registers: await registers.load(), isDegraded: false };
  let trouble: string | null = null;
  let away: unknown = null;

  const { run: catchUp, stop } = oneAtATime(async () => {
    const { problem, awayBy, ...next } = await look(snapshot);
    away = awayBy;
    if (!isSame(next, snapshot)) {
      snapshot = next;
      for (const listener of listeners) listener(snapshot);
    }
    if (problem !== null && problem !== trouble) onTrouble(problem);
    trouble = problem;
  });

  const readFirst = async () => {
    await catchUp();
    if (away !== null) throw away;
  };
  // What cannot be read at all was told of by then.
  await patiently(readFirst).catch(() => undefined);
  const timer = pollEvery > 0 ? setInterval(() => void catchUp(), pollEvery) : null;
  timer?.unref();

  return {
    current: () => snapshot,
    knownAt: earlierCatalogues(),
    catchUp,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {
      if (timer) clearInterval(timer);
      listeners.clear();
      await stop();
    },
  };
}

interface Looked extends Snapshot {
  readonly problem: string | null;
  /** Why the database could not be read; null where it was. */
  readonly awayBy: unknown;
}

/** One look at log and registers: the next snapshot, and what is wrong with the log. */
function lookAtLog({ log, registers, checkpoints, otherProblem = async () => null }: FollowerDeps) {
  const share = equalPartsSharer();
  const shareSummaries = ({ announcement, lines }: AnnouncedDecision): AnnouncedDecision => ({
    announcement,
    lines: lines.map(({ id, summary }) => ({ id, summary: share(summary) })),
  });
  let isWitnessed = checkpoints === undefined;

  return async (snapshot: Snapshot): Promise<Looked> => {
    let { catalogue } = snapshot;
    try {
      // Read checkpoints before the log: then the log contains everything that they have seen.
      const witnesses = isWitnessed ? [] : ((await checkpoints?.()) ?? []);
      let problem: string | null = null;
      for await (const reached of readOn(log, catalogue, shareSummaries)) ({ catalogue, problem } = reached);
      problem ??= contradiction(catalogue, witnesses);
      isWitnessed = problem === null;
      problem ??= await otherProblem();
      const state = await registers.state();
      const known = state === snapshot.registers.state ? snapshot.registers : await registers.load();
      return { catalogue, registers: known, isDegraded: problem !== null, problem, awayBy: null };
    } catch (error) {
      const problem = `The log cannot be read: ${plainMessage(error)}`;
      return { ...snapshot, catalogue, isDegraded: true, isAway: true, problem, awayBy: error };
    }
  };
}

/** Joins calls during a run: they wait for one more run, because what they tell of may have been missed. */
function oneAtATime(work: () => Promise<void>): { run(): Promise<void>; stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let isStopped = false;
  return {
    async run() {
      isAskedAgain = running !== null;
      running ??= (async () => {
        do {
          isAskedAgain = false;
          await work();
        } while (isAskedAgain && !isStopped);
      })().finally(() => (running = null));
      return running;
    },
    async stop() {
      isStopped = true;
      await running;
    },
  };
}

const REVISIONS_REMEMBERED = 8;

/** The catalogue as it was known at an instant; remembers the few that were asked for last. */
function earlierCatalogues(): CatalogueFollower['knownAt'] {
  const earlier = new LRUCache<string, Catalogue>({ max: REVISIONS_REMEMBERED });
  return (asked, instant, now) => {
    const revision = revisionKnownAt(asked.catalogue, new Date(instant).toISOString(), now?.toISOString() ?? null);
    if (revision === asked.catalogue.revision) return asked.catalogue;
    const key = asked.catalogue.announcements[revision - 1]?.hash ?? '';
    let catalogue = earlier.get(key);
    if (!catalogue) earlier.set(key, (catalogue = catalogueAt(asked.catalogue, revision)));
    return catalogue;
  };
}

function isSame(one: Snapshot, other: Snapshot): boolean {
  const hasSameState = one.isDegraded === other.isDegraded && (one.isAway ?? false) === (other.isAway ?? false);
  return hasSameState && one.catalogue === other.catalogue && one.registers === other.registers;
}
