import type { GovernmentLevel } from '../../../domain/vocabulary.ts';
import type { Place } from '../form/documentForm.ts';
import { findCodes, readCodes, type PrintedCode } from './codes.ts';
import { foldText, joinLines } from './foldText.ts';
import { agencyLevels, fieldName, findKinds, findLevels, isSeveralFields, type Facets } from './headingFacets.ts';
import { headingTitle } from './headingLabel.ts';
import { nearest } from './headingStack.ts';
import { cellsIn, textOf, type PlacedText } from './lineText.ts';
import type { BundlePart, DecisionKind, EarlierDecision, FieldBasis, LevelsBasis, ParsedLine } from './parsedDecision.ts';
import { readPositions } from './positions.ts';
import type { RawLine } from './rawLines.ts';
import { findReferences } from './references.ts';
import { DITTOS, REMARKS, type ColumnRole } from './vocabulary.ts';

/** What the document as a whole says, for lines about which nothing nearer says it. */
export interface DocumentContext {
  readonly titleFacets: Facets;
  readonly titlePlace: Place | null;
  readonly articlePlace: Place | null;
  readonly articleLevels: readonly GovernmentLevel[];
  readonly hasSeveralAnnexes: boolean;
}

/** Something about a line that an editor must or should know; `line` is filled in later. */
export interface LineRemark {
  readonly type: string;
  readonly text: string;
  readonly place: Place | null;
}

export interface BuiltLine {
  readonly line: Omit<ParsedLine, 'n'>;
  readonly where: Readonly<Record<string, Place>>;
  readonly remarks: readonly LineRemark[];
}

type Where = Record<string, Place>;

/** Interprets a line: usually one, several where its cell prints several codes. */
export function buildLines(raw: RawLine, document: DocumentContext): BuiltLine[] {
  const codeCells = raw.columns.roles.flatMap((role, column) => (role === 'code' ? cellsIn(raw.rows, column, 'code') : []));
  const name = textOf(raw, 'name') ?? textOf(raw, 'component') ?? textOf(raw, 'replacedName');
  const isBundle = raw.columns.roles.includes('component') && textOf(raw, 'name') !== null;
  const codes = isBundle ? bundleCode(raw, codeCells.length) : codesOf(raw, name);
  return codes.map((code) => buildLine(raw, document, { code, isBundle, isOneOfSeveral: codes.length > 1 }));
}

interface LineCode {
  readonly printed: PrintedCode;
  readonly place: Place | null;
  readonly raw: string | null;
  readonly isInherited: boolean;
  readonly isFromName: boolean;
  readonly hasOuterSpace: boolean;
}

const NO_CODE: LineCode = {
  printed: { code: null, issue: 'blank', issueText: 'blank', suggested: null },
  place: null,
  raw: null,
  isInherited: false,
  isFromName: false,
  hasOuterSpace: false,
};

function codesOf(raw: RawLine, name: PlacedText | null): LineCode[] {
  const printed = textOf(raw, 'code');
  if (printed) {
    const found = printed.cells.flatMap((cell) =>
      readCodes(cell.text, cell.stored).map((each) => ({
        printed: each,
        place: cell.place,
        raw: cell.text,
        isInherited: printed.isInherited,
        isFromName: false,
        hasOuterSpace: cell.marks.hadOuterSpace,
      })),
    );
    const real = found.filter((each) => each.printed.issue !== 'blank');
    return real.length > 0 ? real : found.slice(0, 1);
  }
  const inName = name && !raw.columns.roles.includes('code') ? findCodes(name.text) : [];
  const last = inName[inName.length - 1];
  if (!name || last === undefined) return [{ ...NO_CODE, place: name?.place ?? null }];
  return [{ ...NO_CODE, printed: readCodes(last, null)[0] ?? NO_CODE.printed, place: name.place, raw: last, isFromName: true }];
}

/** The codes beside a bundle's components are theirs; only one merged over all of its rows would be its own. */
function bundleCode(raw: RawLine, cellCount: number): LineCode[] {
  const printed = textOf(raw, 'code');
  const isWhole = raw.rows.length > 1 && cellCount === 1 && printed?.cells[0]?.rowSpan === raw.rows.length;
  return isWhole ? codesOf(raw, null) : [NO_CODE];
}

