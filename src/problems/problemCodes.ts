/** One kind of refusal, at every door. */
interface ProblemKind {
  /** Of the HTTP answer, for REST, GraphQL, pages and admin. */
  readonly status: number;
  readonly title: string;
  /** Of a command. 2: it was asked wrongly; 1: what is stored or running refuses it. */
  readonly exitCode: 1 | 2;
}

/** Everything that can be refused: the one table from code to status, title and exit code. */
export const PROBLEM_CODES = {
  BAD_INPUT: { status: 400, title: 'Bad Request', exitCode: 2 },
  BAD_REQUEST: { status: 400, title: 'Bad Request', exitCode: 2 },
  BAD_QUERY: { status: 400, title: 'Bad Request', exitCode: 2 },
  BATCHING_NOT_SUPPORTED: { status: 400, title: 'Bad Request', exitCode: 2 },
  TOO_COSTLY: { status: 400, title: 'Bad Request', exitCode: 2 },
  KEY_REFUSED: { status: 401, title: 'Unauthorized', exitCode: 1 },
  NOT_SIGNED_IN: { status: 401, title: 'Unauthorized', exitCode: 1 },
  NOT_ALLOWED: { status: 403, title: 'Forbidden', exitCode: 1 },
  NOT_FOUND: { status: 404, title: 'Not Found', exitCode: 2 },
  METHOD_NOT_ALLOWED: { status: 405, title: 'Method Not Allowed', exitCode: 2 },
  AMBIGUOUS: { status: 409, title: 'Conflict', exitCode: 2 },
  CONFLICT: { status: 409, title: 'Conflict', exitCode: 1 },
  TOO_LARGE: { status: 413, title: 'Content Too Large', exitCode: 2 },
  CHECK_FAILED: { status: 422, title: 'Unprocessable Content', exitCode: 1 },
  RATE_LIMITED: { status: 429, title: 'Too Many Requests', exitCode: 1 },
  INTERNAL: { status: 500, title: 'Internal Server Error', exitCode: 1 },
  TEXT_DAMAGED: { status: 503, title: 'Service Unavailable', exitCode: 1 },
  UNAVAILABLE: { status: 503, title: 'Service Unavailable', exitCode: 1 },
  STARTING: { status: 503, title: 'Service Unavailable', exitCode: 1 },
  OVERLOADED: { status: 503, title: 'Service Unavailable', exitCode: 1 },
  STOPPED: { status: 503, title: 'Service Unavailable', exitCode: 1 },
  // After status 200, Apollo's clients send the text of the query by themselves; after another status they do not.
  PERSISTED_QUERY_NOT_FOUND: { status: 200, title: 'OK', exitCode: 2 },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, title: 'OK', exitCode: 2 },
} as const satisfies Record<string, ProblemKind>;
export type ProblemCode = keyof typeof PROBLEM_CODES;

/** Cases that HTTP tells by a status of their own, under a code of the table. */
export const PROBLEM_CASES = {
  TOO_SLOW: { code: 'BAD_INPUT', status: 408, title: 'Request Timeout' },
  MEDIA_TYPE: { code: 'BAD_REQUEST', status: 415, title: 'Unsupported Media Type' },
  HEADERS_TOO_LARGE: { code: 'TOO_LARGE', status: 431, title: 'Request Header Fields Too Large' },
  BEYOND_THE_END: { code: 'BAD_INPUT', status: 416, title: 'Range Not Satisfiable' },
} as const satisfies Record<string, { readonly code: ProblemCode; readonly status: number; readonly title: string }>;
export type ProblemCase = keyof typeof PROBLEM_CASES;

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'BAD_INPUT',
  401: 'NOT_SIGNED_IN',
  403: 'NOT_ALLOWED',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  409: 'CONFLICT',
  413: 'TOO_LARGE',
  422: 'CHECK_FAILED',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
};

/** The code of a refusal by a library, of which only the HTTP status is known. */
export function codeOfStatus(status: number): ProblemCode {
  return BY_STATUS[status] ?? (status < 500 ? 'BAD_INPUT' : 'INTERNAL');
}
