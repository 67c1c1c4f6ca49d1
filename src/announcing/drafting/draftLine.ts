import type { NamedCode } from '../../domain/content/content.ts';
import type { DraftDecision, DraftLine } from '../../domain/decision/draft.ts';
import { EMPTY_DRAFT_LINE } from '../../domain/decision/draft.ts';
import { issuingPlace } from '../../domain/decision/resolveLine.ts';
import type { LineSummary } from '../../domain/sealing/sealedLine.ts';
import type { GovernmentLevel, ProcedureType } from '../../domain/values/vocabulary.ts';
import {
  DISTRICTS_ENDED_FROM,
  GOVERNMENT_LEVEL_LABELS,
  ONLINE_LEVEL_LABELS,
  PROCEDURE_TYPE_LABELS,
} from '../../domain/values/vocabulary.ts';
import type { CitedDecision, ParsedLine } from '../../reading/meaning/parsedDecision.ts';
import { changedPartsIn } from './changedParts.ts';
import { amendingDocuments, citedDocuments } from './citedDocuments.ts';
import { draftCode, draftReplaces } from './draftCode.ts';
import { draftContent } from './draftContent.ts';
import { draftEarlier } from './draftEarlier.ts';
import { kindOf } from './draftHead.ts';
import type { AddNote } from './draftNotes.ts';
import { draftTerritory } from './draftTerritory.ts';
import type { Viewpoint } from '../../domain/timeline/procedureView.ts';
import type { Known } from './known.ts';
import { knownHead, nationalLine, ownLocalLine } from './known.ts';
import { onlineLevelIn } from './onlineLevelIn.ts';
import { authorityNamed, fieldNamed } from './registerNames.ts';
import { hasText, textLines } from './textLines.ts';

export interface LineDrafting {
  readonly line: ParsedLine;
  /** 'lines.0' */
  readonly path: string;
  readonly decision: DraftDecision;
  readonly amends: CitedDecision | null;
}

/** A row of a list, as an editor would type it. Missing facts come from the catalogue where that is safe, with a note. */
export function draftLine({ line, path, decision, amends }: LineDrafting, known: Known, addNote: AddNote): DraftLine {
  const { registers } = known;
  const kind = kindOf(line.kind);
  const issuing = issuingPlace(decision, registers);
  const territory = line.territory === undefined ? null : draftTerritory(line.territory, path, issuing, known, addNote);
  const view = viewOf(decision, territory ?? issuing);
  const earlier = draftEarlier({ line, path, decision, amends }, known, addNote);
  const { code, codeRaw, resolved } = draftCode({ line, path, decision, earlier, view }, known, addNote);
  const now = resolved === null ? null : knownHead(known, resolved, view);
  const national = view.place === null || resolved === null ? null : nationalLine(known, resolved, view.asOf);
  const nationalText = national && nationalTextOf(national, known);
  const { content, contentFrom } = draftContent({ line, kind, path, hasNational: national !== null, nationalText }, addNote);
  if (resolved !== null) noteNationalText({ resolved, view, contentFrom, isEnding: kind === 'abolished' }, known, path, addNote);
  return {
    ...EMPTY_DRAFT_LINE,
    section: line.section || null,
    position: line.position,
    kind,
    type: typeOf(line, decision, now, path, addNote),
    code,
    codeRaw,
    name: line.name || null,
    place: territory,
    levels: levelsOf(line, now, view, path, addNote),
    fields: fieldsOf(line, now, known, path, addNote),
    ...amendmentOf(line, kind, path, addNote),
    replaces: draftReplaces({ line, path, view }, known, addNote),
    earlier,
    contentFrom,
    isBoundaryIndependent: line.kind === 'boundary_independent',
    implementingAuthorities: agenciesIn(line.agencyText).map((name) => authorityNamed(registers, name, view.asOf)),
    ...onlineOf(line, kind === 'abolished' || contentFrom !== 'own' ? null : now, path, addNote),
    legalBasis: hasText(line.legalBasisText) ? citedDocuments(line.legalBasisText) : [],
    content,
  };
}

