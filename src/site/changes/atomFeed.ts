import { CHANGE_KIND_LABELS } from '../../domain/values/vocabulary.ts';
import type { FeedPageQuery } from '../answers.ts';
import { escapeXml } from '../../domain/values/escapeXml.ts';
import { dayText, labelOf } from '../language.ts';
import { procedureAddress } from '../parts/links.tsx';
import type { PageView } from '../view.ts';

interface Feed {
  readonly title: string;
  /** The page about the same. */
  readonly page: string;
  readonly updatedAt: string | null;
  readonly changes: FeedPageQuery['changes']['nodes'];
}

/** Atom (RFC 4287), newest first; ids are those of the lines, which never change. */
export function atomFeed({ title, page, updatedAt, changes }: Feed, view: PageView): string {
  const updated = changes.at(-1)?.decision.announcedAt ?? updatedAt ?? `${view.today}T00:00:00+07:00`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<title>${escapeXml(title)}</title>
<id>${escapeXml(`tag:tthc,2026:${view.path}`)}</id>
<link rel="self" href="${escapeXml(view.whole(view.path))}"/>
<link rel="alternate" type="text/html" href="${escapeXml(view.whole(page))}"/>
<updated>${updated}</updated>
${[...changes]
  .reverse()
  .map((change) => entry(change, view))
  .join('\n')}
</feed>
`;
}

function entry(change: Feed['changes'][number], view: PageView): string {
  const words = `Từ ${dayText('vi', change.effectiveFrom)}: ${labelOf(CHANGE_KIND_LABELS, change.kind).vi.toLowerCase()} ${change.name}`;
  const where = change.place ? ` (${change.place.name})` : '';
  const { number, issuingAuthority, announcedAt } = change.decision;
  return `<entry>
<title>${escapeXml(words + where)}</title>
<id>${escapeXml(`tag:tthc,2026:${change.id}`)}</id>
<link href="${escapeXml(view.whole(procedureAddress(change.code, { day: change.effectiveFrom, place: change.place?.code })))}"/>
<updated>${announcedAt}</updated>
<author><name>${escapeXml(issuingAuthority.name)}</name></author>
<summary>${escapeXml(`${words}${where} theo Quyết định ${number}.`)}</summary>
</entry>`;
}
