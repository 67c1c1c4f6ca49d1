import type { DefaultServerCellComponentProps } from 'payload';
import { isCalendarDate } from '../../../domain/values/calendarDate.ts';
import { dayInFigures } from '../../../domain/values/dayInWords.ts';

/** A day in a list, as people write it. */
export function DayCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{isCalendarDate(cellData) ? dayInFigures(cellData) : (cellData ?? '')}</span>;
}