/** Whose law a line changes: that of its place, on the first day of the decision. */
function viewOf({ effectiveFrom, issuedOn }: DraftDecision, place: NamedCode | null): Viewpoint {
  return { place: place?.code ?? null, asOf: effectiveFrom ?? issuedOn ?? '9999-12-31' };
}

function nationalTextOf({ id, summary }: NonNullable<ReturnType<typeof nationalLine>>, { texts }: Known) {
  return texts?.get(summary.contentOf ?? id) ?? null;
}

/** What an amendment changes, and by which documents. */
function amendmentOf(
  line: ParsedLine,
  kind: DraftLine['kind'],
  path: string,
  addNote: AddNote,
): Pick<DraftLine, 'changedParts' | 'amendingDocuments'> {
  if (kind !== 'amended') return { changedParts: [], amendingDocuments: [] };
  return {
    changedParts: hasText(line.changedParts) ? changedPartsOf(line.changedParts, path, addNote) : [],
    amendingDocuments: hasText(line.amendingText)
      ? citedDocuments(line.amendingText)
      : [line.changedParts, line.legalBasisText].filter(hasText).flatMap(amendingDocuments),
  };
}

function agenciesIn(text: string | null): string[] {
  return hasText(text) ? textLines(text.replace(/;\s*/g, '\n')) : [];
}

interface TextChoice {
  readonly resolved: string;
  readonly view: Viewpoint;
  readonly contentFrom: DraftLine['contentFrom'];
  readonly isEnding: boolean;
}

/** Tells where the nation's text and a province's stand in each other's place. */
function noteNationalText({ resolved, view, contentFrom, isEnding }: TextChoice, known: Known, path: string, addNote: AddNote): void {
  if (contentFrom !== 'own') noteOverridden(known, resolved, view, path, addNote);
  else if (view.place !== null && !isEnding) noteWithoutNational(known, resolved, view, path, addNote);
}

function levelsOf(line: ParsedLine, now: LineSummary | null, view: Viewpoint, path: string, addNote: AddNote): readonly GovernmentLevel[] {
  if (line.governmentLevels.length > 0) return line.governmentLevels;
  const levels = (now?.levels ?? []).filter((level) => level !== 'district' || view.asOf < DISTRICTS_ENDED_FROM);
  const names = (language: 'vi' | 'en') => levels.map((level) => GOVERNMENT_LEVEL_LABELS[level][language].toLowerCase()).join(', ');
  if (levels.length > 0)
    addNote(
      'LEVELS_FROM_CATALOGUE',
      `${path}.levels`,
      `Quyết định không nêu cấp thực hiện; lấy theo danh mục: ${names('vi')}.`,
      `The decision states no level; the catalogue's is taken: ${names('en')}.`,
    );
  else
    addNote(
      'LEVELS_UNKNOWN',
      `${path}.levels`,
      'Quyết định không nêu cấp thực hiện, danh mục cũng không biết.',
      'The decision states no level, and the catalogue knows none.',
    );
  return levels;
}

function fieldsOf(line: ParsedLine, now: LineSummary | null, { registers }: Known, path: string, addNote: AddNote): readonly NamedCode[] {
  if (line.field !== null) {
    const field = fieldNamed(registers, line.field);
    if (field.code === null)
      addNote(
        'FIELD_NOT_IN_REGISTER',
        `${path}.fields`,
        `Danh mục lĩnh vực chưa có “${field.name}”.`,
        `The register of fields does not know "${field.name}".`,
      );
    return [field];
  }
  const fields = now?.fields ?? [];
  if (fields.length > 0) {
    const names = fields.map(({ name }) => name).join(', ');
    addNote(
      'FIELD_FROM_CATALOGUE',
      `${path}.fields`,
      `Quyết định không nêu lĩnh vực; lấy theo danh mục: ${names}.`,
      `The decision states no field; the catalogue's is taken: ${names}.`,
    );
  }
  return fields;
}

