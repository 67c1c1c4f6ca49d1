import { bilingualLine } from '../domain/values/bilingual.ts';
import { PROBLEM_CODES } from '../problems/problemCodes.ts';
import { readSettings, type Settings } from './settings.ts';

/** The settings, for server and commands. Ends the process with one clear sentence for each wrong setting. */
export function settingsOrExit(): Settings {
  // Only the owner may read what is written into the data folder: database, reports, checkpoints.
  process.umask(0o077);
  const read = readSettings(process.env, process.cwd());
  if (read.isValid) return read.settings;
  for (const { message } of read.wrong) console.error(bilingualLine(message));
  process.exit(PROBLEM_CODES.BAD_INPUT.exitCode);
}
