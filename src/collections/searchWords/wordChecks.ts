import { parseProcedureCode, procedureCodeProblem } from '../../domain/values/procedureCode.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { bareWords } from '../../words/text/tokenize.ts';

/** What is wrong with a text or line, and what to do; null where nothing is wrong. */
export type WordCheck = (text: string) => Label | null;

export const isCode: WordCheck = (line) => (parseProcedureCode(line) ? null : procedureCodeProblem(shortened(line)));

/** A check for a number of words, and for a greatest length. */
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

/** The first characters are enough: messages must not repeat a page pasted by mistake. */
function shortened(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}
