import { setImmediate as othersMayRun } from 'node:timers/promises';
import type { ContentLoader, Snapshot } from '../../catalogue/snapshot.ts';
import type { Announcement } from '../../domain/sealing/announcement.ts';
import { canonicalText } from '../../domain/sealing/sealedLine.ts';

/** A stretch of the log: announcements with `after < sequence <= until`. */
export interface LogStretch {
  readonly after: number;
  readonly until: number;
}

/**
 * A stretch of the log, one JSON object for each line of text: an announcement as hashed, then its sealed lines as
 * hashed. `text` is null where it cannot be read now, or is withheld; then `withheld` holds the notice in its stead.
 */
export async function* logLines(
  { catalogue, registers: { withheld } }: Pick<Snapshot, 'catalogue' | 'registers'>,
  contents: Pick<ContentLoader, 'textOf'>,
  { after, until }: LogStretch,
): AsyncGenerator<string> {
  for (const announcement of catalogue.announcements.slice(after, until)) {
    const { sequence, hash } = announcement;
    const its = written({ kind: 'announcement', sequence, hash, text: hashedText(announcement) });
    // Together with its first texts: nothing is sent while none can be read.
    for (let at = 0; at === 0 || at < announcement.lines.length; at += AT_ONCE) {
      const ids = announcement.lines.slice(at, at + AT_ONCE);
      const entries = ids.map(async (id) => {
        const notice = withheld.get(id);
        if (notice !== undefined) return written({ kind: 'line', sequence, id, text: null, withheld: notice });
        return written({ kind: 'line', sequence, id, text: await contents.textOf(id) });
      });
      yield (at === 0 ? its : '') + (await Promise.all(entries)).join('');
      // The database runs in this thread, so others are answered in between.
      await othersMayRun();
    }
  }
}

const AT_ONCE = 50;

function hashedText({ sequence, decision, head, lines, announcedAt, previousHash }: Announcement): string {
  return canonicalText({ sequence, decision, head, lines, announcedAt, previousHash });
}

function written(entry: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(entry)}\n`;
}
