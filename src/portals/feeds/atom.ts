import { escapeXml } from '../../domain/values/escapeXml.ts';

export interface AtomLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

export interface AtomEntry {
  /** An IRI that never changes. */
  readonly id: string;
  readonly title: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly author: string;
  readonly links: readonly AtomLink[];
  readonly summary: string;
  readonly categories?: readonly string[];
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly links: readonly AtomLink[];
  readonly entries: readonly AtomEntry[];
  /** A part that never changes (RFC 5005, section 4). */
  readonly isArchive?: boolean;
}

export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

/** A feed as RFC 4287 writes it. */
export function atomText({ id, title, updated, links, entries, isArchive = false }: AtomFeed): string {
  const head = [
    element('title', title),
    element('id', id),
    element('updated', updated),
    ...links.map(link),
    ...(isArchive ? ['<fh:archive/>'] : []),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="vi">
${[...head, ...entries.map(entryText)].join('\n')}
</feed>
`;
}

function entryText({ id, title, updated, author, links, summary, categories = [] }: AtomEntry): string {
  const parts = [
    element('title', title),
    element('id', id),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    ...links.map(link),
    element('summary', summary),
    ...categories.map((term) => `<category term="${escapeXml(term)}"/>`),
  ];
  return `<entry>\n${parts.join('\n')}\n</entry>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link({ rel, href, type }: AtomLink): string {
  return `<link rel="${rel}"${type === undefined ? '' : ` type="${escapeXml(type)}"`} href="${escapeXml(href)}"/>`;
}
