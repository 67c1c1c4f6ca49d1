/** One measured figure. */
export interface Measurement {
  /** A short name in Vietnamese and English. */
  readonly what: string;
  readonly measured: string;
  /** What the thing compared with needs for the same work, in the same run. */
  readonly baseline?: string;
  /** Measured over baseline. */
  readonly ratio?: number;
  readonly goal?: Goal;
}

/** The figure to reach. `isMet` looks at the measured figure alone, even where the machine was busy. */
export interface Goal {
  readonly text: string;
  readonly isMet: boolean;
}

/** A capability that `npm run bench -- NAME` measures. */
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

/** A ratio to the baseline. It prints as '≥ 0.75', or as '≥ ×3' from two on. */
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
