import { addDays } from '../../domain/values/calendarDate.ts';
import { dayInWords } from '../../domain/values/dayInWords.ts';
import type { DraftLine } from '../../domain/decision/draft.ts';
import type { ParsedDecision } from '../../reading/meaning/parsedDecision.ts';
import { findDay } from '../../reading/meaning/articles/references.ts';
import type { AddNote } from './draftNotes.ts';

const UNTIL = /đến (?:hết )?(ngày [^.;]*)/iu;

/** The last day of all lines in a decision in force 'đến hết ngày …'. Such decisions seldom tell what comes then. */
export function draftWindow({ effectiveFrom }: ParsedDecision, addNote: AddNote): Pick<DraftLine, 'effectiveUntil' | 'afterwards'> {
  const lastDay = findDay(UNTIL.exec(effectiveFrom.text ?? '')?.[1] ?? '');
  if (lastDay === null) return { effectiveUntil: null, afterwards: null };
  addNote(
    'TEMPORARY',
    'lines',
    `Các dòng có hiệu lực đến hết ngày ${dayInWords(lastDay)}; sau đó nội dung trước trở lại.`,
    `The lines are in force to the end of ${lastDay}; after that the earlier texts resume.`,
  );
  return { effectiveUntil: addDays(lastDay, 1), afterwards: 'resumes' };
}
