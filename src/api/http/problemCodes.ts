/** Everything that a request can be refused for, with its status and title: one list for REST, GraphQL and the pages. */
export const PROBLEM_CODES = {
  BAD_INPUT: { status: 400, title: 'Bad Request' },
  TOO_COSTLY: { status: 400, title: 'Bad Request' },
  NOT_FOUND: { status: 404, title: 'Not Found' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'Method Not Allowed' },
  TOO_LARGE: { status: 413, title: 'Content Too Large' },
  RATE_LIMITED: { status: 429, title: 'Too Many Requests' },
  TEXT_DAMAGED: { status: 503, title: 'Service Unavailable' },
  INTERNAL: { status: 500, title: 'Internal Server Error' },
  STARTING: { status: 503, title: 'Service Unavailable' },
  OVERLOADED: { status: 503, title: 'Service Unavailable' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;
export type ProblemCode = keyof typeof PROBLEM_CODES;
