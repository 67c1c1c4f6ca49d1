import { AUDIENCES } from './audiences.ts';
import { GOVERNMENT_LEVEL_LABELS, ONLINE_LEVEL_LABELS, PROCEDURE_TYPE_LABELS } from '../../domain/values/vocabulary.ts';
import { given, givenAll } from '../sitePage.ts';

/** What the filters of the results page are called in its address, and in the facets of the contract. */
export const FILTERS = [
  { name: 'cap', facet: 'level', field: 'levels', values: constantsOf(GOVERNMENT_LEVEL_LABELS) },
  { name: 'linh-vuc', facet: 'field', field: 'fields', values: null },
  { name: 'truc-tuyen', facet: 'onlineLevel', field: 'onlineLevels', values: constantsOf(ONLINE_LEVEL_LABELS) },
  { name: 'loai', facet: 'type', field: 'types', values: constantsOf(PROCEDURE_TYPE_LABELS) },
  { name: 'co-quan', facet: 'authority', field: 'authorities', values: null },
] as const;

/** Code of the counter whose procedures are searched. */
export const OFFICE_PARAMETER = 'noi-nhan';

/** For whom a procedure is. */
export const AUDIENCE_PARAMETER = 'doi-tuong';

export const SEARCH_PARAMETERS = [
  'q',
  'dia-ban',
  OFFICE_PARAMETER,
  ...FILTERS.map(({ name }) => name),
  AUDIENCE_PARAMETER,
  'ngay',
  'trang',
] as const;

export const PAGE_SIZE = 20;
/** At most 200 candidates are looked at, and a page of the contract holds 100. */
const LAST_PAGE = 5;

/** The filter of the contract; values that no closed list knows are left out. */
export function filterOf(search: URLSearchParams): Record<string, unknown> {
  const lists = FILTERS.flatMap(({ name, field, values }) => {
    const asked = givenAll(search, name).filter((value) => values === null || values.includes(value));
    return asked.length > 0 ? [[field, asked] as const] : [];
  });
  const audience = AUDIENCES.find(({ value }) => value === given(search, AUDIENCE_PARAMETER));
  const office = given(search, OFFICE_PARAMETER);
  return { ...Object.fromEntries(lists), ...(audience ? { audience: audience.words } : {}), ...(office ? { office } : {}) };
}

/** From 1 on; the last page holds what lies within reach. */
export function pageNumber(search: URLSearchParams): number {
  const number = Number(given(search, 'trang') ?? '1');
  return Number.isInteger(number) ? Math.min(LAST_PAGE, Math.max(1, number)) : 1;
}

export function isLastPage(page: number): boolean {
  return page >= LAST_PAGE;
}

/** A code or permanent id of a unit; other text is a name. */
export function isPlaceCode(text: string): boolean {
  return /^\d{2,5}(?:~\d{4}-\d{2}-\d{2})?$/.test(text);
}

/** An existing day in its form; others are told at the field. */
export function dayGiven(search: URLSearchParams): string | undefined {
  return given(search, 'ngay');
}

function constantsOf(labels: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(labels).map((key) => key.replace(/([A-Z]|(?<=[a-z])\d)/g, '_$1').toUpperCase());
}
