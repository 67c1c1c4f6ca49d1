import type { CalendarDate } from '../../../domain/values/calendarDate.ts';
import type { NamedCode } from '../../../domain/content/content.ts';
import type { ProcedureFilter } from '../../../domain/timeline/procedureFilter.ts';
import type { CatalogueStatistics } from '../../../domain/timeline/statistics.ts';
import { monthsUntil } from '../../../domain/values/months.ts';
import { knownFrom, periodChanges } from '../../../domain/timeline/statistics.ts';
import { badInput } from '../../input/badInput.ts';
import { check } from '../../input/check.ts';
import * as rules from '../../input/rules.ts';
import type { ApiViewpoint } from '../viewpoint.ts';
import type { ApiContext } from '../context.ts';
import { seeAuthority, seeField } from '../sources.ts';

export interface StatisticsSource extends CatalogueStatistics {
  readonly viewpoint: ApiViewpoint;
  readonly filter: ProcedureFilter;
  readonly warnings: () => readonly string[];
}

const MONTHS = rules.pageSize.max(36);

interface Period {
  readonly issuedFrom: CalendarDate;
  readonly issuedUntil: CalendarDate;
}

export const catalogStatistics = {
  knownFrom: ({ viewpoint }: StatisticsSource) => knownFrom(viewpoint.catalogue),
  byField: ({ viewpoint, byField }: StatisticsSource, _: unknown, { snapshot }: ApiContext) =>
    byField.map(({ field, count }: { field: NamedCode; count: number }) => ({
      field: seeField(viewpoint, snapshot.registers, field),
      count,
    })),
  byAuthority: ({ viewpoint, byAuthority }: StatisticsSource, _: unknown, { snapshot }: ApiContext) =>
    byAuthority.map(({ authority, count }: { authority: NamedCode; count: number }) => ({
      authority: seeAuthority(viewpoint, snapshot.registers, authority),
      count,
    })),
  changes: ({ viewpoint, filter }: StatisticsSource, args: Period) => {
    const from = check('issuedFrom', rules.day, args.issuedFrom);
    const until = check('issuedUntil', rules.day, args.issuedUntil);
    if (until < from) {
      throw badInput('issuedUntil', {
        vi: `Phải từ ngày ${from} (issuedFrom) trở đi; bản thân ngày issuedUntil không được tính`,
        en: `Must not lie before ${from} (issuedFrom); the day itself is exclusive`,
      });
    }
    return periodChanges(viewpoint.catalogue, { from, until }, viewpoint.place, filter);
  },
  changesByMonth: ({ viewpoint, filter }: StatisticsSource, args: { months?: number | null }) =>
    monthsUntil(viewpoint.asOf, check('months', MONTHS, args.months ?? 12)).map((period) => ({
      month: period.from,
      ...periodChanges(viewpoint.catalogue, period, viewpoint.place, filter),
    })),
};
