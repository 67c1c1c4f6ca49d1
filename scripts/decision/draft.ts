import path from 'node:path';
import type { Draft } from '../../src/announcing/announcing.ts';
import { noticesToExplain } from '../../src/announcing/drafting/explanations.ts';
import type { FoundDraft } from '../../src/collections/decisions/findDrafts.ts';
import { dayInWords } from '../../src/domain/values/dayInWords.ts';
import { DRAFT_STATE_LABELS } from '../../src/collections/decisions/draftStates.ts';
import type { DecisionCommand } from './arguments.ts';
import { CommandRefused } from '../command.ts';
import type { DecisionAtHand } from './withDecision.ts';
import { adminAddress } from './withDecision.ts';

/** Stores the decision as a draft for the admin. A second call changes nothing. */
export async function draft(command: DecisionCommand, at: DecisionAtHand): Promise<number> {
  const { checked, settings } = at;
  const announced = announcedAlready(at);
  if (announced) {
    console.log(announced);
    return 0;
  }
  const kept = await keepDraft(command, at);
  const { violations, warnings, notes } = checked;
  const errors = violations.filter(({ severity }) => severity === 'error').length;
  const outcome = {
    created: 'Đã lưu bản soạn thảo / kept as a draft',
    replaced: 'Đã ghi đè bản soạn thảo / overwrote the draft',
    found: 'Đã có bản soạn thảo giống hệt, không lưu thêm / the same draft is there already',
  };
  console.log(`${outcome[kept.how]}: ${nameOf(checked.draft)}\n${adminAddress(settings, kept.id)}`);
  console.log(
    `${checked.draft.lines.length} dòng / lines; ${errors} lỗi / errors; ${noticesToExplain(violations, warnings, notes).length} điều cần giải trình / questions to answer`,
  );
  return 0;
}

interface KeptDraft {
  readonly id: number | string;
  readonly how: 'created' | 'replaced' | 'found';
}

/** The stored draft of this file. Refuses where another draft of the decision exists and may not be replaced. */
export async function keepDraft(command: DecisionCommand, at: DecisionAtHand): Promise<KeptDraft> {
  const { checked, open, registers, settings } = at;
  const { findDrafts } = await import('../../src/collections/decisions/findDrafts.ts');
  const { payload } = open;
  const found = await findDrafts(payload, checked.draft, registers);
  const same = found.find(({ isSame }) => isSame);
  if (same) return { id: same.id, how: 'found' };
  const [other, ...more] = found;
  if (!other) return { id: await storeDraft(command, at, null), how: 'created' };
  const address = adminAddress(settings, other.id);
  const state = DRAFT_STATE_LABELS[other.state];
  // Nobody has worked on a draft whose storing was interrupted, so it may be replaced.
  if ((!command.isReplacing && !other.isIncomplete) || more.length > 0)
    throw new CommandRefused(
      {
        vi: `Đã có bản soạn thảo khác của ${nameOf(checked.draft)} (${state.vi}): ${address}. Sửa ở đó, hoặc dùng --replace.`,
        en: `Another draft of it is there (${state.en}): go on with that one, or use --replace.`,
      },
      'CONFLICT',
    );
  if (!isReplaceable(other))
    throw new CommandRefused(
      {
        vi: `Bản soạn thảo của ${nameOf(checked.draft)} ở trạng thái “${state.vi}”, không ghi đè: ${address}.`,
        en: `The draft of it is in state "${state.en}" and is not overwritten.`,
      },
      'CONFLICT',
    );
  return { id: await storeDraft(command, at, other.id), how: 'replaced' };
}

/** The file and the reader's questions go along, so that the admin asks what this command asks. */
async function storeDraft(
  command: DecisionCommand,
  { checked, source, open }: DecisionAtHand,
  replaces: number | string | null,
): Promise<number | string> {
  const { replaceDraft, saveDraft } = await import('../../src/collections/decisions/saveDraft.ts');
  const { payload } = open;
  if (source) {
    const { keepImport } = await import('../../src/collections/decisions/import/keepImport.ts');
    const file = { name: path.basename(command.file), bytes: source.bytes };
    const keeping = { payload, by: 'npm run decision', now: () => new Date() };
    return keepImport(keeping, { file, signed: null, answers: [], replaces }, { ...checked, parsed: source.parsed });
  }
  if (replaces === null) return saveDraft(payload, checked.draft);
  await replaceDraft(payload, replaces, checked.draft);
  return replaces;
}

/** The sentence of the refusal where the log already holds the decision, otherwise null. */
export function announcedAlready({ checked }: DecisionAtHand): string | null {
  const known = checked.violations.find(({ code }) => code === 'ALREADY_ANNOUNCED');
  return known ? `${known.message.vi}\n${known.message.en}` : null;
}

export function nameOf({ decision }: Draft): string {
  return [decision.number ?? '(chưa có số)', decision.issuedOn && dayInWords(decision.issuedOn), decision.issuingAuthority?.name]
    .filter(Boolean)
    .join(' · ');
}

function isReplaceable({ state }: FoundDraft): boolean {
  return state === 'draft' || state === 'returned' || state === 'submitted';
}
