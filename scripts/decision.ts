/** npm run decision -- parse|check|draft|announce FILE, withdraw KEY: from a decision to the catalogue. */
import { inSchema } from '../src/reading/inSchema.ts';
import { readDecision } from '../src/reading/readDecision.ts';
import { ReadingRefused } from '../src/reading/refusal.ts';
import { PROBLEM_CODES } from '../src/problems/problemCodes.ts';
import { command } from './command.ts';
import { announce } from './decision/announce.ts';
import type { DecisionCommand } from './decision/arguments.ts';
import { decisionCommand, namedCommand, OPTIONS } from './decision/arguments.ts';
import { check } from './decision/check.ts';
import { draft } from './decision/draft.ts';
import { readDecisionFile } from './decision/readFile.ts';
import { usage } from './decision/usage.ts';
import { withDecision, withWithdrawal } from './decision/withDecision.ts';

await command({ usage: (args) => usage(namedCommand(args)), options: OPTIONS, takesWords: true }, (read) => main(decisionCommand(read)));

async function main(asked: DecisionCommand): Promise<number> {
  try {
    return await obey(asked);
  } catch (error) {
    if (!(error instanceof ReadingRefused)) throw error;
    console.error(`${error.code}: ${error.message}`);
    return PROBLEM_CODES.BAD_INPUT.exitCode;
  }
}

async function obey(asked: DecisionCommand): Promise<number> {
  switch (asked.command) {
    case 'parse':
      console.log(JSON.stringify(inSchema(await readDecision(await readDecisionFile(asked.file))), null, 1));
      return 0;
    case 'check':
      return withDecision(asked, (at) => check(asked, at));
    case 'draft':
      return withDecision(asked, (at) => draft(asked, at));
    case 'announce':
      return withDecision(asked, (at) => announce(asked, at));
    case 'withdraw':
      return withWithdrawal(asked, (at) => (asked.isAnnouncing ? announce(asked, at) : draft(asked, at)));
  }
}
