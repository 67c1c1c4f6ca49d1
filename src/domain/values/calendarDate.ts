/** A calendar day in Viet Nam as text `YYYY-MM-DD`. Legal dates are days, never instants; text order is day order. */
export type CalendarDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
/** Viet Nam keeps UTC+7 all year round. */
const VIET_NAM_OFFSET_MS = 7 * 3_600_000;

/** Whether the text is an existing day in the form `YYYY-MM-DD`; '2025-02-29' does not exist. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string' || !PATTERN.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && toDay(instant) === text;
}

/** The day `days` after (or, negative, before) the given one. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return toDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS));
}

/** Days from `from` until `until`: 1 for neighbours, negative when `until` comes first. */
export function daysBetween(from: CalendarDate, until: CalendarDate): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The calendar day that an instant falls on in Viet Nam (17:00Z is already tomorrow there). */
export function dayInVietNam(instant: Date): CalendarDate {
  return toDay(new Date(instant.getTime() + VIET_NAM_OFFSET_MS));
}

/** The earlier of two ends, where null means that no end is known. */
export function earlierEnd(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null) return b;
  if (b === null) return a;
  return a < b ? a : b;
}

function toDay(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10);
}
