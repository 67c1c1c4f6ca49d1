import type { Triage } from '../../store/feedback/feedback.ts';
import type { Label } from '../../domain/values/vocabulary.ts';

const SHORTEST_ANSWER = 10;

/** What is missing of a triage, by field: citizens read the answer and to whom it was passed on. */
export function triageProblems({ scope, state, forwardedTo, answer }: Triage): Partial<Record<keyof Triage, Label>> {
  if (state === 'received') return {};
  return {
    ...(scope === 'undecided' ? { scope: UNDECIDED } : {}),
    ...(state === 'forwarded' && !forwardedTo?.trim() ? { forwardedTo: TO_WHOM } : {}),
    ...((answer?.trim() ?? '').length < SHORTEST_ANSWER ? { answer: TOO_SHORT } : {}),
  };
}

const UNDECIDED: Label = {
  vi: 'Hãy phân loại trước: về thủ tục hành chính, hay ngoài phạm vi.',
  en: 'Sort it first: about procedures, or out of scope.',
};
const TO_WHOM: Label = { vi: 'Hãy ghi đã chuyển cho cơ quan nào.', en: 'Name the body that it was passed on to.' };
const TOO_SHORT: Label = {
  vi: `Người gửi sẽ đọc trả lời này: ít nhất ${SHORTEST_ANSWER} ký tự.`,
  en: `Who wrote reads this answer: at least ${SHORTEST_ANSWER} letters.`,
};
