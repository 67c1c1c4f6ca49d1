import { stringify } from 'csv-stringify/sync';
import { CSV_FORMAT } from '../../domain/values/csvFormat.ts';
import type { StatisticsPageQuery } from '../answers.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { figuresOf } from './figuresOf.ts';

/** All figures as CSV (`CSV_FORMAT`): figure, value, count. */
export function csvOf(statistics: StatisticsPageQuery['statistics'], view: PageView): string {
  const rows = [
    [view.t(WORDS.statistics), statistics.asOf, String(statistics.inForce)],
    ...figuresOf(statistics, view).flatMap(({ title, bars }) => bars.map(({ label, count }) => [title, label, String(count)])),
    ...statistics.changesByMonth.map(({ month, counts }) => [view.t(WORDS.changesByMonth), month.slice(0, 7), String(counts.total)]),
  ];
  return stringify(rows, CSV_FORMAT);
}
