import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import { violationText } from '../../src/announcing/drafting/checkReport.ts';
import type { ToExplain, GivenExplanation } from '../../src/announcing/drafting/explanations.ts';
import { explanationsOf, noticesToExplain, readExplanations, withoutExplanation } from '../../src/announcing/drafting/explanations.ts';
import { OWN_DRAFT } from '../../src/announcing/review/fourEyes.ts';
import type { Draft } from '../../src/announcing/announcing.ts';
import { NOT_PREVIEWED } from '../../src/collections/decisions/preview/previewDraft.ts';
import { DRAFT_STATE_LABELS } from '../../src/collections/decisions/draftStates.ts';
import type { StepResult } from '../../src/collections/decisions/takeStep.ts';
import type { DecisionCommand } from './arguments.ts';
import { announcedAlready, keepDraft, nameOf } from './draft.ts';
import { PROBLEM_CODES } from '../../src/problems/problemCodes.ts';
import { CommandRefused } from '../command.ts';
import { readTextFile } from './readFile.ts';
import type { DecisionAtHand } from './withDecision.ts';

/** Announces the decision when nothing stops it, and stores its explanations as the admin does. */
export async function announce(command: DecisionCommand, at: DecisionAtHand): Promise<number> {
  const { checked, open } = at;
  const announced = announcedAlready(at);
  if (announced) {
    console.log(announced);
    return 0;
  }
  const { draft, violations, warnings, notes } = checked;
  const errors = violations.filter(({ severity }) => severity === 'error');
  const notices = noticesToExplain(violations, warnings, notes);
  const answers = command.answers === null ? [] : await answersIn(command.answers);
  const unanswered = withoutExplanation(notices, answers);
  if (errors.length > 0 || unanswered.length > 0) return refuse(errors.map(violationText), unanswered);

  const { id } = await keepDraft(command, at);
  const { announceStoredDraft } = await import('../../src/collections/decisions/announceStoredDraft.ts');
  const explanations = explanationsOf(notices, answers).map(({ message, ...given }) => ({ ...given, message: message.vi }));
  const { payload, announcing } = open;
  const result = await announceStoredDraft({ payload, announcing, now: () => new Date(), id, explanations, command: 'npm run decision' });
  switch (result.outcome) {
    case 'moved':
      return tell(result, draft);
    case 'refused':
      return refuse(result.violations.map(violationText), []);
    case 'stopped':
      throw new CommandRefused(result.why, 'STOPPED');
    // A command cannot show a preview to anybody, so the panel alone asks for one.
    case 'notPreviewed':
      throw new CommandRefused(NOT_PREVIEWED, 'NOT_ALLOWED');
    case 'notAllowed':
      throw new CommandRefused(
        {
          vi: `Quyết định đang ở trạng thái “${DRAFT_STATE_LABELS[result.from].vi}”.`,
          en: `The decision is in state "${DRAFT_STATE_LABELS[result.from].en}".`,
        },
        'NOT_ALLOWED',
      );
    // A command acts for no account, so no draft is its own.
    case 'ownDraft':
      throw new CommandRefused(OWN_DRAFT[result.right], 'NOT_ALLOWED');
    case 'busy':
      throw new CommandRefused(
        { vi: 'Đang có nhiều công bố cùng lúc, hãy thử lại.', en: 'Others are announcing just now, try again.' },
        'OVERLOADED',
      );
  }
}

function tell({ announcement, differences }: Extract<StepResult, { outcome: 'moved' }>, draft: Draft): number {
  if (announcement === null) console.log(`Đã được công bố từ trước / announced before: ${nameOf(draft)}`);
  else console.log(`Đã công bố / announced: ${nameOf(draft)}\n${announcement.decision} · ${announcement.sequence} · ${announcement.hash}`);
  for (const { path, message } of differences) console.log(`  ${path}: ${bilingualLine(message)}`);
  return 0;
}

async function answersIn(file: string): Promise<GivenExplanation[]> {
  const answers = readExplanations(await readTextFile(file));
  if (answers === null)
    throw new CommandRefused({
      vi: `${file} không phải là tệp giải trình: cần JSON, danh sách { "code", "path", "answer" }.`,
      en: `${file} is no file of answers: JSON, a list of { "code", "path", "answer" }.`,
    });
  return answers;
}

function refuse(errors: readonly string[], unanswered: readonly ToExplain[]): number {
  if (errors.length > 0) console.error([`Lỗi / errors: ${errors.length}`, ...errors.map((text) => `  ${text}`)].join('\n'));
  if (unanswered.length > 0)
    console.error(
      [
        `Chưa giải trình / unanswered: ${unanswered.length}`,
        ...unanswered.map(({ code, path, message }) => `  ${code} (${path}): ${message.vi}\n    ${message.en}`),
      ].join('\n'),
    );
  console.error(bilingualLine({ vi: 'Chưa công bố gì.', en: 'Nothing was announced.' }));
  return PROBLEM_CODES.CHECK_FAILED.exitCode;
}
