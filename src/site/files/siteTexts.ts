import { WORDS } from '../words.ts';
import { ICON } from '../assets.ts';
import { escapeXml } from '../../domain/values/escapeXml.ts';

/** What crawlers may read: all but searches and the admin. */
export function robotsText(publicUrl: string): string {
  const rules = [
    'User-agent: *',
    'Disallow: /tim-kiem',
    'Disallow: /en/tim-kiem',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /gop-y',
  ];
  return [...rules, ...(publicUrl === '' ? [] : [`Sitemap: ${publicUrl}/sitemap.xml`]), ''].join('\n');
}

/** Lets a browser search here from its address bar. */
export function openSearchDescription(publicUrl: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>Thủ tục HC</ShortName>
<Description>${escapeXml(WORDS.catalogue.vi)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image type="image/svg+xml">${escapeXml(publicUrl + ICON.path)}</Image>
<Url type="text/html" template="${escapeXml(publicUrl)}/tim-kiem?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

export function webManifest(): string {
  return JSON.stringify({
    name: WORDS.catalogue.vi,
    short_name: WORDS.shortCatalogue.vi,
    lang: 'vi',
    start_url: '/',
    display: 'browser',
    icons: [{ src: ICON.path, sizes: 'any', type: 'image/svg+xml' }],
  });
}
