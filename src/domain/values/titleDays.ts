import { addDays, isCalendarDate, type CalendarDate } from './calendarDate.ts';

/** The days of a legal document that its title prints. */
export interface TitleDays {
  readonly issuedOn: CalendarDate | null;
  readonly inForceFrom: CalendarDate | null;
  /** The first day on which it is no longer in force. */
  readonly noLongerInForceFrom: CalendarDate | null;
}

const DAY = String.raw`(\d{1,2})\s*(?:\/|-|\.|tháng)\s*(\d{1,2})\s*(?:\/|-|\.|năm)\s*(\d{4})`;
const FROM = new RegExp(String.raw`(?<!hết\s+)(?:có\s+)?hiệu lực(?:\s+thi hành)?\s+(?:kể\s+)?từ(?:\s+ngày)?\s+${DAY}`, 'iu');
const LAST = new RegExp(String.raw`hiệu lực[^.;]*?đến(?:\s+hết)?(?:\s+ngày)?\s+${DAY}`, 'iu');
const ENDED = new RegExp(String.raw`hết hiệu lực(?:\s+thi hành)?\s+(?:kể\s+)?từ(?:\s+ngày)?\s+${DAY}`, 'iu');

/**
 * Reads 'Nghị định số 22/2023/NĐ-CP ngày 12 tháng 5 năm 2023 của Chính phủ …': the day after the document's own number,
 * and the days of its force where printed. Days of other documents in the title are ignored.
 */
export function titleDays(number: string, title: string | null): TitleDays {
  const text = (title ?? '').normalize('NFC');
  const last = dayIn(LAST.exec(text));
  return {
    issuedOn: issuedOn(number.normalize('NFC'), text),
    inForceFrom: dayIn(FROM.exec(text)),
    noLongerInForceFrom: dayIn(ENDED.exec(text)) ?? (last && addDays(last, 1)),
  };
}

function issuedOn(number: string, title: string): CalendarDate | null {
  const at = title.toLowerCase().indexOf(number.toLowerCase());
  const rest = at < 0 ? '' : title.slice(at + number.length);
  const day = dayIn(new RegExp(String.raw`^[\s,]*(?:ban hành\s+)?ngày\s+${DAY}`, 'iu').exec(rest));
  const year = /\/(\d{4})\//.exec(number)?.[1];
  // A number contains the year of signature, so another year means that one of the two is wrong.
  return day !== null && (year === undefined || day.startsWith(year)) ? day : null;
}

function dayIn(found: RegExpExecArray | null): CalendarDate | null {
  if (!found) return null;
  const [, day = '', month = '', year = ''] = found;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(text) ? text : null;
}
