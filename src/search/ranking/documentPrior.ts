import type { SearchDocument } from '../searchDocument.ts';
import { wordsKey } from '../../words/text/tokenize.ts';

const COMMUNE = 0.03;
const CENTRAL_ONLY = -0.015;
const INTERNAL = -0.12;
const EMBASSY = -0.06;
const OTHER_PROVINCE = -0.2;
const NAMED_PROVINCE = 0.06;
const UNNAMED = '  ';

/** How likely a document is meant before its words are compared. */
export interface DocumentPrior {
  readonly value: number;
  /** The bare name of its place, with a blank before and behind (' da nang '); null for the whole country. */
  readonly place: string | null;
}

/** People mostly need procedures of communes, rarely those of embassies or internal ones. */
export function priorOf({
  names,
  type,
  levels,
  place,
  placeName,
}: Pick<SearchDocument, 'names' | 'type' | 'levels' | 'place' | 'placeName'>): DocumentPrior {
  let value = 0;
  if (levels.includes('commune')) value += COMMUNE;
  else if (levels.length > 0 && levels.every((level) => level === 'central')) value += CENTRAL_ONLY;
  if (type === 'internal') value += INTERNAL;
  if (/cơ quan đại diện/iu.test(names[0] ?? '')) value += EMBASSY;
  const isLocal = place !== null || type === 'specific';
  return { value, place: isLocal ? ` ${wordsKey(placeName ?? '').replace(/^(tinh|thanh pho) /, '')} ` : null };
}

/**
 * A province's own record is meant when the query names the province, otherwise rather not.
 * @param asked the query's bare words, each with a blank before and behind
 */
export function weighPrior({ value, place }: DocumentPrior, asked: string): number {
  if (place === null) return value;
  return value + (place !== UNNAMED && asked.includes(place) ? NAMED_PROVINCE : OTHER_PROVINCE);
}
