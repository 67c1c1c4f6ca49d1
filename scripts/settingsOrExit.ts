import { bilingualLine } from '../src/domain/values/bilingual.ts';
import type { Settings } from '../src/server/settings.ts';
import { readSettings } from '../src/server/settings.ts';
import { plainMessage } from '../src/store/plainError.ts';

/** The settings that every command runs by; ends with one clear sentence for each that is wrong. */
export function settingsOrExit(): Settings {
  // What a command writes into the data folder is its owner's.
  process.umask(0o077);
  const read = readSettings(process.env, process.cwd());
  if (read.isValid) return read.settings;
  for (const { message } of read.wrong) console.error(bilingualLine(message));
  process.exit(2);
}

/** Runs a command and turns what it throws into a sentence and an exit code. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(plainMessage(error));
    process.exitCode = 1;
  }
}
