import { runCommand } from './runCommand.ts';
import type { Environment, Used } from './runCommand.ts';

/** `npm run import` in a process of its own. */
export function importFile(file: string, dataDir: string, env: Environment = {}): Promise<Used> {
  return runCommand('scripts/import.ts', [file], { DATA_DIR: dataDir, ...env });
}
