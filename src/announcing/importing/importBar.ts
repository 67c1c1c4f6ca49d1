import { Presets, SingleBar } from 'cli-progress';
import type { ImportPhase, ImportProgress } from './importPorts.ts';

const LABELS: Readonly<Record<ImportPhase, string>> = {
  surveying: 'Đọc hồ sơ / Reading   ',
  sealing: 'Niêm phong / Sealing  ',
  announcing: 'Công bố / Announcing  ',
};

/** How far a phase of long work has come. */
export interface PhaseProgress<Phase extends string> {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
}

export interface PhaseBar<Phase extends string> {
  readonly onProgress: (progress: PhaseProgress<Phase>) => void;
  readonly stop: () => void;
}

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export function importBar(terminal: NodeJS.WriteStream): PhaseBar<ImportProgress['phase']> {
  return phaseBar(LABELS, terminal);
}

/** A bar for each phase. Without a terminal: a plain line for each quarter of a phase. */
export function phaseBar<Phase extends string>(labels: Readonly<Record<Phase, string>>, terminal: NodeJS.WriteStream): PhaseBar<Phase> {
  return terminal.isTTY ? drawnBar(labels, terminal) : plainLines(labels, terminal);
}

function drawnBar<Phase extends string>(labels: Readonly<Record<Phase, string>>, stream: NodeJS.WriteStream): PhaseBar<Phase> {
  let phase: Phase | null = null;
  let bar: SingleBar | null = null;
  return {
    onProgress(progress) {
      if (progress.phase !== phase) {
        bar?.stop();
        phase = progress.phase;
        bar = new SingleBar(
          { format: `${labels[phase]} {bar} {percentage}% {duration_formatted}`, hideCursor: true, stream },
          Presets.shades_classic,
        );
        bar.start(progress.total, 0);
      }
      bar?.update(progress.done);
    },
    stop: () => bar?.stop(),
  };
}

export function plainLines<Phase extends string>(labels: Readonly<Record<Phase, string>>, terminal: Terminal): PhaseBar<Phase> {
  let phase: Phase | null = null;
  let quarter = 0;
  return {
    onProgress({ phase: now, done, total }) {
      if (now !== phase) quarter = 0;
      phase = now;
      const reached = total === 0 ? 4 : Math.floor((4 * done) / total);
      if (reached <= quarter) return;
      quarter = reached;
      terminal.write(`${labels[now].trimEnd()} ${reached * 25}%\n`);
    },
    stop: () => undefined,
  };
}
