import type { QueryVariant } from '../query/preparedQuery.ts';
import type { IndexedDocument } from '../searchDocument.ts';
import { foldText } from '../text/tokenize.ts';

const COMMUNE = 0.03;
const CENTRAL_ONLY = -0.015;
const INTERNAL = -0.12;
const EMBASSY = -0.06;
const OTHER_PROVINCE = -0.03;
const NAMED_PROVINCE = 0.06;

/**
 * What speaks for a procedure before its words are read: people mostly need what the commune does; embassies' and
 * internal procedures are rarely meant; a province's own record is meant when its name is typed.
 */
export function documentPrior(document: IndexedDocument, variant: QueryVariant): number {
  let prior = 0;
  if (document.levels.includes('commune')) prior += COMMUNE;
  else if (document.levels.length > 0 && document.levels.every((level) => level === 'central')) prior += CENTRAL_ONLY;
  if (document.type === 'internal') prior += INTERNAL;
  if (isAbroad(document)) prior += EMBASSY;
  if (document.place !== null || document.type === 'specific') prior += namesPlace(document, variant) ? NAMED_PROVINCE : OTHER_PROVINCE;
  return prior;
}

const abroad = new WeakMap<IndexedDocument, boolean>();

function isAbroad(document: IndexedDocument): boolean {
  let known = abroad.get(document);
  if (known === undefined) {
    const name = foldText(document.names[0] ?? '');
    known = /co quan dai dien|co quan dai dien viet nam o nuoc ngoai/.test(name);
    abroad.set(document, known);
  }
  return known;
}

const placeWords = new WeakMap<IndexedDocument, string>();

function namesPlace(document: IndexedDocument, variant: QueryVariant): boolean {
  let words = placeWords.get(document);
  if (words === undefined) {
    words = foldText(document.placeName ?? '').replace(/^(tinh|thanh pho) /, '');
    placeWords.set(document, words);
  }
  return words !== '' && ` ${variant.words.map((word) => word.fold).join(' ')} `.includes(` ${words} `);
}
