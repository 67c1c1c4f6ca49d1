import { existsSync } from 'node:fs';
import type { CheckedDecision } from '../../src/announcing/drafting/checkReport.ts';
import { withGivenHeader } from '../../src/announcing/drafting/givenHeader.ts';
import { toDraftWithTexts } from '../../src/announcing/drafting/toDraft.ts';
import { readDecision } from '../../src/reading/readDecision.ts';
import type { OpenCatalogue } from '../../src/server/openCatalogue.ts';
import type { Settings } from '../../src/server/settings.ts';
import { authorityCodeByName } from '../../src/domain/decision/references.ts';
import type { NamedCode } from '../../src/domain/content/content.ts';
import type { Catalogue } from '../../src/domain/catalogue/catalogue.ts';
import type { Registers } from '../../src/domain/places/registers.ts';
import { settingsOrExit } from '../settingsOrExit.ts';
import type { DecisionCommand } from './arguments.ts';
import { CommandRefused, readDecisionFile } from './readFile.ts';

/** A decision's file, read, drafted and checked against the open catalogue. */
export interface DecisionAtHand {
  readonly checked: CheckedDecision;
  readonly catalogue: Catalogue;
  readonly registers: Registers;
  readonly open: OpenCatalogue;
  readonly settings: Settings;
}

/** Reads the file, opens the catalogue, drafts and checks; closes the catalogue behind the task. */
export async function withDecision(command: DecisionCommand, task: (at: DecisionAtHand) => Promise<number>): Promise<number> {
  const read = await readDecision(await readDecisionFile(command.file));
  return withCatalogue(task, async (open) => {
    const { catalogue, registers } = open.follower.current();
    const { parsed, conflicts } = withGivenHeader(read, command.given, registers);
    if (conflicts.length > 0) throw new CommandRefused(conflicts.map(({ vi }) => vi).join(' '), conflicts.map(({ en }) => en).join(' '));
    const drafted = await toDraftWithTexts(parsed, { catalogue, registers }, (line) => open.contents.contentOf(line));
    return { ...drafted, warnings: parsed.warnings };
  });
}

/** The same for the one act that withdraws a whole announced decision. */
export async function withWithdrawal(command: DecisionCommand, task: (at: DecisionAtHand) => Promise<number>): Promise<number> {
  const { number, issuedOn, authority, signer } = command.given;
  return withCatalogue(task, async (open) => {
    const { registers } = open.follower.current();
    const draft = await open.announcing.draftWithdrawal(command.file, {
      number,
      issuedOn,
      signer,
      ...(authority === null ? {} : { issuingAuthority: authorityNamed(registers, authority) }),
    });
    if (!draft)
      throw new CommandRefused(
        `Chưa có quyết định nào được công bố với định danh ${command.file}.`,
        `No decision is announced under the key ${command.file}.`,
      );
    if (draft.lines.length === 0)
      throw new CommandRefused('Quyết định này không còn dòng nào để rút.', 'Nothing of this decision is left to withdraw.');
    return { draft, notes: [], warnings: [] };
  });
}

function authorityNamed(registers: Registers, text: string): NamedCode {
  const record = registers.authorities.get(text.toUpperCase()) ?? registers.authorities.get(authorityCodeByName(registers, text) ?? '');
  return record ? { code: record.code, name: record.name } : { code: null, name: text };
}

/** Opens the catalogue, drafts and checks; closes the catalogue behind the task. */
async function withCatalogue(
  task: (at: DecisionAtHand) => Promise<number>,
  makeDraft: (open: OpenCatalogue) => Promise<Omit<CheckedDecision, 'violations'>>,
): Promise<number> {
  const settings = settingsOrExit();
  if (!existsSync(settings.databaseUrl.slice('file:'.length)))
    throw new CommandRefused(
      `Chưa có cơ sở dữ liệu: ${settings.databaseUrl}. Hãy chạy npm start hoặc npm run import trước.`,
      `There is no database yet: ${settings.databaseUrl}. Run npm start or npm run import first.`,
    );
  // Loaded only now: Payload takes seconds, and what is wrong with the file is said at once.
  const { openCatalogue } = await import('../../src/server/openCatalogue.ts');
  const troubles: string[] = [];
  const open = await openCatalogue(settings, { now: () => new Date(), onTrouble: (problem) => troubles.push(problem) });
  try {
    if (troubles.length > 0)
      throw new CommandRefused(
        `Nhật ký công bố có lỗi, hãy chạy npm run verify: ${troubles[0]}.`,
        'The log is faulty: run npm run verify.',
        1,
      );
    const { catalogue, registers } = open.follower.current();
    const drafted = await makeDraft(open);
    const violations = await open.announcing.check(drafted.draft);
    return await task({ checked: { ...drafted, violations }, catalogue, registers, open, settings });
  } finally {
    await open.close();
  }
}

/** Where the admin shows a kept draft. */
export function adminAddress({ publicUrl, host, port }: Settings, id: number | string): string {
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `${publicUrl ?? `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`}/admin/collections/decisions/${id}`;
}
