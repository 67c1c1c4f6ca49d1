import type { Label } from '../../domain/values/vocabulary.ts';

interface Audience {
  /** In addresses. */
  readonly value: string;
  /** As decisions print it. */
  readonly words: string;
  readonly label: Label;
}

/** Those who procedures are most often for. */
export const AUDIENCES: readonly Audience[] = [
  { value: 'cong-dan', words: 'Công dân Việt Nam', label: { vi: 'Công dân Việt Nam', en: 'Vietnamese citizens' } },
  { value: 'nguoi-nuoc-ngoai', words: 'Người nước ngoài', label: { vi: 'Người nước ngoài', en: 'Foreigners' } },
  { value: 'doanh-nghiep', words: 'Doanh nghiệp', label: { vi: 'Doanh nghiệp', en: 'Businesses' } },
  { value: 'hop-tac-xa', words: 'Hợp tác xã', label: { vi: 'Hợp tác xã', en: 'Cooperatives' } },
];
