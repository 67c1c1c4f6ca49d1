import type { PreparedQuery } from './query/preparedQuery.ts';
import { tokenize } from '../words/text/tokenize.ts';
import { prepareQuery } from './query/prepareQuery.ts';
import type { SearchNotice } from './query/readNotice.ts';
import type { Found } from './findProcedures.ts';
import type { Language } from './language/language.ts';
import { CLEARLY } from './ranking/familySpeech.ts';
import type { Unanswerable } from './ranking/familySpeech.ts';
import type { Verdict } from './ranking/judgeConfidence.ts';
import type { SearchAnswer } from './searchAnswer.ts';

/** What an answer tells beside its results. */
type Told = Pick<SearchAnswer, 'interpretedAs' | 'asks' | 'notice' | 'noticeKind' | 'successors'>;

const WHAT_TO_DO = {
  vi: 'Hãy gõ ngắn hơn việc cần làm hoặc tên giấy tờ, hoặc hỏi Ủy ban nhân dân cấp xã, tổng đài 18001096 của Cổng Dịch vụ công quốc gia.',
  en: 'Type what you need to do, or the name of the paper, in fewer words, or ask the commune or 18001096 (National Public Service Portal).',
};

const ONLY_NEAR = nothingFits(
  'Không thấy thủ tục nào khớp hẳn với câu hỏi này; dưới đây là những thủ tục gần nhất.',
  'No procedure fits this question well; these are the nearest.',
);
const NOTHING_FOUND = nothingFits('Không thấy thủ tục nào khớp với câu hỏi này.', 'No procedure fits this question.');

/** A code or number needs no words. */
export const NOTHING_TOLD: Told = { interpretedAs: null, asks: [], notice: null, noticeKind: null, successors: [] };

/** What was found out with the results. */
interface ToldWith {
  readonly verdict: Verdict;
  readonly found: SearchNotice | null;
  readonly hasResults: boolean;
  /** The day asked for, where one was. */
  readonly asOf: string | null;
}

/** How the question was understood, and its notice: what it calls for, else what was found out with the results, else that nothing fits. */
export function toldOf({ interpretedAs, asks, notice: called }: PreparedQuery, { verdict, found, hasResults, asOf }: ToldWith): Told {
  const notice = ifEnded(called, asOf) ?? ifEnded(found, asOf) ?? (verdict === 'nothing' ? (hasResults ? ONLY_NEAR : NOTHING_FOUND) : null);
  return {
    interpretedAs,
    asks,
    notice: notice?.text ?? null,
    noticeKind: notice?.kind ?? null,
    successors: notice?.successors ?? [],
  };
}

/** Null for a notice of what had not ended on the day asked for, and for one of which nobody knows the day. */
function ifEnded(notice: SearchNotice | null, asOf: string | null): SearchNotice | null {
  const isOfEnding = notice?.kind === 'ended' && asOf !== null;
  return isOfEnding && (notice.endedOn === undefined || asOf < notice.endedOn) ? null : notice;
}

/** The notice of a matter without a procedure that is told clearly more as the question is than what the best answer is for. */
export function noticeOf(
  { said }: PreparedQuery,
  unanswerable: Unanswerable | null,
  verdict: Verdict,
  best: Found | undefined,
  language: Language,
): SearchNotice | null {
  if (!unanswerable?.none || verdict === 'sure' || unanswerable.speech - (best?.ranked.speech ?? 0) < CLEARLY) return null;
  const { name, none } = unanswerable;
  if (none === 'ended') return endedNotice(name, said, language);
  const text = language.noticesByKind.get(none);
  return text ? { kind: none, text, successors: [] } : null;
}

/** What is told of a matter that ended: as where somebody types its name, unless the question says what speaks against it. */
function endedNotice(name: string, said: string, language: Language): SearchNotice | null {
  const { notice } = prepareQuery(name, language);
  const words = tokenize(said);
  const against = [...language.ended.findAll(words, true), ...language.intents.findAll(words, true)].filter(({ isAgainst }) => isAgainst);
  return notice?.kind === 'ended' && !against.some(({ entry }) => entry.notice === notice.text) ? notice : null;
}

function nothingFits(vi: string, en: string): SearchNotice {
  return { kind: 'nothingFits', text: { vi: `${vi} ${WHAT_TO_DO.vi}`, en: `${en} ${WHAT_TO_DO.en}` }, successors: [] };
}
