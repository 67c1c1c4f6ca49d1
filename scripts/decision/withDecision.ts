import type { CheckedDecision } from '../../src/announcing/drafting/checkReport.ts';
import { withGivenHeader } from '../../src/announcing/drafting/givenHeader.ts';
import { toDraftWithTexts } from '../../src/announcing/drafting/toDraft.ts';
import type { ParsedDecision } from '../../src/reading/meaning/parsedDecision.ts';
import { readDecision } from '../../src/reading/readDecision.ts';
import type { OpenCatalogue } from '../../src/server/openCatalogue.ts';
import type { Settings } from '../../src/server/settings.ts';
import { authorityCodeByName } from '../../src/domain/decision/references.ts';
import type { NamedCode } from '../../src/domain/content/content.ts';
import type { Catalogue } from '../../src/domain/catalogue/catalogue.ts';
import type { Registers } from '../../src/domain/places/registers.ts';
import { settingsOrExit } from '../../src/server/settingsOrExit.ts';
import type { DecisionCommand } from './arguments.ts';
import { CommandRefused } from '../command.ts';
import { requireDatabase } from '../requireDatabase.ts';
import { readDecisionFile } from './readFile.ts';

/** A decision's file, read, drafted and checked against the open catalogue. */
export interface DecisionAtHand {
  readonly checked: CheckedDecision;
  /** The file that was read. Null for a withdrawal, which has no file. */
  readonly source: { readonly bytes: Uint8Array; readonly parsed: ParsedDecision } | null;
  readonly catalogue: Catalogue;
  readonly registers: Registers;
  readonly open: OpenCatalogue;
  readonly settings: Settings;
}

/** Reads the file, opens the catalogue, drafts and checks. Closes the catalogue after the task. */
export async function withDecision(command: DecisionCommand, task: (at: DecisionAtHand) => Promise<number>): Promise<number> {
  const bytes = await readDecisionFile(command.file);
  const read = await readDecision(bytes);
  return withCatalogue(task, async (open) => {
    const { catalogue, registers } = open.follower.current();
    const { parsed, conflicts } = withGivenHeader(read, command.given, registers);
    if (conflicts.length > 0)
      throw new CommandRefused({ vi: conflicts.map(({ vi }) => vi).join(' '), en: conflicts.map(({ en }) => en).join(' ') });
    const drafted = await toDraftWithTexts(parsed, { catalogue, registers }, (line) => open.contents.contentOf(line));
    return { drafted: { ...drafted, warnings: parsed.warnings }, source: { bytes, parsed } };
  });
}

/** The same for the withdrawal of a whole announced decision. */
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
        {
          vi: `Chưa có quyết định nào được công bố với định danh ${command.file}.`,
          en: `No decision is announced under the key ${command.file}.`,
        },
        'NOT_FOUND',
      );
    if (draft.isEmpty)
      throw new CommandRefused({ vi: 'Quyết định này không còn dòng nào để rút.', en: 'Nothing of this decision is left to withdraw.' });
    return { drafted: { draft, notes: [], warnings: [] }, source: null };
  });
}

function authorityNamed(registers: Registers, text: string): NamedCode {
  const record = registers.authorities.get(text.toUpperCase()) ?? registers.authorities.get(authorityCodeByName(registers, text) ?? '');
  return record ? { code: record.code, name: record.name } : { code: null, name: text };
}

/** Opens the catalogue, drafts and checks. Closes the catalogue after the task. */
async function withCatalogue(
  task: (at: DecisionAtHand) => Promise<number>,
  makeDraft: (open: OpenCatalogue) => Promise<{ drafted: Omit<CheckedDecision, 'violations'> } & Pick<DecisionAtHand, 'source'>>,
): Promise<number> {
  const settings = settingsOrExit();
  requireDatabase(settings);
  // Loaded only now: Payload takes seconds, and mistakes in the file should be told at once.
  const { openCatalogue } = await import('../../src/server/openCatalogue.ts');
  const troubles: string[] = [];
  const open = await openCatalogue(settings, { now: () => new Date(), onTrouble: (problem) => troubles.push(problem) });
  try {
    if (troubles.length > 0)
      throw new CommandRefused(
        { vi: `Nhật ký công bố có lỗi, hãy chạy npm run verify: ${troubles[0]}.`, en: 'The log is faulty: run npm run verify.' },
        'STOPPED',
      );
    const { catalogue, registers } = open.follower.current();
    const { drafted, source } = await makeDraft(open);
    const violations = await open.announcing.check(drafted.draft);
    return await task({ checked: { ...drafted, violations }, source, catalogue, registers, open, settings });
  } finally {
    await open.close();
  }
}

/** The admin's address of a stored draft. */
export function adminAddress({ publicUrl, host, port }: Settings, id: number | string): string {
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `${publicUrl ?? `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`}/admin/collections/decisions/${id}`;
}
