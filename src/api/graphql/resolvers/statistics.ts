import { asksOfTexts } from '../../../domain/timeline/contentFilter.ts';
import { statisticsOf } from '../../../domain/timeline/statistics.ts';
import { badInput } from '../../input/badInput.ts';
import * as rules from '../../input/rules.ts';
import type { ApiContext } from '../context.ts';
import type { ProcedureFilterInput } from '../filters.ts';
import { checkProcedureFilter } from '../filters.ts';
import { viewpointOf, type ClockArguments } from '../viewpoint.ts';
import { allViews } from '../views.ts';
import { filterWarnings } from '../warnings.ts';
import type { StatisticsSource } from './catalogStatistics.ts';

export type StatisticsArguments = ClockArguments & { readonly filter?: ProcedureFilterInput | null };

/** The counts of one day. */
export async function statisticsAt(_: unknown, args: StatisticsArguments, context: ApiContext): Promise<StatisticsSource> {
  const viewpoint = viewpointOf(context, args);
  const filter = checkProcedureFilter(args.filter, viewpoint, context.snapshot.registers);
  if (asksOfTexts(filter)) await context.facts.catchUp(viewpoint.catalogue);
  return {
    ...statisticsOf(viewpoint.catalogue, viewpoint, filter, allViews(viewpoint)),
    viewpoint,
    filter,
    warnings: () => filterWarnings(context.snapshot.registers, viewpoint.catalogue, args.filter),
  };
}

/** Throws BAD_INPUT for no day, or too many. */
export function checkDays(days: readonly string[]): void {
  if (days.length >= 1 && days.length <= rules.MOST_DAYS) return;
  throw badInput('days', { vi: `Phải nêu từ 1 đến ${rules.MOST_DAYS} ngày`, en: `Name 1 to ${rules.MOST_DAYS} days` });
}
