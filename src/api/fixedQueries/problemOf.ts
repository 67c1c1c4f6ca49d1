import { GraphQLError } from 'graphql';
import { bilingual } from '../../domain/values/bilingual.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { DatabaseAway } from '../../catalogue/databaseAway.ts';
import { UnreadableText } from '../../catalogue/unreadableText.ts';
import type { Problem } from '../http/problem.ts';
import { problem } from '../http/problem.ts';
import type { ErrorLog } from '../../problems/internalError.ts';
import { PROBLEM_MEANINGS } from '../../problems/problemMeanings.ts';

/** The message about a text that is not as announced. The operator finds it with `npm run verify`. */
export function unreadableText({ id }: UnreadableText): Problem {
  return problem(
    'TEXT_DAMAGED',
    bilingual({
      vi: `Nội dung đã niêm phong ${id} bị mất hoặc không khớp mã băm, nên không được hiển thị; đơn vị vận hành cần kiểm tra nhật ký`,
      en: `Sealed text ${id} is missing or does not have its hash, so it is not shown; whoever runs this system must verify the log`,
    }),
  );
}

/** The problem for a known error; null for an unforeseen one. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof URIError)
    return problem('BAD_INPUT', bilingual({ vi: 'Địa chỉ sai mã hóa %', en: 'The address is wrongly %-encoded' }));
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (cause instanceof UnreadableText) return unreadableText(cause);
  if (cause instanceof DatabaseAway) return problem('UNAVAILABLE', bilingual(PROBLEM_MEANINGS.UNAVAILABLE));
  if (!(error instanceof GraphQLError)) return null;
  if (error.extensions['code'] === 'TOO_COSTLY') return problem('TOO_COSTLY', error.message);
  if (error.extensions['code'] !== 'BAD_INPUT') return null;
  const field = String(error.extensions['field'] ?? '').replace(/^filter\./, '');
  return problem('BAD_INPUT', error.message, field ? { field } : {});
}

/** Writes a problem of ours to the log. The follower has told of a database that is away: not each request again. */
export function logProblem(log: Pick<ErrorLog, 'error'>, { status, code, title }: Problem, error: unknown): void {
  if (status >= 500 && code !== 'UNAVAILABLE') log.error({ err: error }, title);
}

const NEVER_NAMED: Label = { vi: 'chưa quyết định công bố nào nêu', en: 'no announced decision ever named it' };

export function notFound(what: string, why: Label = NEVER_NAMED): Problem {
  return problem('NOT_FOUND', bilingual({ vi: `Không có ${what}: ${why.vi}`, en: `There is no ${what}: ${why.en}` }));
}

/** Replaces "not found" during the first announcing. */
export const BEING_ANNOUNCED: Problem = problem(
  'STARTING',
  bilingual({
    vi: 'Danh mục đang được công bố lần đầu, nên điều này có thể chưa có; hãy hỏi lại sau ít phút',
    en: 'The catalogue is being announced for the first time, so this may not be here yet; ask again in a minute',
  }),
);
