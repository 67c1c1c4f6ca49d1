import type { CalendarDate } from '../values/calendarDate.ts';
import type { Label } from '../values/vocabulary.ts';

/** Whom a deadline binds, and from what to what it runs. */
export const DEADLINE_LABELS = {
  effectCentral: {
    vi: 'Bộ, ngành: ký trước ngày có hiệu lực (ngày)',
    en: 'Ministries: signed before it takes effect (days)',
  },
  effectProvince: {
    vi: 'Tỉnh, thành phố: ký trước ngày có hiệu lực (ngày)',
    en: 'Provinces: signed before it takes effect (days)',
  },
  entryCentral: {
    vi: 'Bộ, ngành: công bố sau ngày ký (ngày làm việc)',
    en: 'Ministries: announced after signature (working days)',
  },
  entryProvince: {
    vi: 'Tỉnh, thành phố: công bố sau ngày ký (ngày làm việc)',
    en: 'Provinces: announced after signature (working days)',
  },
  entryCorrection: {
    vi: 'Đính chính: công bố sau ngày ký (ngày làm việc)',
    en: 'Corrections: announced after signature (working days)',
  },
} as const satisfies Record<string, Label>;
export type DeadlineKind = keyof typeof DEADLINE_LABELS;

/** A period that a law sets, for decisions signed between two days. */
export interface DeadlineRecord {
  readonly kind: DeadlineKind;
  /** Calendar days for `effect…`, working days for `entry…`. */
  readonly days: number;
  /** Article and law. */
  readonly source: string;
  /** Null: from ever. */
  readonly validFrom: CalendarDate | null;
  /** Last day; null: for ever. */
  readonly validUntil: CalendarDate | null;
}

const EFFECT = 'Điều 15 Nghị định 63/2010/NĐ-CP, sửa đổi bởi Nghị định 92/2017/NĐ-CP';
const ENTRY = 'Điều 24 Nghị định 63/2010/NĐ-CP, sửa đổi bởi Nghị định 92/2017/NĐ-CP';
const always = (kind: DeadlineKind, days: number, source: string): DeadlineRecord => ({
  kind,
  days,
  source,
  validFrom: null,
  validUntil: null,
});

/** What the law says where no register says otherwise. */
export const LEGAL_DEADLINES: readonly DeadlineRecord[] = [
  always('effectCentral', 20, EFFECT),
  always('effectProvince', 5, EFFECT),
  always('entryCentral', 10, ENTRY),
  always('entryProvince', 5, ENTRY),
  always('entryCorrection', 2, ENTRY),
];

/** The deadline for a decision signed on a day: the registered one that began last, else the law's own. */
export function deadlineOn(registered: readonly DeadlineRecord[], kind: DeadlineKind, day: CalendarDate): DeadlineRecord {
  const valid = registered
    .filter((one) => one.kind === kind && (one.validFrom ?? day) <= day && day <= (one.validUntil ?? day))
    .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1));
  return valid[0] ?? LEGAL_DEADLINES.find((one) => one.kind === kind)!;
}
