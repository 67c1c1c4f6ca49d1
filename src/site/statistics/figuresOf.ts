import { GOVERNMENT_LEVEL_LABELS, ONLINE_LEVEL_LABELS, PROCEDURE_TYPE_LABELS } from '../../domain/values/vocabulary.ts';
import type { StatisticsPageQuery } from '../answers.ts';
import { ISSUER_PARAMETER, procedureListAddress } from '../browse/procedureListAddress.ts';
import { labelOf } from '../language.ts';
import type { Viewpoint } from '../parts/links.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import type { Bar } from './BarChart.tsx';

export interface StatisticsFigure {
  /** In addresses of tables: 'cap'. */
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly bars: readonly Bar[];
}

/** Every figure of the page, in its order. Their lists are those of the viewpoint. */
export function figuresOf(statistics: StatisticsPageQuery['statistics'], view: PageView, viewpoint: Viewpoint = {}): StatisticsFigure[] {
  const { t } = view;
  const listed = (parameter: string, key: string, count: number) => ({
    key,
    listed: { address: procedureListAddress(viewpoint, { [parameter]: key }), count },
  });
  return [
    {
      id: 'cap',
      title: t(WORDS.byLevel),
      meaning: t(WORDS.byLevelMeaning),
      bars: statistics.byLevel.map(({ level, exclusive, count }) => ({
        ...listed('cap', level, count),
        label: t(labelOf(GOVERNMENT_LEVEL_LABELS, level)),
        count: exclusive,
      })),
    },
    {
      id: 'truc-tuyen',
      title: t(WORDS.byOnline),
      meaning: t(WORDS.byOnlineMeaning),
      bars: statistics.byOnlineLevel.map(({ level, count }) => ({
        ...listed('truc-tuyen', level, count),
        label: t(labelOf(ONLINE_LEVEL_LABELS, level)),
        count,
      })),
    },
    {
      id: 'loai',
      title: t(WORDS.type),
      meaning: t(WORDS.byTypeMeaning),
      bars: statistics.byType.map(({ type, count }) => ({
        ...listed('loai', type, count),
        label: t(labelOf(PROCEDURE_TYPE_LABELS, type)),
        count,
      })),
    },
    {
      id: 'co-quan',
      title: t(WORDS.decidedBy),
      meaning: t(WORDS.byAuthorityMeaning),
      bars: statistics.byAuthority.map(({ authority, count }) => ({
        ...(isOfOneName(authority) ? listed(ISSUER_PARAMETER, authority.code, count) : { key: authority.code }),
        label: authority.name,
        count,
      })),
    },
    {
      id: 'linh-vuc',
      title: t(WORDS.field),
      meaning: t(WORDS.byFieldMeaning),
      bars: statistics.byField.map(({ field, count }) => ({ ...listed('linh-vuc', field.code, field.count), label: field.name, count })),
    },
  ];
}

/** Lists by an authority hold what it issued under all its names. A merger or a split is a body of its own. */
function isOfOneName({ predecessors, successors }: StatisticsPageQuery['statistics']['byAuthority'][number]['authority']): boolean {
  return predecessors.length !== 1 && successors.every((successor) => successor.predecessors.length !== 1);
}