/** The words of heading or title tell internal and local procedures. A known procedure keeps its type. */
function typeOf({ section }: ParsedLine, { title }: DraftDecision, now: LineSummary | null, path: string, addNote: AddNote): ProcedureType {
  const text = `${section} ${title ?? ''}`;
  if (/(?:thủ tục hành chính|TTHC)\s+nội bộ/iu.test(text)) return 'internal';
  if (/(?:thủ tục hành chính|TTHC)\s+(?:có tính\s+)?đặc thù/iu.test(text)) return 'specific';
  if (!now || now.type === 'standard') return 'standard';
  const label = PROCEDURE_TYPE_LABELS[now.type];
  addNote(
    'TYPE_FROM_CATALOGUE',
    `${path}.type`,
    `Loại thủ tục lấy theo danh mục: ${label.vi.toLowerCase()}.`,
    `The type of procedure is the catalogue's: ${label.en.toLowerCase()}.`,
  );
  return now.type;
}

/** A text without the online level does not mean that the procedure is no longer online. */
function onlineOf(
  line: ParsedLine,
  now: LineSummary | null,
  path: string,
  addNote: AddNote,
): Pick<DraftLine, 'onlineLevel' | 'partialOnlineReason'> {
  const read = hasText(line.onlineLevelText) ? onlineLevelIn(line.onlineLevelText) : null;
  if (read !== null) return { onlineLevel: read, partialOnlineReason: null };
  if (hasText(line.onlineLevelText))
    addNote(
      'ONLINE_LEVEL_UNREAD',
      `${path}.onlineLevel`,
      `Không hiểu mức độ trực tuyến “${line.onlineLevelText}”.`,
      `The online level "${line.onlineLevelText}" was not understood.`,
    );
  if (!now || now.onlineLevel === 'none') return { onlineLevel: 'none', partialOnlineReason: null };
  const label = ONLINE_LEVEL_LABELS[now.onlineLevel];
  addNote(
    'ONLINE_LEVEL_FROM_CATALOGUE',
    `${path}.onlineLevel`,
    `Quyết định không nêu mức độ trực tuyến; lấy theo danh mục: ${label.vi.toLowerCase()}.`,
    `The decision states no online level; the catalogue's is taken: ${label.en.toLowerCase()}.`,
  );
  return { onlineLevel: now.onlineLevel, partialOnlineReason: now.partialOnlineReason };
}

function changedPartsOf(text: string, path: string, addNote: AddNote): DraftLine['changedParts'] {
  const parts = changedPartsIn(text);
  const line = text.replace(/\s*\n\s*/g, ' ');
  if (parts.length === 0)
    addNote(
      'CHANGED_PARTS_UNREAD',
      `${path}.changedParts`,
      `Không rõ bộ phận nào được sửa đổi: “${line}”.`,
      `Which parts are changed was not understood: "${line}".`,
    );
  return parts;
}

function noteOverridden(known: Known, code: string, view: Viewpoint, path: string, addNote: AddNote): void {
  const own = ownLocalLine(known, code, view);
  if (!own || own.summary.contentFrom !== 'own') return;
  addNote(
    'LOCAL_TEXT_OVERRIDDEN',
    `${path}.contentFrom`,
    `Địa phương đang có nội dung riêng đầy đủ của ${code} (${own.summary.decision}); dòng này sẽ đưa về nội dung quốc gia.`,
    `The place has a full text of its own for ${code} (${own.summary.decision}); this line goes back to the national one.`,
  );
}

/** Without the national procedure in the catalogue, a province's few differences would be its whole text. */
function noteWithoutNational(known: Known, code: string, view: Viewpoint, path: string, addNote: AddNote): void {
  if (ownLocalLine(known, code, view)) return;
  addNote(
    'NATIONAL_UNKNOWN',
    `${path}.contentFrom`,
    `Danh mục chưa có thủ tục quốc gia ${code}: phần ghi trong danh mục này sẽ là toàn bộ nội dung. Nếu là thủ tục của bộ, hãy nhập quyết định của bộ trước.`,
    `The catalogue knows no national ${code}: what this list gives would be its whole text. If it is a ministry's, enter the ministry's decision first.`,
  );
}
