import { addDays, isCalendarDate } from '../../domain/values/calendarDate.ts';
import { given, givenAll } from '../sitePage.ts';
import type { PageView } from '../view.ts';

export const CHANGE_PARAMETERS = ['tu', 'den', 'loai', 'cap', 'linh-vuc', 'dia-ban'] as const;

/** Kinds and levels that the page's form offers. */
export const KINDS = ['NEW', 'AMENDED', 'REPLACED', 'ABOLISHED'] as const;
export const LEVELS = ['CENTRAL', 'PROVINCE', 'COMMUNE'] as const;

const DAYS_BACK = 90;
/** Decisions rarely take effect later than a year after their signature. */
const DAYS_AHEAD = 400;

export interface Period {
  readonly from: string;
  /** The last day, inclusive as people mean it. */
  readonly to: string;
}

/** The days asked for; by default what changed lately and what is to come. */
export function periodOf(search: URLSearchParams, { today }: Pick<PageView, 'today'>): Period {
  const from = given(search, 'tu');
  const to = given(search, 'den');
  return {
    from: from && isCalendarDate(from) ? from : addDays(today, -DAYS_BACK),
    to: to && isCalendarDate(to) ? to : addDays(today, DAYS_AHEAD),
  };
}

/** The contract's filter; what was in force when the catalogue began is no change. */
export function changeFilterOf(search: URLSearchParams, view: Pick<PageView, 'today'>): Record<string, unknown> {
  const { from, to } = periodOf(search, view);
  const kinds = givenAll(search, 'loai').filter((kind) => KINDS.some((known) => known === kind));
  const levels = givenAll(search, 'cap').filter((level) => LEVELS.some((known) => known === level));
  const fields = givenAll(search, 'linh-vuc');
  const place = given(search, 'dia-ban');
  return {
    decisionTypes: ['PUBLICATION', 'STANDARDISATION', 'CORRECTION'],
    effectiveFrom: from,
    effectiveUntil: addDays(from > to ? from : to, 1),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(levels.length > 0 ? { levels } : {}),
    ...(fields.length > 0 ? { fields } : {}),
    ...(place ? { appliesTo: place } : {}),
  };
}
