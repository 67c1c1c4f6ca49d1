import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import { RequestRefused } from '../../src/portals/client/index.ts';
import { pause } from '../../src/portals/client/pause.ts';
import { growingPauses, LONGEST_PAUSE_MS } from '../../src/server/tryAgain.ts';
import { plainMessage } from '../../src/store/plainError.ts';

/** The log ends before the newest entry of the copy: it was cut short, or another process answered that is behind. */
export class OriginalIsShorter extends Error {}

interface Following {
  /** One look at the original: takes what is new, and checks that both agree. */
  readonly look: () => Promise<void>;
  /** How far the copy came. */
  readonly reached: () => Promise<number>;
  readonly signal: AbortSignal;
  readonly tell: (sentence: string) => void;
}

const LOOK_EVERY_MS = 500;

/**
 * Looks until the signal ends it. While the original is away, it waits longer each time, and tells that once. Throws
 * everything that waiting does not mend, and `OriginalIsShorter` where the log is still short after a minute.
 */
export async function followOn({ look, reached, signal, tell }: Following): Promise<void> {
  const pauses = growingPauses();
  let isAway = false;
  let before = await reached();
  while (!signal.aborted) {
    try {
      await look();
      if (isAway) tell(bilingualLine({ vi: 'Bản gốc trả lời lại.', en: 'The original answers again.' }));
      isAway = false;
      pauses.reset();
      await pause(LOOK_EVERY_MS, signal);
    } catch (error) {
      if (signal.aborted) return;
      // A long log over a line that breaks comes piece by piece.
      const now = await reached();
      if (now > before) pauses.reset();
      before = now;
      const wait = pauses.next();
      if (!mayComeBack(error) || (error instanceof OriginalIsShorter && wait >= LONGEST_PAUSE_MS)) throw error;
      if (!isAway) tell(awayBecause(error));
      isAway = true;
      await pause(wait, signal);
    }
  }
}

function awayBecause(error: unknown): string {
  const why = plainMessage(error);
  return bilingualLine({
    vi: `Bản gốc không trả lời được (${why}); thử lại cho đến khi được, mỗi phút một lần là thưa nhất.`,
    en: `The original does not answer (${why}); tried again until it does, once a minute at least.`,
  });
}

/** `fetch` tells a broken connection as TypeError. A proxy may answer for a service that restarts, with anything. */
export function mayComeBack(error: unknown): boolean {
  return (
    error instanceof RequestRefused || error instanceof OriginalIsShorter || error instanceof TypeError || error instanceof SyntaxError
  );
}
