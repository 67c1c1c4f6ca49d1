import type { GraphQLError, GraphQLSchema } from 'graphql';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { LIMITS } from './limits.ts';
import { refusal } from './refusal.ts';

/** How much work one request may do, whatever it was estimated to cost, and how long it may keep all others waiting. */
export interface TimeBudget {
  /** True where others have waited long enough: then `pause` before going on. */
  isSliceOver(): boolean;
  /** Lets others be answered first. Throws TOO_COSTLY where the request has worked for too long. */
  pause(): Promise<void>;
  /** Why the request ends here; null while it may go on. */
  readonly refused: GraphQLError | null;
}

/** Milliseconds of work after which others get their turn. */
const SLICE_MS = 20;

/** `wallMs` and `cpuMs` tell the time that has gone by, and the processor time that this process has used. */
export function createTimeBudget(
  mostMs: number = LIMITS.time,
  { wallMs, cpuMs }: { readonly wallMs: () => number; readonly cpuMs: () => number } = CLOCKS,
): TimeBudget {
  let sliceBegan: number | null = null;
  let worked = 0;
  let refused: GraphQLError | null = null;
  let pausing: Promise<void> | null = null;

  const endSlice = () => {
    if (sliceBegan === null) return;
    const wall = wallMs() - sliceBegan;
    sliceBegan = null;
    // On a busy machine time goes by without work, so processor time bounds it. Short slices are not worth asking for that.
    worked += wall < SLICE_MS ? wall : Math.min(wall, cpuSinceLastAsked(cpuMs));
    if (worked > mostMs) refused = refusal('time', Math.round(worked));
  };

  const nextTurn = async () => {
    endSlice();
    await new Promise((resolve) => setImmediate(resolve));
    pausing = null;
  };

  return {
    isSliceOver() {
      if (refused) return true;
      if (sliceBegan === null) {
        sliceBegan = wallMs();
        // Work that waits for the database goes on in another turn: the time in between is not its own.
        setImmediate(endSlice);
        return false;
      }
      return wallMs() - sliceBegan > SLICE_MS;
    },
    async pause() {
      pausing ??= nextTurn();
      await pausing;
      if (refused) throw refused;
    },
    get refused() {
      return refused;
    },
  };
}

const CLOCKS = {
  wallMs: () => performance.now(),
  cpuMs: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
};

let lastAsked = 0;

/** All requests share one process, so each is charged at most what the process used since any of them asked. */
function cpuSinceLastAsked(cpuMs: () => number): number {
  const now = cpuMs();
  const used = now - lastAsked;
  lastAsked = now;
  return used;
}

/** Lets every resolver of the schema look at the request's budget before it works. */
export function keepTimeBudget(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      // Looking costs more than a plain value does.
      if (!resolve || (isLeafType(getNamedType(field.type)) && field.args.length === 0)) continue;
      field.resolve = (source, args, context: { readonly budget: TimeBudget }, info) => {
        const work = (): unknown =>
          context.budget.isSliceOver() ? context.budget.pause().then(work) : resolve(source, args, context, info);
        return work();
      };
    }
  }
}
