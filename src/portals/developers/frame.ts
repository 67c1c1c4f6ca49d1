import { finish, type CachedAnswer } from '../../api/responseCache.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { STYLE } from './assets.ts';

export type Language = keyof Label;

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A whole page for developers; `body` is HTML, `title` is text. */
export function developerPage(language: Language, title: string, body: string, script: string | null = null): string {
  const links = NAVIGATION.map(([href, label]) => `<a href="${href[language]}">${label[language]}</a>`).join(' · ');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · TTHC</title><link rel="alternate" type="application/atom+xml" href="/v1/feed.atom"><link rel="stylesheet" href="${STYLE.path}">${script === null ? '' : `<script src="${script}" defer></script>`}</head>
<body><header><nav aria-label="${language === 'vi' ? 'Dành cho nhà phát triển' : 'For developers'}">${links}</nav></header><main><h1>${escaped(title)}</h1>${body}</main></body></html>`;
}

const same = (path: string): Label => ({ vi: path, en: path });
const NAVIGATION: readonly (readonly [href: Label, label: Label])[] = [
  [same('/'), { vi: 'Tra cứu', en: 'Look-up' }],
  [
    { vi: '/nha-phat-trien', en: '/en/developers' },
    { vi: 'Hướng dẫn', en: 'Guide' },
  ],
  [same('/v1'), { vi: 'Địa chỉ REST', en: 'REST addresses' }],
  [same('/v1/docs'), { vi: 'Tham chiếu', en: 'Reference' }],
  [same('/v1/changes-of-api'), { vi: 'Thay đổi của API', en: 'Changes of the API' }],
  [same('/graphql'), { vi: 'Thử GraphQL', en: 'Explore GraphQL' }],
  [
    { vi: '/en/developers', en: '/nha-phat-trien' },
    { vi: 'English', en: 'Tiếng Việt' },
  ],
];

/** A finished text. `Accept` chooses between it and the same address for programs. */
export function developerAnswer(contentType: string, body: string): CachedAnswer {
  const headers = contentType.startsWith('text/') ? [['Vary', 'Accept'] as const] : [];
  return finish({ status: 200, contentType, body, headers, canBeKept: false, restsOn: null }, null, 'public, max-age=300');
}
