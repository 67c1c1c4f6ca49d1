import Holidays from 'date-holidays';
import type { CalendarDate } from './calendarDate.ts';
import { addDays, dayInVietNam } from './calendarDate.ts';
import { isWorkingDay } from './workingDays.ts';

/**
 * Public holidays from one year to another, in order, by Labour Code 2019 Articles 111 and 112: the seed of the
 * register. The library date-holidays gives New Year, Tết, the Hùng Kings, 30 April, 1 May and 2 September. This file
 * adds the five days of Tết, the second day at 2 September and the days off for holidays on a weekend.
 * The Government settles some days each year, and editors then mend the register. Here they are approximated:
 * - Tết: two days before New Year's Day and two after it (its working days off match 2018 to 2026);
 * - the day beside 2 September, before or after by law: as settled from 2021 to 2026 for each weekday;
 * - working days swapped to make a bridge: none.
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

/** The day after 2 September where that is a Sunday, Monday or Thursday; otherwise the day before. */
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
