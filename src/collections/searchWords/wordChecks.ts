import { parseProcedureCode, procedureCodeProblem } from '../../domain/procedureCode.ts';
import type { Label } from '../../domain/vocabulary.ts';
import { foldWords } from '../../search/text/tokenize.ts';

/** What is wrong with one text or line, and what to do; null where nothing is. */
export type WordCheck = (text: string) => Label | null;

export const isCode: WordCheck = (line) => (parseProcedureCode(line) ? null : procedureCodeProblem(line));

/** So many words, and no more characters than that. */
export const hasWords =
  ({ fewest, most, characters }: { fewest: number; most: number; characters: number }): WordCheck =>
  (text) => {
    const count = foldWords(text).length;
    if (count < fewest)
      return {
        vi: `“${text}” có ${count} từ; hãy viết từ ${fewest} từ trở lên.`,
        en: `"${text}" has ${count} words; write ${fewest} or more.`,
      };
    if (count > most || text.length > characters)
      return {
        vi: `“${text.slice(0, 40)}…” dài quá; hãy viết nhiều nhất ${most} từ và ${characters} ký tự.`,
        en: `"${text.slice(0, 40)}…" is too long; write at most ${most} words and ${characters} characters.`,
      };
    return null;
  };
