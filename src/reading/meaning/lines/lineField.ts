import { foldText, joinLines } from '../foldText.ts';
import { fieldName, isSeveralFields } from '../lists/headingFacets.ts';
import { headingTitle } from '../lists/headingLabel.ts';
import { nearest } from '../lists/headingStack.ts';
import type { DocumentContext, LineRemark, Where } from './lineContext.ts';
import { textOf } from './lineText.ts';
import type { FieldBasis } from '../parsedDecision.ts';
import type { RawLine } from '../lists/rawLines.ts';

export interface FieldReading {
  readonly name: string | null;
  readonly raw: string | null;
  readonly basis: FieldBasis;
}

export function fieldOf(raw: RawLine, document: DocumentContext, where: Where, remarks: LineRemark[]): FieldReading {
  const own = textOf(raw, 'field');
  if (own) {
    where.field = own.place;
    const printed = joinLines(own.text).replace(/^lĩnh vực\s*:?\s*/iu, '');
    return { name: fieldName(printed), raw: printed, basis: 'column' };
  }
  const stated = nearest(raw.path, ({ field }) => field !== null);
  const heading = stated ?? unnamedFieldHeading(raw);
  if (heading) {
    if (!stated) remarks.push({ type: 'field-uncertain', text: `"${heading.text}" is taken for the field`, place: heading.place });
    where.field = heading.place;
    const printed = heading.facets.fieldRaw ?? headingTitle(heading.text);
    return { name: heading.facets.field ?? fieldName(printed), raw: printed, basis: 'heading' };
  }
  const annex = raw.annex?.facets ?? null;
  const title = document.titleFacets;
  const isSame = annex?.field && title.field && foldText(annex.field) === foldText(title.field);
  const facets = isSame || !annex?.field ? title : annex;
  if (facets.field === null) return { name: null, raw: null, basis: 'not-stated' };
  if (isSeveralFields(facets.field)) {
    remarks.push({ type: 'field-not-stated', text: `the title names several fields ("${facets.field}")`, place: where.line ?? null });
    return { name: null, raw: facets.fieldRaw, basis: 'not-stated' };
  }
  const source = facets === annex && raw.annex ? raw.annex.place : document.titlePlace;
  if (source) where.field = source;
  return { name: facets.field, raw: facets.fieldRaw, basis: 'title' };
}

/** A heading inside the table that says neither kind nor level names the field without the word ('I. HỘ TỊCH'). */
function unnamedFieldHeading(raw: RawLine): RawLine['path'][number] | null {
  const heading = [...raw.path]
    .reverse()
    .find(({ isRow, facets }) => isRow && facets.kinds.length === 0 && facets.levels.length === 0 && !facets.isShared);
  if (
    !heading ||
    /^(sở|ban|văn phòng|công an|thanh tra|bộ|cục|chi cục|ubnd|ủy ban|trung tâm|danh mục|phụ lục|phần|mục|nhóm|thủ tục|tthc)(?!\p{L})/iu.test(
      headingTitle(heading.text),
    )
  )
    return null;
  return heading;
}
