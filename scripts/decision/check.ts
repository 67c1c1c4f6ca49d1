import { writeFile } from 'node:fs/promises';
import { checkReport, resolutionsOf } from '../../src/announcing/drafting/checkReport.ts';
import { answersTemplate, questionsOf } from '../../src/announcing/drafting/questions.ts';
import type { Asked } from './arguments.ts';
import { CommandRefused } from './readFile.ts';
import type { DecisionAtHand } from './withDecision.ts';

/** Prints how each line resolves and what is wrong; exit code 1 where something blocks announcing. */
export async function check(asked: Asked, { checked, catalogue, registers }: DecisionAtHand): Promise<number> {
  const { draft, notes, violations, warnings } = checked;
  const questions = questionsOf(violations, warnings, notes);
  const resolutions = resolutionsOf(checked, catalogue, registers);
  const errors = violations.filter(({ severity }) => severity === 'error').length;
  if (asked.answersTemplate !== null) await writeTemplate(asked.answersTemplate, answersTemplate(questions));
  if (asked.isJson) {
    const lines = draft.lines.map((line, i) => ({ ...line, resolved: resolutions[i] }));
    console.log(
      JSON.stringify(
        { file: asked.file, decision: draft.decision, lines, notes, violations, warnings, questions, canBeAnnounced: errors === 0 },
        null,
        1,
      ),
    );
  } else {
    console.log(checkReport(checked, resolutions));
    console.log(
      errors > 0
        ? `\nCòn ${errors} lỗi: chưa công bố được. / ${errors} errors: it cannot be announced.`
        : `\nKhông có lỗi; ${questions.length} điều cần giải trình trước khi công bố. / No errors; ${questions.length} questions to answer before it is announced.`,
    );
    if (asked.answersTemplate !== null) console.log(`Đã ghi mẫu giải trình / answers to fill in: ${asked.answersTemplate}`);
  }
  return errors > 0 ? 1 : 0;
}

/** Never over a file that is there: it may hold answers. */
async function writeTemplate(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') throw new CommandRefused(`Đã có tệp ${file}; không ghi đè.`, `${file} is there already and is not overwritten.`);
    throw new CommandRefused(`Không ghi được tệp ${file} (${code ?? ''}).`, `The file ${file} cannot be written (${code ?? ''}).`);
  }
}
