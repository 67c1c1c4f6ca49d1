import { syncProcedures } from '../collections/catalogue/syncProcedures.ts';
import { dayInVietNam } from '../domain/values/calendarDate.ts';
import type { OpenCatalogue } from './openCatalogue.ts';

const LOOK_EVERY_MS = 60_000;

/** Keeps the editors' list up to date with the log and with the day: law comes into force at midnight. */
export function syncEditorsList({ payload, follower }: OpenCatalogue, now: () => Date, onTrouble: (error: unknown) => void): () => void {
  let kept = '';
  let working = Promise.resolve();
  const look = () => {
    working = working
      .then(async () => {
        const { catalogue } = follower.current();
        const today = dayInVietNam(now());
        if (kept === `${catalogue.hash} ${today}`) return;
        await syncProcedures(payload, catalogue, today);
        kept = `${catalogue.hash} ${today}`;
      })
      .catch(onTrouble);
  };
  look();
  const stopFollowing = follower.onChange(look);
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return () => {
    stopFollowing();
    clearInterval(timer);
  };
}
