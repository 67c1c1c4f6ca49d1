import { bilingual } from '../../../domain/values/bilingual.ts';
import type { Label } from '../../../domain/values/vocabulary.ts';
import type { Inputs } from '../checkQuery.ts';
import * as inputs from '../inputs.ts';

/** An address of REST: a fixed query against the schema of /graphql, so that both always agree. */
export interface Route {
  /** As OpenAPI writes it. */
  readonly path: string;
  /** `operationId` of OpenAPI: the name of a generated client's method. */
  readonly name: string;
  readonly tag: Tag;
  readonly summary: string;
  /** Inputs in the path, and parameters after it. */
  readonly pathInputs: Inputs;
  readonly query: Inputs;
  readonly document: string;
  /** The one field of the answer that is returned. */
  readonly root: string;
  /** Why there is nothing at a well-formed address; by default that no announced decision named it. */
  readonly unknown?: Label;
  variables(path: Record<string, string>, query: Record<string, unknown>): Record<string, unknown>;
}

/** Groups of addresses, with the words that people read. */
export const TAGS = {
  procedures: bilingual({ vi: 'Thủ tục và phiên bản', en: 'Procedures and their versions' }),
  decisions: bilingual({ vi: 'Quyết định công bố và thay đổi', en: 'Decisions and changes' }),
  search: bilingual({ vi: 'Tìm kiếm', en: 'Search' }),
  statistics: bilingual({ vi: 'Thống kê, tình trạng', en: 'Statistics and state' }),
  registers: bilingual({ vi: 'Danh mục dùng chung', en: 'Registers' }),
  exports: bilingual({ vi: 'Tải toàn bộ', en: 'Exports' }),
  feeds: bilingual({ vi: 'Nguồn tin', en: 'Feeds' }),
  linkedData: bilingual({ vi: 'Dữ liệu liên kết', en: 'Linked data' }),
  log: bilingual({ vi: 'Nhật ký công bố', en: 'The log' }),
  description: bilingual({ vi: 'Mô tả API', en: 'This description' }),
} as const;
export type Tag = keyof typeof TAGS;

export const CLOCKS = '$asOf: Date, $knownAt: DateTime, $place: String';
export const CLOCK_ARGUMENTS = 'asOf: $asOf, knownAt: $knownAt, place: $place';
export const PAGE = '$first: Int, $after: String, $last: Int, $before: String';
export const PAGE_ARGUMENTS = 'first: $first, after: $after, last: $last, before: $before';
export const { clocks, page } = inputs;

/** Moves filtering parameters into the `filter` of GraphQL. */
export function withFilter(query: Readonly<Record<string, unknown>>, filter: Inputs): Record<string, unknown> {
  const entries = Object.entries(query);
  const isFilter = ([name]: [string, unknown]) => name in filter;
  return {
    ...Object.fromEntries(entries.filter((entry) => !isFilter(entry))),
    filter: Object.fromEntries(entries.filter(isFilter).map(([name, value]) => [name, LIMITS.has(name) ? limitOf(String(value)) : value])),
  };
}

const LIMITS: ReadonlySet<string> = new Set(['timeLimitOver', 'timeLimitAtMost']);

/** '20:WORKING_DAY' as GraphQL takes it. */
function limitOf(text: string): { readonly amount: number; readonly unit: string } {
  const [amount = '', unit = ''] = text.split(':');
  return { amount: Number(amount), unit };
}