function buildLine(raw: RawLine, document: DocumentContext, given: { code: LineCode; isBundle: boolean; isOneOfSeveral: boolean }): BuiltLine {
  const { code, isBundle } = given;
  const remarks: LineRemark[] = [];
  const where: Where = {};
  const mergedFrom: string[] = [];
  const take = (role: ColumnRole, key: string): string | null => {
    const found = textOf(raw, role);
    if (!found) return null;
    where[key] = found.place;
    if (found.isInherited) mergedFrom.push(key);
    if (DITTOS.has(found.text.toLowerCase().trim())) remarks.push({ type: 'ditto-value', text: `"${found.text}" stands for the value above`, place: found.place });
    return found.text;
  };
  const firstPlace = raw.rows[0]?.cells[0]?.place;
  if (firstPlace) where.line = firstPlace;
  if (code.place) where.code = code.place;
  if (code.isInherited) mergedFrom.push('code');
  const nameText = take('name', 'name') ?? take('component', 'name') ?? take('replacedName', 'name') ?? '';
  const name = nameOf(raw, nameText, code, where.name ?? null, remarks);
  const kind = kindOf(raw, document, where, remarks, isBundle);
  const levels = levelsOf(raw, document, where);
  const field = fieldOf(raw, document, where, remarks);
  const times = timesOf(raw, take, remarks, where);
  const note = [take('note', 'note'), times.remark].filter((text) => text !== null).join('\n') || null;
  const position = take('position', 'position')?.split('\n')[0]?.replace(/\s*[.):]+$/, '') ?? null;
  const changedParts = take('changedParts', 'changedParts');
  const fieldBefore = take('fieldBefore', 'fieldBefore');
  const placeText = take('place', 'placeText');
  const feeText = take('fee', 'feeText');
  const onlineLevelText = onlineLevelOf(raw, where) ?? take('onlineLevel', 'onlineLevelText');
  const legalBasisText = take('legalBasis', 'legalBasisText');
  const agencyText = take('agency', 'agencyText');
  const territory = take('territory', 'territory') ?? nearest(raw.path, (facets) => facets.territory !== null)?.facets.territory ?? raw.annex?.facets.territory ?? null;
  const replaces = replacesOf(raw, name, where, remarks);
  const parts = isBundle ? partsOf(raw) : null;
  codeRemarks(code, raw, remarks);
  if (raw.rows.length > 1 && !isBundle) remarks.push({ type: 'row-continued', text: `the line takes ${raw.rows.length} rows`, place: where.line ?? null });
  if (isBundle) remarks.push({ type: 'bundle', text: 'one line is a group of procedures; its components are not announced by this decision', place: where.line ?? null });
  if (isBundle && raw.rows.length > 1) remarks.push({ type: 'merged-rows-one-line', text: `${raw.rows.length} rows, one line`, place: where.line ?? null });
  if (given.isOneOfSeveral) remarks.push({ type: 'several-codes', text: `the row prints several codes ("${code.raw ?? ''}"): one line for each`, place: code.place });
  if (mergedFrom.length > 0) remarks.push({ type: 'merged-cell', text: `${mergedFrom.join(', ')}: from a cell merged with the line above`, place: where.line ?? null });
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
      earlierDecision: earlierOf(raw, where),
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
      ...(mergedFrom.length > 0 ? { mergedFrom: [...new Set(mergedFrom)] } : {}),
    },
  };
}

function nameOf(raw: RawLine, text: string, code: LineCode, place: Place | null, remarks: LineRemark[]): string {
  let name = joinLines(text).trim();
  if (code.isFromName && code.raw !== null) {
    name = name.replace(new RegExp(`\\s*[([]?\\s*(?:mã\\s*(?:số|hồ sơ|thủ tục)?\\s*(?:TTHC|thủ tục hành chính)?\\s*:?\\s*)?${code.raw.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}\\s*[)\\]]?`, 'iu'), ' ').replace(/\s{2,}/g, ' ').replace(/^[\s.:;–-]+|[\s:;–-]+$/gu, '').trim();
    remarks.push({ type: 'code-in-name', text: `the code ${code.raw} stands in the cell of the name`, place });
  }
  if (!raw.columns.roles.includes('position')) name = name.replace(/^\d{1,3}[.)]\s+(?=\p{L})/u, '');
  if (name === '') remarks.push({ type: 'missing-name', text: 'the line has no name', place: place ?? code.place });
  return name;
}

