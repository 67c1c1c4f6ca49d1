import { Presets, SingleBar } from 'cli-progress';
import type { ImportPhase, ImportProgress } from './importPorts.ts';

const LABELS: Readonly<Record<ImportPhase, string>> = {
  surveying: 'Đọc hồ sơ / Reading   ',
  sealing: 'Niêm phong / Sealing  ',
  announcing: 'Công bố / Announcing  ',
};

export interface ImportBar {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly stop: () => void;
}

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A bar for each phase of an import. Without a terminal: a plain line for each quarter of a phase. */
export function importBar(terminal: NodeJS.WriteStream): ImportBar {
  return terminal.isTTY ? drawnBar(terminal) : plainLines(terminal);
}

function drawnBar(stream: NodeJS.WriteStream): ImportBar {
  let phase: ImportPhase | null = null;
  let bar: SingleBar | null = null;
  return {
    onProgress(progress) {
      if (progress.phase !== phase) {
        bar?.stop();
        phase = progress.phase;
        bar = new SingleBar(
          { format: `${LABELS[phase]} {bar} {percentage}% {duration_formatted}`, hideCursor: true, stream },
          Presets.shades_classic,
        );
        bar.start(progress.total, 0);
      }
      bar?.update(progress.done);
    },
    stop: () => bar?.stop(),
  };
}

export function plainLines(terminal: Terminal): ImportBar {
  let phase: ImportPhase | null = null;
  let quarter = 0;
  return {
    onProgress({ phase: now, done, total }) {
      if (now !== phase) quarter = 0;
      phase = now;
      const reached = total === 0 ? 4 : Math.floor((4 * done) / total);
      if (reached <= quarter) return;
      quarter = reached;
      terminal.write(`${LABELS[now].trimEnd()} ${reached * 25}%\n`);
    },
    stop: () => undefined,
  };
}
