import type { SealedLineId } from '../domain/sealing/sealedLine.ts';
import type { LogReader } from '../store/logReader.ts';

/** Remembers a text that could not be read, until it can be: somebody may mend the file in its place. */
export interface LostTexts {
  notice(id: SealedLineId): void;
  /** What is wrong now; null where every text that was asked for could be read. */
  problem(): Promise<string | null>;
}

export function lostTexts(log: Pick<LogReader, 'textsOf'>): LostTexts {
  let lost: SealedLineId | null = null;
  return {
    notice(id) {
      lost ??= id;
    },
    async problem() {
      if (lost === null) return null;
      if (!(await log.textsOf([lost])).has(lost)) return `Sealed line ${lost} is missing from the store, or damaged.`;
      lost = null;
      return null;
    },
  };
}