function kindOf(raw: RawLine, document: DocumentContext, where: Where, remarks: LineRemark[], isBundle: boolean): DecisionKind {
  const printed = textOf(raw, 'kind');
  const inCell = printed ? findKinds(printed.text) : [];
  if (printed && inCell.length > 0) {
    where.kind = printed.place;
    return inCell[0] ?? 'new';
  }
  const heading = nearest(raw.path, ({ kinds }) => kinds.length > 0);
  if (heading?.facets.kinds.length === 1) where.kind = heading.place;
  const candidates = [heading?.facets.kinds ?? [], raw.annex?.facets.kinds ?? [], noteKinds(raw), headerKinds(raw), document.titleFacets.kinds];
  const single = candidates.find((kinds) => kinds.length === 1)?.[0];
  if (single) {
    const source = raw.annex && raw.annex.facets.kinds.length === 1 ? raw.annex.place : document.titlePlace;
    if (source) where.kind ??= source;
    return narrowest(candidates, single);
  }
  if (!isBundle) {
    const open = candidates.find((kinds) => kinds.length > 1);
    remarks.push({
      type: 'kind-not-stated',
      text: open ? `the headings name several kinds (${open.join(', ')})` : 'nothing says what kind of change this is; taken as new',
      place: where.line ?? null,
    });
  }
  return candidates.find((kinds) => kinds.length > 1)?.[0] ?? 'new';
}

/** A list of procedures regardless of boundaries stays one even where its columns speak of amending documents. */
function narrowest(candidates: readonly (readonly DecisionKind[])[], single: DecisionKind): DecisionKind {
  return candidates[0]?.length === 1 || candidates[1]?.length === 1 ? single : (candidates.find((kinds) => kinds.length === 1 && kinds[0] === 'boundary_independent')?.[0] ?? single);
}

function noteKinds(raw: RawLine): DecisionKind[] {
  const note = textOf(raw, 'note');
  return note && note.text.length < 80 ? findKinds(note.text) : [];
}

/** 'Tên VBQPPL quy định việc bãi bỏ' heads a list of abolished procedures. */
function headerKinds(raw: RawLine): DecisionKind[] {
  const kinds = new Set(raw.columns.titles.filter((_, column) => ['legalBasis', 'changedParts', 'replacedName', 'replacedCode'].includes(raw.columns.roles[column] ?? '')).flatMap(findKinds));
  return [...kinds];
}

function levelsOf(raw: RawLine, document: DocumentContext, where: Where): { readonly levels: readonly GovernmentLevel[]; readonly basis: LevelsBasis } {
  const own = textOf(raw, 'level');
  const inCell = own ? (findLevels(own.text).length > 0 ? findLevels(own.text) : bareLevels(own.text)) : tickedLevels(raw);
  if (inCell.length > 0) {
    if (own) where.governmentLevels = own.place;
    return { levels: inCell, basis: 'column' };
  }
  const heading = nearest(raw.path, ({ levels, isShared }) => levels.length > 0 || isShared);
  if (heading) {
    where.governmentLevels = heading.place;
    return { levels: heading.facets.levels, basis: heading.facets.levels.length > 0 ? 'heading' : 'not-stated' };
  }
  const annex = raw.annex;
  const ofAnnex = annex?.facets.levels ?? [];
  if (annex && (ofAnnex.length === 1 || (annex.facets.isShared && ofAnnex.length > 0))) {
    where.governmentLevels = annex.place;
    return { levels: ofAnnex, basis: 'heading' };
  }
  const agency = textOf(raw, 'agency');
  const byAgency = agency ? agencyLevels(agency.text) : [];
  if (agency && byAgency.length > 0) {
    where.governmentLevels = agency.place;
    return { levels: byAgency, basis: 'agency' };
  }
  // Several levels in a title are those of several lines.
  if (document.titleFacets.levels.length === 1 || (document.titleFacets.isShared && document.titleFacets.levels.length > 0)) {
    if (document.titlePlace) where.governmentLevels = document.titlePlace;
    return { levels: document.titleFacets.levels, basis: 'title' };
  }
  if (document.articleLevels.length === 1) {
    if (document.articlePlace) where.governmentLevels = document.articlePlace;
    return { levels: document.articleLevels, basis: 'article' };
  }
  if (annex && ofAnnex.length > 0) {
    where.governmentLevels = annex.place;
    return { levels: ofAnnex, basis: 'heading' };
  }
  return { levels: [], basis: 'not-stated' };
}

