import Holidays from 'date-holidays';
import type { CalendarDate } from './calendarDate.ts';
import { addDays, dayInVietNam } from './calendarDate.ts';
import { isWorkingDay } from './workingDays.ts';

/**
 * Public holidays of both years and those between, in order: what the register of holidays is seeded with, by Labour Code
 * 2019 Articles 111 and 112. The days of New Year, Tết, the Hùng Kings, 30 April, 1 May and 2 September come from the
 * library date-holidays; Tết's five days, the second day of 2 September and the days off in lieu of holidays on a
 * weekend are added here.
 *
 * Approximated, for the Government settles it each year and editors then mend the register:
 * - Tết's five days, here two before New Year's Day and two after it (the working days so lost are those settled from
 *   2018 to 2026);
 * - the neighbour of 2 September, by law the day before or after, here as it was settled from 2021 to 2026 for each weekday;
 * - working days swapped to make a bridge, here none.
 * Before 2021, by the Labour Code of 2012, 2 September was one day.
 */
export function vietnamHolidays(fromYear: number, untilYear: number): CalendarDate[] {
  const library = new Holidays('VN', { types: ['public'] });
  const days = new Set<CalendarDate>();
  for (let year = fromYear; year <= untilYear; year += 1) {
    for (const holiday of library.getHolidays(year)) {
      for (const day of daysOff(holiday.name, dayInVietNam(holiday.start))) days.add(day);
    }
  }
  return [...days, ...daysInLieu(days)].sort();
}

const LUNAR_NEW_YEAR = 'Tết Nguyên Đán';
const ITS_EVE = 'Giao thừa Tết Nguyên Đán';
const NATIONAL_DAY = '-09-02';
const TWO_NATIONAL_DAYS_FROM = '2021-01-01';

function daysOff(name: string, day: CalendarDate): CalendarDate[] {
  if (name === ITS_EVE) return [];
  if (name === LUNAR_NEW_YEAR) return [-2, -1, 0, 1, 2].map((offset) => addDays(day, offset));
  if (day.endsWith(NATIONAL_DAY) && day >= TWO_NATIONAL_DAYS_FROM) return [day, nextToNationalDay(day)];
  return [day];
}

/** The day after 2 September where that is a Sunday, Monday or Thursday, else the day before. */
function nextToNationalDay(day: CalendarDate): CalendarDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, [0, 1, 4].includes(weekday) ? 1 : -1);
}

/** For each holiday on a weekend the next day that would have been a working day. */
function daysInLieu(holidays: ReadonlySet<CalendarDate>): CalendarDate[] {
  const free = new Set(holidays);
  const given: CalendarDate[] = [];
  for (const holiday of [...holidays].sort()) {
    if (isWorkingDay(holiday, new Set())) continue;
    let day = holiday;
    while (!isWorkingDay(day, free)) day = addDays(day, 1);
    free.add(day);
    given.push(day);
  }
  return given;
}
