import { stringify } from 'csv-stringify/sync';
import type { StatisticsPageQuery } from '../answers.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { figuresOf } from './figuresOf.ts';

/**
 * All figures as RFC 4180 with a byte order mark, so that spreadsheets read Vietnamese: figure, value, count. A cell that
 * would begin a formula gets an apostrophe in front.
 */
export function csvOf(statistics: StatisticsPageQuery['statistics'], view: PageView): string {
  const rows = [
    [view.t(WORDS.statistics), statistics.asOf, String(statistics.inForce)],
    ...figuresOf(statistics, view).flatMap(({ title, bars }) => bars.map(({ label, count }) => [title, label, String(count)])),
    ...statistics.changesByMonth.map(({ month, counts }) => [view.t(WORDS.changesByMonth), month.slice(0, 7), String(counts.total)]),
  ];
  return stringify(rows, { bom: true, record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ });
}
