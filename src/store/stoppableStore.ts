import { bilingualLine } from '../domain/values/bilingual.ts';
import type { Label } from '../domain/values/vocabulary.ts';
import type { LogAudit } from './logStore.ts';

/** Thrown when announcing is stopped until somebody has looked at the machine. Nothing was announced. */
export class AnnouncingStopped extends Error {
  readonly label: Label;
  constructor(label: Label) {
    super(bilingualLine(label));
    this.name = 'AnnouncingStopped';
    this.label = label;
  }
}

/** Each function returns the reason to stop, or null. */
export interface Stops {
  readonly reading: () => Promise<Label | null>;
  readonly announcing: () => Promise<Label | null>;
}

/** A log that refuses to be read or written while something is wrong that entries must not build on. */
export function stoppableStore(store: LogAudit, { reading, announcing }: Stops): LogAudit {
  const unless = async (stop: () => Promise<Label | null>) => {
    const why = await stop();
    if (why) throw new AnnouncingStopped(why);
  };
  return {
    ...store,
    async announcementsAfter(after, limit) {
      await unless(reading);
      return store.announcementsAfter(after, limit);
    },
    async putSealedLines(rows) {
      await unless(announcing);
      return store.putSealedLines(rows);
    },
    async append(announcement) {
      await unless(announcing);
      return store.append(announcement);
    },
  };
}
