import { joinLines } from '../foldText.ts';
import { nearest } from '../lists/headingStack.ts';
import type { RawLine } from '../lists/rawLines.ts';
import type { ParsedLine } from '../parsedDecision.ts';
import { partsOf } from './bundleParts.ts';
import { bundleCode, codeRemarks, codesOf, type LineCode } from './lineCode.ts';
import type { DocumentContext } from './lineContext.ts';
import { fieldOf, type FieldReading } from './lineField.ts';
import { kindOf } from './lineKind.ts';
import { levelsOf } from './lineLevels.ts';
import { nameOf } from './lineName.ts';
import { earlierOf, replacesOf } from './lineReferences.ts';
import { remarksOnMakeup } from './lineRemarks.ts';
import { nameSource } from './lineSources.ts';
import { cellsIn, textOf } from './lineText.ts';
import { takeValues, type BuiltLine, type LineValues } from './lineValues.ts';
import { textsOf } from './lineTexts.ts';

/** Interprets a row: usually as one line, as several where its cell prints several codes. */
export function buildLines(raw: RawLine, document: DocumentContext): BuiltLine[] {
  const codeCells = raw.columns.roles.flatMap((role, column) => (role === 'code' ? cellsIn(raw.rows, column, 'code') : []));
  const name = textOf(raw, 'name') ?? textOf(raw, 'component') ?? textOf(raw, 'replacedName');
  const isBundle = raw.columns.roles.includes('component') && textOf(raw, 'name') !== null;
  const codes = isBundle ? bundleCode(raw, codeCells.length) : codesOf(raw, name);
  return codes.map((code) => buildLine(raw, document, { code, isBundle, isOneOfSeveral: codes.length > 1 }));
}

interface Given {
  readonly code: LineCode;
  readonly isBundle: boolean;
  readonly isOneOfSeveral: boolean;
}

/** Every value in the order of its columns, because remarks and merged cells are told in that order. */
function buildLine(raw: RawLine, document: DocumentContext, given: Given): BuiltLine {
  const { code, isBundle } = given;
  const values = takeValues(raw);
  const { where, remarks } = values;
  if (code.place) where.code = code.place;
  if (code.isInherited) values.mergedFrom.push('code');
  const { position, name } = identityOf(raw, code, values);
  const kind = kindOf(raw, document, where, remarks, isBundle);
  const levels = levelsOf(raw, document, where);
  const field = fieldOf(raw, document, where, remarks);
  const { changedParts, amendingText, fieldBefore, territory, ...texts } = textsOf(raw, values);
  const before = fieldBefore ?? field.before;
  const replaces = replacesOf(raw, name, where, remarks);
  codeRemarks(code, raw, remarks);
  remarks.push(...makeupRemarks(raw, given, values));
  return {
    where,
    remarks,
    line: {
      kind,
      ...codeAsRead(code),
      name,
      governmentLevels: levels.levels,
      governmentLevelsBasis: levels.basis,
      ...fieldAsRead(field),
      ...(before !== null ? { fieldBefore: joinLines(before) } : {}),
      section: sectionOf(raw, document),
      position,
      earlierDecision: earlierOf(raw, where, document),
      replaces,
      ...texts,
      ...(changedParts !== null ? { changedParts } : {}),
      ...(amendingText !== null ? { amendingText } : {}),
      ...(territory !== null ? { territory: joinLines(territory) } : {}),
      ...(isBundle ? { parts: partsOf(raw) } : {}),
      ...(isInternal(raw, document) ? { isInternal: true } : {}),
      ...(values.mergedFrom.length > 0 ? { mergedFrom: [...new Set(values.mergedFrom)] } : {}),
    },
  };
}

/** The name without the number that stands before it, where the position says so: '12. Đăng ký …' at 12. */
function identityOf(raw: RawLine, code: LineCode, { take, where, remarks }: LineValues): { position: string | null; name: string } {
  const named = nameSource(raw);
  const nameText = (named && take(named, 'name')) ?? '';
  const printed = take('position', 'position')?.split('\n')[0];
  const position = printed?.replace(/\s*[.):]+$/, '') ?? null;
  const name = nameOf(raw, nameText, code, where.name ?? null, remarks);
  const isNumber = position !== null && /^\d+$/.test(position);
  return { position, name: isNumber ? name.replace(new RegExp(`^${position}[.)]\\s+(?=\\p{L})`, 'u'), '') : name };
}

function codeAsRead({ raw, printed }: LineCode): Pick<ParsedLine, 'code' | 'codeRaw' | 'codeIssue' | 'codeSuggested'> {
  const isUnread = raw !== null && printed.code === null && printed.issue !== 'blank';
  return {
    code: printed.code,
    ...(isUnread ? { codeRaw: raw } : {}),
    ...(printed.issueText !== null ? { codeIssue: printed.issueText } : {}),
    ...(printed.suggested !== null ? { codeSuggested: printed.suggested } : {}),
  };
}

function fieldAsRead({ name, basis, raw }: FieldReading): Pick<ParsedLine, 'field' | 'fieldBasis' | 'fieldRaw'> {
  return { field: name, fieldBasis: basis, ...(raw !== null && raw !== name ? { fieldRaw: raw } : {}) };
}

function makeupRemarks({ rows }: RawLine, { code, isBundle, isOneOfSeveral }: Given, { where, mergedFrom }: LineValues) {
  const severalCodes = isOneOfSeveral ? (code.raw ?? '') : null;
  return remarksOnMakeup({ rows: rows.length, isBundle, severalCodes, mergedFrom }).map((remark) => ({
    ...remark,
    place: (remark.type === 'several-codes' ? code.place : where.line) ?? null,
  }));
}

/** The column's heading, a heading above, the annex or the title has the words 'thủ tục hành chính nội bộ'. */
function isInternal({ path, annex, columns }: RawLine, { titleFacets }: DocumentContext): boolean {
  const said = nearest(path, (facets) => facets.isInternal) !== null || annex?.facets.isInternal === true || titleFacets.isInternal;
  return said || columns.titles.some((title) => /nội bộ/iu.test(title) && /tên (thủ tục|tthc)/iu.test(title));
}

function sectionOf(raw: RawLine, document: DocumentContext): string {
  const headings = raw.path.map(({ text }) => text);
  const annex = raw.annex?.label ?? null;
  const isShown = annex !== null && (headings.length === 0 || (document.hasSeveralAnnexes && /^phụ lục/iu.test(annex)));
  return [...(isShown && annex !== null ? [annex] : []), ...headings].join(' > ');
}
