import { bilingual } from '../../domain/values/bilingual.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { PROBLEM_CASES, PROBLEM_CODES, type ProblemCode } from '../../problems/problemCodes.ts';
import type { HttpAnswer } from '../http/answer.ts';

/** A request to /graphql; the body is null where there was none. */
export interface GraphqlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string | null;
}

/** A GraphQL answer with only an error. Its code tells clients what to do next. */
export function errorAnswer(
  code: ProblemCode,
  message: Label,
  { status = PROBLEM_CODES[code].status as number, headers = [] }: Partial<Pick<HttpAnswer, 'status' | 'headers'>> = {},
): HttpAnswer {
  return {
    status,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify({ errors: [{ message: bilingual(message), extensions: { code } }] }),
    headers,
    canBeKept: false,
    restsOn: null,
  };
}

/** Features that are not offered here; null for an ordinary query. */
export function unsupported({ method, headers, body }: GraphqlRequest): HttpAnswer | null {
  const { 'content-encoding': encoding = 'identity' } = headers;
  if (encoding !== 'identity') return refusedProtocol(PROBLEM_CASES.MEDIA_TYPE.status);
  const isBatch = method === 'POST' && (body ?? '').trimStart().startsWith('[');
  if (isBatch)
    return errorAnswer('BATCHING_NOT_SUPPORTED', {
      vi: 'Mỗi yêu cầu chỉ gồm một truy vấn: hãy gửi từng truy vấn, hoặc gộp vào một truy vấn bằng bí danh',
      en: 'Batching is not offered: send one query a request, or ask several things in one query by aliases',
    });
  return null;
}

const METHODS = 'GET, HEAD, POST, OPTIONS';

const REFUSED: Readonly<Record<number, Label>> = {
  [PROBLEM_CODES.METHOD_NOT_ALLOWED.status]: { vi: `Chỉ nhận ${METHODS}`, en: `Only ${METHODS} are taken` },
  406: {
    vi: 'Trả lời được dưới dạng application/graphql-response+json hoặc application/json: hãy nêu ở Accept',
    en: 'Answers come as application/graphql-response+json or application/json: name one in Accept',
  },
  [PROBLEM_CASES.MEDIA_TYPE.status]: {
    vi: 'Nội dung POST phải là application/json, không nén',
    en: 'The body of a POST must be application/json, not compressed',
  },
};
const OTHERWISE: Label = { vi: 'Yêu cầu không đúng giao thức GraphQL qua HTTP', en: 'The request does not follow GraphQL over HTTP' };

/** Requests that graphql-http refuses without a message. */
export function refusedProtocol(status: number): HttpAnswer {
  const isMethod = status === PROBLEM_CODES.METHOD_NOT_ALLOWED.status;
  return errorAnswer('BAD_REQUEST', REFUSED[status] ?? OTHERWISE, { status, headers: isMethod ? [['Allow', METHODS]] : [] });
}
