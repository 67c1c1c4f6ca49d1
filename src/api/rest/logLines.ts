import type { ContentLoader, Snapshot } from '../../catalogue/snapshot.ts';
import type { Announcement } from '../../domain/sealing/announcement.ts';
import { canonicalText } from '../../domain/sealing/sealedLine.ts';

/**
 * The log behind a sequence, one JSON object a line: each announcement as the text that its hash is of, then its sealed
 * lines as the texts that their ids are of. `text` is null where this reader cannot reach it now.
 */
export async function* logLines({ catalogue }: Snapshot, contents: Pick<ContentLoader, 'textOf'>, after: number): AsyncGenerator<string> {
  for (const announcement of catalogue.announcements.slice(after)) {
    const { sequence, hash } = announcement;
    yield written({ kind: 'announcement', sequence, hash, text: hashedText(announcement) });
    for (let at = 0; at < announcement.lines.length; at += AT_ONCE) {
      const ids = announcement.lines.slice(at, at + AT_ONCE);
      const texts = await Promise.all(ids.map((id) => contents.textOf(id)));
      yield ids.map((id, i) => written({ kind: 'line', sequence, id, text: texts[i] ?? null })).join('');
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
