import { bilingual } from '../../domain/values/bilingual.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { HttpAnswer } from '../http/answer.ts';

/** A request to /graphql; the body is null where there was none. */
export interface GraphqlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string | null;
}

/** A GraphQL answer with only an error. Its code tells clients what to do next. */
function errorAnswer(status: number, code: string, message: Label, headers: HttpAnswer['headers'] = []): HttpAnswer {
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
export function unsupported({ method, url, body }: GraphqlRequest): HttpAnswer | null {
  const isBatch = method === 'POST' && (body ?? '').trimStart().startsWith('[');
  if (isBatch)
    return errorAnswer(400, 'BATCHING_NOT_SUPPORTED', {
      vi: 'Mỗi yêu cầu chỉ gồm một truy vấn: hãy gửi từng truy vấn, hoặc gộp vào một truy vấn bằng bí danh',
      en: 'Batching is not offered: send one query a request, or ask several things in one query by aliases',
    });
  // After status 200, Apollo sends the text by itself; after another status it does not.
  if (!isPersistedQuery(url, body)) return null;
  return errorAnswer(200, 'PERSISTED_QUERY_NOT_SUPPORTED', {
    vi: 'Không hỗ trợ truy vấn lưu sẵn: hãy gửi toàn văn truy vấn',
    en: 'Persisted queries are not offered: send the text of the query',
  });
}

/** The hash of a query without its text. */
function isPersistedQuery(url: string, body: string | null): boolean {
  if (body !== null) return body.includes('"persistedQuery"') && !/"query"\s*:\s*"/.test(body);
  return url.includes('persistedQuery') && !/[?&]query=/.test(url);
}

const METHODS = 'GET, HEAD, POST, OPTIONS';

const REFUSED: Readonly<Record<number, Label>> = {
  405: { vi: `Chỉ nhận ${METHODS}`, en: `Only ${METHODS} are taken` },
  406: {
    vi: 'Trả lời được dưới dạng application/graphql-response+json hoặc application/json: hãy nêu ở Accept',
    en: 'Answers come as application/graphql-response+json or application/json: name one in Accept',
  },
  415: {
    vi: 'Nội dung POST phải là application/json, không nén',
    en: 'The body of a POST must be application/json, not compressed',
  },
};
const OTHERWISE: Label = { vi: 'Yêu cầu không đúng giao thức GraphQL qua HTTP', en: 'The request does not follow GraphQL over HTTP' };

/** Requests that graphql-http refuses without a message. */
export function refusedProtocol(status: number): HttpAnswer {
  return errorAnswer(status, 'BAD_REQUEST', REFUSED[status] ?? OTHERWISE, status === 405 ? [['Allow', METHODS]] : []);
}
