import { bilingualLine } from '../src/domain/values/bilingual.ts';
import type { Settings } from '../src/server/settings.ts';
import { readSettings } from '../src/server/settings.ts';
import { plainMessage } from '../src/store/plainError.ts';

/** The settings for every command. Ends the process with one clear sentence for each wrong setting. */
export function settingsOrExit(): Settings {
  // Only the owner may read what a command writes into the data folder.
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
