import { parseProcedureCode, procedureCodeProblem } from '../../domain/values/procedureCode.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { bareWords } from '../../words/text/tokenize.ts';

/** What is wrong with one text or line, and what to do; null where nothing is. */
export type WordCheck = (text: string) => Label | null;

export const isCode: WordCheck = (line) => (parseProcedureCode(line) ? null : procedureCodeProblem(shortened(line)));

/** So many words, and no more characters than that. */
export const hasWords =
  ({ fewest, most, characters }: { fewest: number; most: number; characters: number }): WordCheck =>
  (text) => {
    const count = bareWords(text).length;
    if (count < fewest)
      return {
        vi: `“${shortened(text)}” có ${count} từ; hãy viết từ ${fewest} từ trở lên.`,
        en: `"${shortened(text)}" has ${count} words; write ${fewest} or more.`,
      };
    if (count > most || text.length > characters)
      return {
        vi: `“${shortened(text)}” dài quá; hãy viết nhiều nhất ${most} từ và ${characters} ký tự.`,
        en: `"${shortened(text)}" is too long; write at most ${most} words and ${characters} characters.`,
      };
    return null;
  };

const MOST_SHOWN = 60;

/** Enough to know it by: a message repeats no page that somebody pasted by mistake. */
function shortened(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}
