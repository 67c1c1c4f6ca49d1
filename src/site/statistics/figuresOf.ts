import { GOVERNMENT_LEVEL_LABELS, ONLINE_LEVEL_LABELS, PROCEDURE_TYPE_LABELS } from '../../domain/values/vocabulary.ts';
import type { StatisticsPageQuery } from '../answers.ts';
import { labelOf } from '../language.ts';
import { fieldAddress } from '../pages/fieldAddress.ts';
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

/** Every figure of the page, in its order. */
export function figuresOf(statistics: StatisticsPageQuery['statistics'], view: PageView): StatisticsFigure[] {
  const { t } = view;
  return [
    {
      id: 'cap',
      title: t(WORDS.byLevel),
      meaning: t(WORDS.byLevelMeaning),
      bars: statistics.byLevel.map(({ level, exclusive }) => ({
        key: level,
        label: t(labelOf(GOVERNMENT_LEVEL_LABELS, level)),
        count: exclusive,
      })),
    },
    {
      id: 'truc-tuyen',
      title: t(WORDS.byOnline),
      meaning: t(WORDS.byOnlineMeaning),
      bars: statistics.byOnlineLevel.map(({ level, count }) => ({ key: level, label: t(labelOf(ONLINE_LEVEL_LABELS, level)), count })),
    },
    {
      id: 'loai',
      title: t(WORDS.type),
      meaning: t(WORDS.byTypeMeaning),
      bars: statistics.byType.map(({ type, count }) => ({ key: type, label: t(labelOf(PROCEDURE_TYPE_LABELS, type)), count })),
    },
    {
      id: 'co-quan',
      title: t(WORDS.decidedBy),
      meaning: t(WORDS.byAuthorityMeaning),
      bars: statistics.byAuthority.map(({ authority, count }) => ({ key: authority.code, label: authority.name, count })),
    },
    {
      id: 'linh-vuc',
      title: t(WORDS.field),
      meaning: t(WORDS.byFieldMeaning),
      bars: statistics.byField.map(({ field, count }) => ({
        key: field.code,
        label: field.name,
        count,
        address: fieldAddress(field.code),
      })),
    },
  ];
}
