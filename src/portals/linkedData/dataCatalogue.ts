import type { Label } from '../../domain/values/vocabulary.ts';
import { EXPORT_FORMATS } from '../exports/exportFormats.ts';
import { CONTEXT, location, VIETNAMESE, withoutEmpty, type Node } from './context.ts';

interface State {
  readonly revision: number;
  readonly lastAnnouncedAt: string | null;
}

const TITLE = 'Danh mục thủ tục hành chính';
const LICENCE = 'Văn bản hành chính không thuộc đối tượng bảo hộ quyền tác giả (Luật Sở hữu trí tuệ, Điều 15).';
const FEEDS: readonly (readonly [path: string, mediaType: string, title: Label])[] = [
  ['/v1/log', 'application/json', { vi: 'Các đoạn của nhật ký công bố', en: 'Segments of the log' }],
  ['/v1/log.jsonl', 'application/jsonl', { vi: 'Nhật ký công bố', en: 'The log' }],
  ['/v1/feed.atom', 'application/atom+xml', { vi: 'Nguồn tin về quyết định công bố', en: 'Feed of decisions' }],
];

/** What can be taken away, as DCAT-AP 3 lists it. */
export function dataCatalogue({ revision, lastAnnouncedAt }: State, origin: string): Node {
  const publisher = { '@id': `${origin}/`, '@type': 'foaf:Agent', 'foaf:name': TITLE };
  const dataset = (path: string, title: string, description: string, distributions: readonly Node[]): Node =>
    withoutEmpty({
      '@id': `${origin}${path}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': `${origin}${path}`,
      'dct:title': title,
      'dct:description': description,
      'dct:publisher': publisher,
      'dct:language': VIETNAMESE,
      'dct:spatial': location(null, origin),
      'dct:modified': lastAnnouncedAt,
      'adms:versionNotes': `Revision ${revision}`,
      'dcat:keyword': ['thủ tục hành chính', 'dịch vụ công', 'quyết định công bố'],
      'dcat:landingPage': { '@id': `${origin}/nha-phat-trien`, '@type': 'foaf:Document' },
      'dcat:distribution': distributions,
    });
  const distribution = (path: string, mediaType: string, title: string): Node => ({
    '@id': `${origin}${path}`,
    '@type': 'dcat:Distribution',
    'dct:title': title,
    'dcat:accessURL': { '@id': `${origin}${path}` },
    'dcat:downloadURL': { '@id': `${origin}${path}` },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}`, '@type': 'dct:MediaType' },
    'dct:license': { '@id': `${origin}/nha-phat-trien#giay-phep`, '@type': 'dct:LicenseDocument', 'dct:title': LICENCE },
  });
  const exported = Object.entries(EXPORT_FORMATS).map(([ending, { contentType }]) =>
    distribution(`/v1/export.${ending}`, contentType.split(';')[0] ?? '', `Toàn bộ danh mục (${ending})`),
  );
  const followed = FEEDS.map(([path, mediaType, title]) => distribution(path, mediaType, title.vi));
  return {
    '@context': CONTEXT,
    '@id': `${origin}/v1/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': TITLE,
    'dct:description': 'Thủ tục hành chính của Việt Nam theo các quyết định công bố: vào ngày nào, ở đâu, theo hiểu biết lúc nào.',
    'dct:publisher': publisher,
    'dct:language': VIETNAMESE,
    'foaf:homepage': { '@id': `${origin}/`, '@type': 'foaf:Document' },
    'dcat:dataset': [
      dataset('/v1/procedures', TITLE, 'Mọi thủ tục đang có hiệu lực, với toàn văn; lọc và chọn ngày được như ở /v1/procedures.', exported),
      dataset('/v1/changes', 'Quyết định công bố và thay đổi', 'Mọi quyết định theo thứ tự công bố, có mã băm để tự kiểm.', followed),
    ],
  };
}
