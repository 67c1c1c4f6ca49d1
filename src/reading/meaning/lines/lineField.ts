import type { Place } from '../../form/documentForm.ts';
import { foldText, joinLines } from '../foldText.ts';
import { fieldName, isSeveralFields, type Facets } from '../lists/headingFacets.ts';
import { headingTitle } from '../lists/headingLabel.ts';
import { nearest } from '../lists/headingStack.ts';
import type { RawLine } from '../lists/rawLines.ts';
import type { FieldBasis } from '../parsedDecision.ts';
import { opensWithOnlyBody } from '../publicBodies.ts';
import { decide, type Rule } from '../rules.ts';
import { oneOf, pattern } from '../wording.ts';
import type { DocumentContext, LineRemark, Where } from './lineContext.ts';
import { meantBy, textOf } from './lineText.ts';

export interface FieldReading {
  readonly name: string | null;
  readonly raw: string | null;
  readonly basis: FieldBasis;
  /** The field that the line moved from; null where none is named. */
  readonly before: string | null;
}

/** Every source that may name a line's field, as printed; null where it does not. */
export interface FieldEvidence {
  readonly column: string | null;
  /** 'Lĩnh vực Hộ tịch', or a known field without that word. */
  readonly heading: string | null;
  /** A row of the table without kind or level: 'I. HỘ TỊCH'. */
  readonly rowHeading: string | null;
  readonly annex: string | null;
  readonly title: string | null;
}

const NOTHING: FieldEvidence = { column: null, heading: null, rowHeading: null, annex: null, title: null };

export const FIELD_RULES: readonly Rule<FieldEvidence, keyof FieldEvidence>[] = [
  ['the row', ({ column }) => column !== null, 'column', { ...NOTHING, column: 'Hộ tịch', heading: 'Tư pháp' }],
  ['the heading above', ({ heading }) => heading !== null, 'heading', { ...NOTHING, heading: 'Hộ tịch', title: 'Tư pháp' }],
  ['a row that can only be a field', ({ rowHeading }) => rowHeading !== null, 'rowHeading', { ...NOTHING, rowHeading: 'NUÔI ONG' }],
  [
    'the title, which spells what the annex has in capitals',
    ({ annex, title }) => title !== null && annex !== null && foldText(annex) === foldText(title),
    'title',
    { ...NOTHING, annex: 'HỘ TỊCH', title: 'Hộ tịch' },
  ],
  ['the annex', ({ annex }) => annex !== null, 'annex', { ...NOTHING, annex: 'Hộ tịch', title: 'Tư pháp' }],
  ['the title', ({ title }) => title !== null, 'title', { ...NOTHING, title: 'Hộ tịch' }],
];

const BASES: Readonly<Record<keyof FieldEvidence, FieldBasis>> = {
  column: 'column',
  heading: 'heading',
  rowHeading: 'heading',
  annex: 'title',
  title: 'title',
};

export function fieldOf(raw: RawLine, document: DocumentContext, where: Where, remarks: LineRemark[]): FieldReading {
  const evidence = evidenceOf(raw, document);
  const source = decide(FIELD_RULES, evidence)?.result;
  const before = fieldBefore(raw, document);
  const printed = source ? evidence[source] : null;
  if (!source || printed === null) return { name: null, raw: null, basis: 'not-stated', before };
  const place = placeOf(source, raw, document);
  if (BASES[source] === 'title' && isSeveralFields(printed)) {
    remarks.push({ type: 'field-not-stated', text: `the title names several fields ("${printed}")`, place: where.line ?? null });
    return { name: null, raw: printed, basis: 'not-stated', before };
  }
  if (source === 'rowHeading') remarks.push({ type: 'field-uncertain', text: `"${printed}" is taken for the field`, place });
  if (place) where.field = place;
  return { name: fieldName(printed), raw: printed, basis: BASES[source], before };
}

function evidenceOf(raw: RawLine, document: DocumentContext): FieldEvidence {
  const column = meantBy(raw, 'field');
  const row = rowHeading(raw);
  return {
    column: column ? withoutStrayBracket(joinLines(column.text).replace(/^lĩnh vực\s*:?\s*/iu, '')) : null,
    heading: fieldHeading(raw)?.facets.fieldRaw ?? null,
    rowHeading: row ? headingTitle(row.text) : null,
    annex: raw.annex?.facets.fieldRaw ?? null,
    title: document.titleFacets.fieldRaw,
  };
}

function fieldHeading(raw: RawLine): RawLine['path'][number] | null {
  return nearest(raw.path, ({ field }) => field !== null);
}

/** Words that open a list or a part of one. */
const OPENS_PART = pattern('^', oneOf(['danh mục', 'phụ lục', 'phần', 'mục', 'nhóm', 'thủ tục', 'TTHC']));

/** A heading row without kind or level names a field, also without the word 'lĩnh vực': 'I. HỘ TỊCH'. */
function rowHeading(raw: RawLine): RawLine['path'][number] | null {
  const heading = [...raw.path]
    .reverse()
    .find(({ isRow, facets }) => isRow && facets.kinds.length === 0 && facets.levels.length === 0 && !facets.isShared);
  const title = heading ? headingTitle(heading.text) : '';
  return heading && !OPENS_PART.test(title) && !opensWithOnlyBody(title) ? heading : null;
}

/** 'từ lĩnh vực Văn thư sang lĩnh vực Lưu trữ', in a heading, the annex or the title. */
function fieldBefore(raw: RawLine, { titleFacets }: DocumentContext): string | null {
  const said: readonly (Facets | undefined)[] = [nearest(raw.path, (facets) => facets.fieldBefore !== null)?.facets, raw.annex?.facets];
  return [...said, titleFacets].find((facets) => facets && facets.fieldBefore !== null)?.fieldBefore ?? null;
}

function placeOf(source: keyof FieldEvidence, raw: RawLine, document: DocumentContext): Place | null {
  switch (source) {
    case 'column':
      return textOf(raw, 'field')?.place ?? null;
    case 'heading':
      return fieldHeading(raw)?.place ?? null;
    case 'rowHeading':
      return rowHeading(raw)?.place ?? null;
    case 'annex':
      return raw.annex?.place ?? null;
    case 'title':
      return document.titlePlace;
  }
}

/** 'Lưu trữ số)': a closing bracket without an opening one. */
function withoutStrayBracket(text: string): string {
  return text.includes('(') ? text : text.replace(/\)+\s*$/, '').trim();
}
