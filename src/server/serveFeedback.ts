import type { ApiDeps } from '../api/deps.ts';
import { payloadFeedback } from '../collections/feedback/payloadFeedback.ts';
import { addDays, dayInVietNam } from '../domain/values/calendarDate.ts';
import type { OpenCatalogue } from './openCatalogue.ts';
import type { Settings } from './settings.ts';

/** How long it is kept who wrote; the page promises it. */
const CONTACT_DAYS = 180;
const DAY_MS = 86_400_000;

interface ServedFeedback {
  readonly deps: Pick<ApiDeps, 'feedback'>;
  stop(): void;
}

const NONE: ServedFeedback = { deps: {}, stop: () => undefined };

/** Takes feedback, and forgets each day who wrote long ago. None where nothing can be written. */
export function openServedFeedback(catalogue: OpenCatalogue, { serve }: Settings, clock: () => Date): ServedFeedback {
  if (catalogue.isReadOnly) return NONE;
  const feedback = payloadFeedback(catalogue.payload);
  const forget = () =>
    feedback.forgetContacts(new Date(`${addDays(dayInVietNam(clock()), -CONTACT_DAYS)}T00:00:00Z`)).catch(() => undefined);
  void forget();
  const timer = setInterval(() => void forget(), DAY_MS);
  timer.unref();
  return { deps: serve.has('public') ? { feedback } : {}, stop: () => clearInterval(timer) };
}
