/** npm run decision -- parse|check|draft|announce FILE, withdraw KEY: from a decision to the catalogue. */
import { readDecision } from '../src/reading/readDecision.ts';
import { ReadingRefused } from '../src/reading/refusal.ts';
import { announce } from './decision/announce.ts';
import type { DecisionCommand } from './decision/arguments.ts';
import { readArguments } from './decision/arguments.ts';
import { check } from './decision/check.ts';
import { draft } from './decision/draft.ts';
import { CommandRefused, readDecisionFile } from './decision/readFile.ts';
import { usage } from './decision/usage.ts';
import { withDecision, withWithdrawal } from './decision/withDecision.ts';
import { run } from './settingsOrExit.ts';

const REFUSED = 2;

await run(() => main(process.argv.slice(2)));

async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (read.isHelp) {
    console.log(usage(read.command));
    return 0;
  }
  if ('wrong' in read) {
    console.error(`${read.wrong}\n\n${usage(read.command)}`);
    return REFUSED;
  }
  try {
    return await obey(read.asked);
  } catch (error) {
    if (error instanceof CommandRefused) {
      console.error(error.message);
      return error.exitCode;
    }
    if (!(error instanceof ReadingRefused)) throw error;
    console.error(`${error.code}: ${error.message}`);
    return REFUSED;
  }
}

async function obey(command: DecisionCommand): Promise<number> {
  switch (command.command) {
    case 'parse':
      console.log(JSON.stringify(await readDecision(await readDecisionFile(command.file)), null, 1));
      return 0;
    case 'check':
      return withDecision(command, (at) => check(command, at));
    case 'draft':
      return withDecision(command, (at) => draft(command, at));
    case 'announce':
      return withDecision(command, (at) => announce(command, at));
    case 'withdraw':
      return withWithdrawal(command, (at) => (command.isAnnouncing ? announce(command, at) : draft(command, at)));
  }
}
