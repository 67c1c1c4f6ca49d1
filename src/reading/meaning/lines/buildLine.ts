import type { Place } from '../../form/documentForm.ts';
import { partsOf } from './bundleParts.ts';
import { joinLines } from '../foldText.ts';
import { nearest } from '../lists/headingStack.ts';
import { bundleCode, codeRemarks, codesOf, type LineCode } from './lineCode.ts';
import type { DocumentContext, LineRemark, Where } from './lineContext.ts';
import { fieldOf } from './lineField.ts';
import { kindOf } from './lineKind.ts';
import { levelsOf } from './lineLevels.ts';
import { nameOf } from './lineName.ts';
import { remarksOnMakeup } from './lineRemarks.ts';
import { timesOf } from './lineTimes.ts';
import { earlierOf, replacesOf } from './lineReferences.ts';
import { cellsIn, textOf } from './lineText.ts';
import type { ParsedLine } from '../parsedDecision.ts';
import type { RawLine } from '../lists/rawLines.ts';
import { DITTOS, type ColumnRole } from '../vocabulary.ts';

export interface BuiltLine {
  readonly line: Omit<ParsedLine, 'n'>;
  readonly where: Readonly<Record<string, Place>>;
  readonly remarks: readonly LineRemark[];
}

/** Interprets a row: usually as one line, as several where its cell prints several codes. */
export function buildLines(raw: RawLine, document: DocumentContext): BuiltLine[] {
  const codeCells = raw.columns.roles.flatMap((role, column) => (role === 'code' ? cellsIn(raw.rows, column, 'code') : []));
  const name = textOf(raw, 'name') ?? textOf(raw, 'component') ?? textOf(raw, 'replacedName');
  const isBundle = raw.columns.roles.includes('component') && textOf(raw, 'name') !== null;
  const codes = isBundle ? bundleCode(raw, codeCells.length) : codesOf(raw, name);
  return codes.map((code) => buildLine(raw, document, { code, isBundle, isOneOfSeveral: codes.length > 1 }));
}

function buildLine(
  raw: RawLine,
  document: DocumentContext,
  given: { code: LineCode; isBundle: boolean; isOneOfSeveral: boolean },
): BuiltLine {
  const { code, isBundle } = given;
  const remarks: LineRemark[] = [];
  const where: Where = {};
  const mergedFrom: string[] = [];
  const take = (role: ColumnRole, key: string): string | null => {
    const found = textOf(raw, role);
    if (!found) return null;
    where[key] = found.place;
    if (found.isInherited) mergedFrom.push(key);
    if (DITTOS.has(found.text.toLowerCase().trim()))
      remarks.push({ type: 'ditto-value', text: `"${found.text}" stands for the value above`, place: found.place });
    return found.text;
  };
  const firstPlace = raw.rows[0]?.cells[0]?.place;
  if (firstPlace) where.line = firstPlace;
  if (code.place) where.code = code.place;
  if (code.isInherited) mergedFrom.push('code');
  const nameText = take('name', 'name') ?? take('component', 'name') ?? take('replacedName', 'name') ?? '';
  const position =
    take('position', 'position')
      ?.split('\n')[0]
      ?.replace(/\s*[.):]+$/, '') ?? null;
  const name = nameOf(raw, nameText, code, where.name ?? null, remarks).replace(
    position !== null && /^\d+$/.test(position) ? new RegExp(`^${position}[.)]\\s+(?=\\p{L})`, 'u') : /$^/u,
    '',
  );
  const kind = kindOf(raw, document, where, remarks, isBundle);
  const levels = levelsOf(raw, document, where);
  const field = fieldOf(raw, document, where, remarks);
  const times = timesOf(raw, take, remarks, where);
  const note = [take('note', 'note'), times.remark].filter((text) => text !== null).join('\n') || null;
  const changedParts = take('changedParts', 'changedParts');
  const fieldBefore = take('fieldBefore', 'fieldBefore') ?? field.before;
  const placeText = take('place', 'placeText');
  const feeText = take('fee', 'feeText');
  const onlineLevelText = onlineLevelOf(raw, where) ?? take('onlineLevel', 'onlineLevelText');
  const legalBasisText = take('legalBasis', 'legalBasisText');
  const agencyText = take('agency', 'agencyText');
  const territory =
    take('territory', 'territory') ??
    nearest(raw.path, (facets) => facets.territory !== null)?.facets.territory ??
    raw.annex?.facets.territory ??
    null;
  const replaces = replacesOf(raw, name, where, remarks);
  const parts = isBundle ? partsOf(raw) : null;
  codeRemarks(code, raw, remarks);
  const severalCodes = given.isOneOfSeveral ? (code.raw ?? '') : null;
  remarks.push(
    ...remarksOnMakeup({ rows: raw.rows.length, isBundle, severalCodes, mergedFrom }).map((remark) => ({
      ...remark,
      place: (remark.type === 'several-codes' ? code.place : where.line) ?? null,
    })),
  );
  return {
    where,
    remarks,
    line: {
      kind,
      code: code.printed.code,
      ...(code.raw !== null && code.printed.code === null && code.printed.issue !== 'blank' ? { codeRaw: code.raw } : {}),
      ...(code.printed.issueText !== null ? { codeIssue: code.printed.issueText } : {}),
      ...(code.printed.suggested !== null ? { codeSuggested: code.printed.suggested } : {}),
      name,
      governmentLevels: levels.levels,
      governmentLevelsBasis: levels.basis,
      field: field.name,
      fieldBasis: field.basis,
      ...(field.raw !== null && field.raw !== field.name ? { fieldRaw: field.raw } : {}),
      ...(fieldBefore !== null ? { fieldBefore: joinLines(fieldBefore) } : {}),
      section: sectionOf(raw, document),
      position,
      earlierDecision: earlierOf(raw, where, document),
      replaces,
      timeLimitText: times.limit,
      ...(times.statutory !== null ? { timeLimitStatutoryText: times.statutory } : {}),
      placeText,
      feeText,
      onlineLevelText,
      legalBasisText,
      agencyText,
      note,
      ...(changedParts !== null ? { changedParts } : {}),
      ...(territory !== null ? { territory: joinLines(territory) } : {}),
      ...(parts !== null ? { parts } : {}),
      ...(isInternal(raw, document) ? { isInternal: true } : {}),
      ...(mergedFrom.length > 0 ? { mergedFrom: [...new Set(mergedFrom)] } : {}),
    },
  };
}

function onlineLevelOf(raw: RawLine, where: Where): string | null {
  for (const [column, role] of raw.columns.roles.entries()) {
    if (role !== 'onlineTick') continue;
    const cell = cellsIn(raw.rows, column, role).find(({ text }) => text !== '' && !/^[-–0]$|^không$/iu.test(text));
    if (cell) {
      where.onlineLevelText = cell.place;
      return raw.columns.titles[column]?.split(' > ').pop() ?? null;
    }
  }
  return null;
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
