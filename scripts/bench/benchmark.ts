/** One figure that was measured. */
export interface Measurement {
  /** Short, Vietnamese and English. */
  readonly what: string;
  readonly measured: string;
  /** The same work by the thing compared with, in the same run. */
  readonly baseline?: string;
  /** Measured over baseline. */
  readonly ratio?: number;
  readonly goal?: Goal;
}

/** What the figure should be; `isMet` by the figure itself, whatever the machine was doing beside. */
export interface Goal {
  readonly text: string;
  readonly isMet: boolean;
}

/** A capability that is measured: `npm run bench -- NAME`. */
export interface Benchmark {
  readonly name: string;
  readonly title: string;
  run(note: Note): Promise<readonly Measurement[]>;
}

/** Reports progress to the person who waits. */
export type Note = (text: string) => void;

export function atMost(value: number, limit: number, unit: string): Goal {
  return { text: `< ${limit} ${unit}`, isMet: value < limit };
}

/** A ratio to a baseline that should be reached: 0.75, or times as fast. */
export function atLeast(ratio: number, limit: number): Goal {
  return { text: limit < 2 ? `≥ ${limit}` : `≥ ×${limit}`, isMet: ratio >= limit };
}

export function seconds(milliseconds: number): string {
  return milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1_000).toFixed(1)} s`;
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
