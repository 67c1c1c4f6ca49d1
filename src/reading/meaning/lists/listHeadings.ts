import { foldText, isAllCapitals } from '../foldText.ts';
import { isMeaningfulHeading, readFacets } from './headingFacets.ts';
import { headingTitle, type LabelStyle } from './headingLabel.ts';
import { KNOWN_FIELDS } from '../vocabulary.ts';

/** '(Kèm theo Quyết định số …)' ends the title of an annex. */
export const KEM_THEO = /^\(?\s*(ban hành\s+)?(kèm theo|đính kèm|được công bố)/iu;

/** 'DANH MỤC …' in capitals begins a new list. */
export function opensList(line: string): boolean {
  const isAboutProcedures = /^DANH MỤC\s*:?$/u.test(line) || /THỦ TỤC|TTHC|DỊCH VỤ CÔNG|LĨNH VỰC/u.test(line);
  return /^DANH MỤC/u.test(line) && isAboutProcedures && isAllCapitals(line.replace(/\(.*$/su, '')) && line.length < 500;
}

const NO_HEADING = /^[-+*•(“"]|^(ghi chú|lưu ý|chú thích|nơi nhận|căn cứ|điều \d|theo đề nghị|tm\.|kt\.|tuq\.|\(?ký|\(?đã ký)/iu;

export function isHeadingText(line: string, style: LabelStyle, rest: string): boolean {
  if (line.length > 400 || NO_HEADING.test(line) || KEM_THEO.test(line)) return false;
  if (style === 'part' || style === 'item') return true;
  if (isMeaningfulHeading(rest)) return true;
  const isNumbered = style === 'letter' || style === 'roman' || style === 'decimal' || style === 'decimal2';
  return (
    isNumbered && rest.length < 250 && (isAllCapitals(rest) || KNOWN_FIELDS.has(foldText(headingTitle(line))) || saysKindOrTerritory(rest))
  );
}

function saysKindOrTerritory(text: string): boolean {
  const { kinds, territory } = readFacets(text);
  return kinds.length > 0 || territory !== null;
}
