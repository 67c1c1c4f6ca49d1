import { writeFile } from 'node:fs/promises';
import { checkReport, resolutionsOf } from '../../src/announcing/drafting/checkReport.ts';
import { explanationsTemplate, noticesToExplain } from '../../src/announcing/drafting/explanations.ts';
import type { DecisionCommand } from './arguments.ts';
import { PROBLEM_CODES } from '../../src/problems/problemCodes.ts';
import { CommandRefused } from '../command.ts';
import type { DecisionAtHand } from './withDecision.ts';

/** Prints the references of each line and all violations; exit code 1 where something blocks announcing. */
export async function check(command: DecisionCommand, { checked, catalogue, registers }: DecisionAtHand): Promise<number> {
  const { draft, notes, violations, warnings } = checked;
  const toExplain = noticesToExplain(violations, warnings, notes);
  const resolutions = resolutionsOf(checked, catalogue, registers);
  const errors = violations.filter(({ severity }) => severity === 'error').length;
  if (command.answersTemplate !== null) await writeTemplate(command.answersTemplate, explanationsTemplate(toExplain));
  if (command.isJson) {
    const lines = draft.lines.map((line, i) => ({ ...line, resolved: resolutions[i] }));
    console.log(
      JSON.stringify(
        {
          file: command.file,
          decision: draft.decision,
          lines,
          notes,
          violations,
          warnings,
          questions: toExplain,
          canBeAnnounced: errors === 0,
        },
        null,
        1,
      ),
    );
  } else {
    console.log(checkReport(checked, resolutions));
    console.log(
      errors > 0
        ? `\nCòn ${errors} lỗi: chưa công bố được. / ${errors} errors: it cannot be announced.`
        : `\nKhông có lỗi; ${toExplain.length} điều cần giải trình trước khi công bố. / No errors; ${toExplain.length} questions to answer before it is announced.`,
    );
    if (command.answersTemplate !== null) console.log(`Đã ghi mẫu giải trình / answers to fill in: ${command.answersTemplate}`);
  }
  return errors > 0 ? PROBLEM_CODES.CHECK_FAILED.exitCode : 0;
}

/** An existing file may hold answers, so it is never overwritten. */
async function writeTemplate(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST')
      throw new CommandRefused({ vi: `Đã có tệp ${file}; không ghi đè.`, en: `${file} is there already and is not overwritten.` });
    throw new CommandRefused({
      vi: `Không ghi được tệp ${file} (${code ?? ''}).`,
      en: `The file ${file} cannot be written (${code ?? ''}).`,
    });
  }
}