/** 'Tỉnh', 'Xã', 'Tỉnh/Xã' in a column of levels. */
function bareLevels(text: string): readonly GovernmentLevel[] {
  const levels = findLevels(`cấp ${text.replace(/\n/g, ', ')}`);
  return levels.length > 0 ? levels : agencyLevels(text);
}

function tickedLevels(raw: RawLine): GovernmentLevel[] {
  return raw.columns.roles.flatMap((role, column) => {
    if (role !== 'levelTick') return [];
    const isTicked = cellsIn(raw.rows, column, role).some(({ text }) => text !== '' && !/^[-–0]$|^không$/iu.test(text));
    const title = raw.columns.titles[column]?.split(' > ').pop() ?? '';
    return isTicked ? bareLevels(title.replace(/^(cấp|ubnd cấp)\s+/iu, '')) : [];
  });
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

interface FieldReading {
  readonly name: string | null;
  readonly raw: string | null;
  readonly basis: FieldBasis;
}

function fieldOf(raw: RawLine, document: DocumentContext, where: Where, remarks: LineRemark[]): FieldReading {
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
  const heading = [...raw.path].reverse().find(({ isRow, facets }) => isRow && facets.kinds.length === 0 && facets.levels.length === 0 && !facets.isShared);
  if (!heading || /^(sở|ban|văn phòng|công an|thanh tra|bộ|cục|chi cục|ubnd|ủy ban|trung tâm|danh mục|phụ lục|phần|mục|nhóm|thủ tục|tthc)(?!\p{L})/iu.test(headingTitle(heading.text))) return null;
  return heading;
}

function timesOf(
  raw: RawLine,
  take: (role: ColumnRole, key: string) => string | null,
  remarks: LineRemark[],
  where: Where,
): { readonly limit: string | null; readonly statutory: string | null; readonly remark: string | null } {
  const after = take('timeLimit', 'timeLimitText');
  const statutory = take('timeLimitStatutory', 'timeLimitStatutoryText');
  if (!raw.columns.roles.includes('timeLimitStatutory')) return { limit: after, statutory: null, remark: null };
  if (after === null) {
    if (where.timeLimitStatutoryText) where.timeLimitText = where.timeLimitStatutoryText;
    return { limit: statutory, statutory: null, remark: null };
  }
  if (statutory !== null && isRemark(after)) {
    remarks.push({ type: 'value-is-a-remark', text: `"${after}" is a remark, no time limit: the limit stays as laid down`, place: where.timeLimitText ?? null });
    return { limit: statutory, statutory, remark: `Thời hạn: ${joinLines(after)}` };
  }
  return { limit: after, statutory, remark: null };
}

function isRemark(text: string): boolean {
  return !/\d/.test(text) && (REMARKS.has(foldText(text)) || /cắt giảm|giữ nguyên|như quy định|không thay đổi/iu.test(text));
}

function replacesOf(raw: RawLine, name: string, where: Where, remarks: LineRemark[]): string[] {
  const codes = textOf(raw, 'replacedCode');
  const names = textOf(raw, 'replacedName');
  const found = codes ? findCodes(codes.text) : [];
  if (codes) where.replaces = codes.place;
  if (found.length > 0) return [...new Set(found)];
  if (!names) return replacesInNote(raw, where);
  const inNames = findCodes(names.text);
  where.replaces ??= names.place;
  if (inNames.length > 0) return [...new Set(inNames)];
  const listed = names.text.split('\n').map((text) => text.replace(/^[-+•\d.)\s]+/u, '').trim()).filter((text) => text !== '' && foldText(text) !== foldText(name));
  if (listed.length > 0 && raw.columns.roles.includes('code')) {
    remarks.push({ type: 'replaced-code-unclear', text: 'one column of codes beside two of names: whether it is the old or the new procedure\'s code is not said', place: names.place });
  }
  if (listed.length > 0) remarks.push({ type: 'replaced-by-name', text: 'the replaced procedures are named without their codes', place: names.place });
  return names.cells.length > 1 || /^[-+•\d]/u.test(names.text) ? listed : listed.length > 0 ? [joinLines(names.text)] : [];
}

/** 'Thay thế TTHC có mã 1.000001, 1.000002' among the remarks. */
function replacesInNote(raw: RawLine, where: Where): string[] {
  for (const role of ['note', 'changedParts', 'kind'] as const) {
    const cell = textOf(raw, role);
    const said = cell ? /thay thế(?! bởi| bằng)(.*)$/isu.exec(cell.text)?.[1] : undefined;
    const codes = said === undefined ? [] : findCodes(said);
    if (cell && codes.length > 0) {
      where.replaces = cell.place;
      return [...new Set(codes)];
    }
  }
  return [];
}

