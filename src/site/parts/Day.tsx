import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import type { PageView } from '../view.ts';

/** A day for people and machines. */
export function Day({ day, view }: { readonly day: string; readonly view: PageView }) {
  return <time dateTime={day}>{view.day(day)}</time>;
}

/** An instant in Viet Nam's time: 14:05 28/11/2026. */
export function Instant({ at, view }: { readonly at: string; readonly view: PageView }) {
  const instant = new Date(at);
  const clock = new Date(instant.getTime() + VIET_NAM_OFFSET_MS).toISOString().slice(11, 16);
  return (
    <time dateTime={at}>
      {clock} {view.day(dayInVietNam(instant))}
    </time>
  );
}

/** Viet Nam keeps UTC+7 all year round. */
const VIET_NAM_OFFSET_MS = 7 * 3_600_000;
