/** The limits of one request. A unit of cost is at most ten microseconds of work. */
export const LIMITS = {
  /** Bytes of a request's body. */
  body: 64 * 1024,
  /** Characters of a GraphQL document. */
  documentLength: 20_000,
  tokens: 4_000,
  depth: 16,
  /** Fields after expanding all fragments: the costliest validation rule is quadratic in them. */
  fields: 1_000,
  /** Aliases and fields at the top of an operation. */
  rootFields: 50,
  cost: 60_000,
  /** Milliseconds of work, in case the estimate was wrong. */
  time: 1_000,
} as const;

export type Limit = keyof typeof LIMITS;