function earlierOf(raw: RawLine, where: Where): EarlierDecision | null {
  const column = textOf(raw, 'earlierDecision');
  const position = textOf(raw, 'earlierPosition');
  const headed = raw.columns.titles.flatMap((title, at) => (['earlierPosition', 'earlierDecision'].includes(raw.columns.roles[at] ?? '') ? findReferences(title) : []))[0];
  const said = column ?? position;
  if (said) {
    where.earlierDecision = said.place;
    // The column's heading may name the decision for all of its rows.
    const reference = findReferences(said.text)[0] ?? headed;
    if (reference || position) {
      return { number: reference?.number ?? null, date: reference?.date ?? null, position: position?.text ?? readPositions(said.text)?.text ?? null, mapping: 'explicit' };
    }
  }
  for (const role of ['note', 'name', 'changedParts'] as const) {
    const cell = textOf(raw, role);
    if (!cell || !/công bố|số thứ tự|\bSTT\b|phụ lục|ban hành kèm|thay thế|bãi bỏ|tại quyết định/iu.test(cell.text)) continue;
    const [reference] = findReferences(cell.text);
    // The year in a number marks a law-making decision, which announces no procedures.
    if (!reference || /\/\d{4}\//.test(reference.number)) continue;
    where.earlierDecision = cell.place;
    return { number: reference.number, date: reference.date, position: readPositions(cell.text.slice(0, reference.start))?.text ?? position?.text ?? null, mapping: 'explicit' };
  }
  return null;
}

function partsOf(raw: RawLine): BundlePart[] {
  const column = raw.columns.roles.indexOf('component');
  const at = (role: ColumnRole): number => raw.columns.roles.indexOf(role);
  return raw.rows.flatMap((row): BundlePart[] => {
    const cell = row.cells[column];
    if (!cell || !cell.isOrigin || cell.text === '') return [];
    const fee = row.cells[at('fee')];
    const code = row.cells[at('code')];
    const names = raw.rows.length === 1 ? cell.text.split('\n') : [joinLines(cell.text)];
    const codes = code && code.text !== '' ? readCodes(code.text, code.stored) : [];
    return names.map((name, index) => ({
      code: (names.length === 1 || codes.length === names.length ? codes[index]?.code : null) ?? null,
      name: name.replace(/^[-+•\d.)\s]+/u, ''),
      ...(fee && fee.isOrigin && fee.text !== '' && names.length === 1 ? { feeText: fee.text } : {}),
    }));
  });
}

function codeRemarks(code: LineCode, raw: RawLine, remarks: LineRemark[]): void {
  const { printed, place } = code;
  const add = (type: string, text: string): void => void remarks.push({ type, text, place: place ?? raw.rows[0]?.cells[0]?.place ?? null });
  if (code.hasOuterSpace && printed.code !== null) add('code-whitespace', 'the code has blanks before or after it');
  switch (printed.issue) {
    case 'blank':
      return add('blank-code', 'the line prints no code');
    case 'lost-zero':
      return add('code-lost-zero', `code typed as a number: ${printed.issueText ?? ''}; ${printed.suggested ?? 'nothing'} is suggested`);
    case 'stored-as-number':
      return add('code-as-number', 'code stored as a number, nothing lost');
    case 'local-suffix':
      return add('code-local-suffix', `"${printed.code ?? ''}": ${printed.issueText ?? ''}`);
    case 'inner-space':
      return add('code-whitespace', `"${printed.code ?? ''}" has blanks inside; ${printed.suggested ?? 'nothing'} is suggested`);
    case 'malformed':
    case 'not-a-code':
      return add('code-malformed', `"${printed.code ?? ''}" is no national code; ${printed.suggested ?? 'nothing'} is suggested`);
    case null:
      return undefined;
  }
}

function sectionOf(raw: RawLine, document: DocumentContext): string {
  const headings = raw.path.map(({ text }) => text);
  const annex = raw.annex?.label ?? null;
  const isShown = annex !== null && (headings.length === 0 || (document.hasSeveralAnnexes && /^phụ lục/iu.test(annex)));
  return [...(isShown && annex !== null ? [annex] : []), ...headings].join(' > ');
}
