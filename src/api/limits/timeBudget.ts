import type { GraphQLError, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { LIMITS } from './limits.ts';
import { refusal } from './refusal.ts';

/** How much work one request may do, whatever its estimated cost, and how long it may block others. */
export interface TimeBudget {
  /** True where others have waited long enough: then call `pause`. */
  isSliceOver(): boolean;
  /** Lets other requests run first. Throws TOO_COSTLY where the request has worked too long. */
  pause(): Promise<void>;
  /** For work between two waits inside a resolver: pauses where others have waited long enough. */
  giveWay(): Promise<void>;
  /** Why the request ends here; null while it may continue. */
  readonly refused: GraphQLError | null;
}

/** Milliseconds of work after which others get their turn. */
const SLICE_MS = 20;

interface Clocks {
  readonly wallMs: () => number;
  /** Processor time that this process used since the last call. */
  readonly workedMs: () => number;
  /** Processor time that this process used since its start, as it stood at most so many milliseconds ago. */
  readonly usedMs: (oldestMs: number) => number;
}

export function createTimeBudget(mostMs: number = LIMITS.time, { wallMs, workedMs, usedMs }: Clocks = CLOCKS): TimeBudget {
  const usedBefore = usedMs(SLICE_MS);
  let sliceBegan: number | null = null;
  let worked = 0;
  let pausing: Promise<void> | null = null;

  const endSlice = () => {
    if (sliceBegan === null) return;
    const wall = wallMs() - sliceBegan;
    sliceBegan = null;
    // On a busy machine time passes without work, so processor time is the bound. Short slices are not worth that call.
    worked += wall < SLICE_MS ? wall : Math.min(wall, workedMs());
    // Short slices too may be mostly waiting for a busy processor: no request works longer than its process did.
    if (worked > mostMs && usedMs(0) - usedBefore > mostMs) budget.refused = refusal('time', Math.round(worked));
  };

  const nextTurn = async () => {
    endSlice();
    await new Promise((resolve) => setImmediate(resolve));
    pausing = null;
  };

  const isSliceOver = () => {
    if (budget.refused) return true;
    if (sliceBegan === null) {
      sliceBegan = wallMs();
      // Work after waiting for the database runs in another turn; the wait itself does not count.
      setImmediate(endSlice);
      return false;
    }
    return wallMs() - sliceBegan > SLICE_MS;
  };
  const pause = async () => {
    pausing ??= nextTurn();
    await pausing;
    if (budget.refused) throw budget.refused;
  };

  const budget = {
    isSliceOver,
    pause,
    // All who paused go on together, so each looks again.
    async giveWay() {
      while (isSliceOver()) await pause();
    },
    refused: null as GraphQLError | null,
  };
  return budget;
}

let lastAsked = 0;
let reading = { at: -Infinity, used: 0 };

function usedByProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Asking the operating system takes a seventh of a computed answer, so not every request asks anew. */
function usedAtMost(oldestMs: number): number {
  const now = performance.now();
  if (now - reading.at > oldestMs) reading = { at: now, used: usedByProcess() };
  return reading.used;
}

const CLOCKS: Clocks = {
  wallMs: () => performance.now(),
  usedMs: usedAtMost,
  /** All requests share one process, so each pays at most what the process used since the last call. */
  workedMs: () => {
    const now = usedByProcess();
    const used = now - lastAsked;
    lastAsked = now;
    return used;
  },
};

interface Budgeted {
  readonly budget: TimeBudget;
}

/** Makes every resolver check the request's budget before it works. */
export function keepTimeBudget(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      // For plain values, the check would cost more than the value.
      if (!resolve || (isLeafType(getNamedType(field.type)) && field.args.length === 0)) continue;
      const withinBudget: GraphQLFieldResolver<unknown, Budgeted> = (source, args, context, info): unknown => {
        if (context.budget.isSliceOver()) return context.budget.pause().then(() => withinBudget(source, args, context, info));
        try {
          return resolve(source, args, context, info);
        } catch (error) {
          // A throw inside a list would leave rejected promises of earlier items unhandled.
          return Promise.reject(error);
        }
      };
      field.resolve = withinBudget;
    }
  }
}
