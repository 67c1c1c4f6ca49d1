import { readFileSync } from 'node:fs';
import { API_CHANGES } from '../../api/deprecations.ts';
import { sha256 } from '../../domain/sealing/sealedLine.ts';
import { atomText } from '../feeds/atom.ts';
import { developerPage, escaped } from './frame.ts';

export { API_CHANGES };

/** One change of what others rely on. */
export interface ApiChange {
  /** '1.2.0', or 'Unreleased'. */
  readonly version: string;
  readonly day: string;
  /** Markdown, one paragraph. */
  readonly text: string;
}

const TITLE = 'Thay đổi của API';
const VERSION = /^## (\S+) \((\d{4}-\d\d-\d\d)\)$/;
const CONTRACT = '### Contract';
const ID_DIGITS = 16;
const CHANGELOG = new URL('../../../CHANGELOG.md', import.meta.url);

/** The sections "Contract" of the changelog, newest first. */
export function readApiChanges(text: string = readFileSync(CHANGELOG, 'utf8')): ApiChange[] {
  const changes: ApiChange[] = [];
  let [version, day, isContract] = ['', '', false];
  for (const line of text.split('\n')) {
    const [, named, dated] = VERSION.exec(line) ?? [];
    if (named !== undefined && dated !== undefined) [version, day, isContract] = [named, dated, false];
    else if (line.startsWith('#')) isContract = line === CONTRACT;
    else if (isContract && line.startsWith('- ')) changes.push({ version, day, text: line.slice(2) });
    else if (isContract && line.startsWith('  ')) {
      const last = changes.pop();
      if (last) changes.push({ ...last, text: `${last.text} ${line.trim()}` });
    }
  }
  return changes;
}

export function apiChangesPage(changes: readonly ApiChange[]): string {
  const versions = [...new Set(changes.map(({ version }) => version))];
  const sections = versions.map((version) => {
    const own = changes.filter((change) => change.version === version);
    return `<h2>${escaped(version)} · ${own[0]?.day ?? ''}</h2><ul>${own.map(({ text }) => `<li>${inHtml(text)}</li>`).join('')}</ul>`;
  });
  return developerPage(
    'vi',
    TITLE,
    `<p lang="en">Atom: <a href="${API_CHANGES}.atom">${API_CHANGES}.atom</a></p><div lang="en">${sections.join('')}</div>`,
  );
}

/** Of Markdown the changelog uses code and links. */
function inHtml(text: string): string {
  return escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}

export function apiChangesFeed(changes: readonly ApiChange[], origin: string): string {
  const page = `${origin}${API_CHANGES}`;
  return atomText({
    id: `tag:tthc,2026:${API_CHANGES}`,
    title: TITLE,
    updated: instantOf(changes[0]?.day ?? '2026-11-29'),
    links: [
      { rel: 'self', type: 'application/atom+xml', href: `${page}.atom` },
      { rel: 'alternate', type: 'text/html', href: page },
    ],
    entries: changes.map(({ version, day, text }) => ({
      id: `tag:tthc,2026:api/${sha256(text).slice(0, ID_DIGITS)}`,
      title: `${version}: ${text.slice(0, 80)}`,
      updated: instantOf(day),
      author: 'TTHC',
      links: [{ rel: 'alternate', type: 'text/html', href: page }],
      summary: text,
    })),
  });
}

function instantOf(day: string): string {
  return `${day}T00:00:00+07:00`;
}
