import { formatTimeLimit } from '../../domain/content/timeLimit.ts';
import type { TimeUnit } from '../../domain/values/vocabulary.ts';
import type { DossierFragment, TimeLimitFragment, VersionTextFragment } from '../answers.ts';
import type { Language } from '../language.ts';
import { keyOf } from '../language.ts';

/** How long it takes, in one line: one value, a range over ways or cases, or words. */
export type TimeSummary =
  | { readonly kind: 'one'; readonly text: string }
  | { readonly kind: 'range'; readonly text: string; readonly by: 'channel' | 'case' }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'unstated' };

type Timed = Pick<VersionTextFragment, 'channels'> & { readonly dossiers: readonly Pick<DossierFragment, 'timeLimit'>[] };

export function timeSummary({ channels, dossiers }: Timed, language: Language): TimeSummary {
  const byChannel = channels.map(({ timeLimit }) => timeLimit).filter(isStated);
  const byCase = dossiers.flatMap(({ timeLimit }) => timeLimit ?? []).filter(isStated);
  const limits = byChannel.length > 0 ? byChannel : byCase;
  const [first] = limits;
  if (!first) return { kind: 'unstated' };
  const texts = [...new Set(limits.map((limit) => timeText(limit, language)))];
  if (texts.length === 1) return first.amount === null ? { kind: 'words', text: texts[0] ?? '' } : { kind: 'one', text: texts[0] ?? '' };
  const by = limits === byCase ? 'case' : 'channel';
  return { kind: 'range', text: rangeText(limits, language) ?? texts.join('; '), by };
}

/** '3 ngày làm việc'; the decision's own words where it has no amount. */
export function timeText({ amount, unit, text }: TimeLimitFragment, language: Language): string {
  return formatTimeLimit({ amount, unit: unit === null ? null : (keyOf(unit) as TimeUnit), text }, language);
}

export function isStated({ amount, text }: TimeLimitFragment): boolean {
  return amount !== null || Boolean(text?.trim());
}

/** '3–15 ngày làm việc', or the shortest and the longest where units differ; null where one has only words. */
function rangeText(limits: readonly TimeLimitFragment[], language: Language): string | null {
  if (limits.some(({ amount, unit }) => amount === null || unit === null)) return null;
  const sorted = [...limits].sort((a, b) => hoursOf(a) - hoursOf(b));
  const [shortest, longest] = [sorted[0], sorted.at(-1)];
  if (!shortest || !longest) return null;
  const until = timeText(longest, language);
  if (shortest.unit !== longest.unit) return `${timeText(shortest, language)} – ${until}`;
  return `${new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(shortest.amount ?? 0)}–${until}`;
}

const HOURS = { HOUR: 1, DAY: 24, WORKING_DAY: 34, MONTH: 730, YEAR: 8_760 } as const;

function hoursOf({ amount, unit }: TimeLimitFragment): number {
  return unit === null ? 0 : (amount ?? 0) * HOURS[unit];
}
