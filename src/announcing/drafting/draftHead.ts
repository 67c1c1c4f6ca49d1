import type { ChangeCounts } from '../../domain/sealing/announcement.ts';
import type { NamedCode } from '../../domain/content/content.ts';
import { bodyOf } from '../../domain/places/authorityNames.ts';
import { parseDecisionNumber } from '../../domain/values/decisionNumber.ts';
import type { DraftDecision, DraftExpiry } from '../../domain/decision/draft.ts';
import { EMPTY_DRAFT_DECISION } from '../../domain/decision/draft.ts';
import { findDecisions } from '../../domain/decision/references.ts';
import type { ChangeKind } from '../../domain/values/vocabulary.ts';
import type { DecisionKind, ExpiredDecision, ParsedDecision } from '../../reading/meaning/parsedDecision.ts';
import type { AddNote } from './draftNotes.ts';
import type { Known } from './known.ts';
import { authorityNamed } from './registerNames.ts';

/** From the kinds that decisions print to the kinds of the catalogue. */
export function kindOf(kind: DecisionKind): ChangeKind {
  if (kind === 'continued') return 'reinstated';
  return kind === 'boundary_independent' ? 'amended' : kind;
}

/** The head of a parsed decision, as an editor would type it. A day of effect that is not printed stays empty. */
export function draftHead(parsed: ParsedDecision, known: Known, addNote: AddNote): DraftDecision {
  if (parsed.documentType === 'delegation')
    addNote(
      'NO_LINES_TO_DRAFT',
      'lines',
      'Quyết định ủy quyền, phân cấp: không công bố thủ tục nào.',
      'A decision that delegates powers announces no procedures.',
    );
  if (parsed.documentType === 'correction')
    addNote(
      'NO_LINES_TO_DRAFT',
      'lines',
      'Quyết định đính chính: sửa chỗ in sai của quyết định khác, không công bố thủ tục nào.',
      'A correction mends what another decision printed and announces no procedures.',
    );
  notePassedOn(parsed, known, addNote);
  return {
    ...EMPTY_DRAFT_DECISION,
    type: parsed.documentType === 'standardisation' ? 'standardisation' : 'publication',
    number: numberOf(parsed),
    title: parsed.title,
    issuingAuthority: authorityOf(parsed, known, addNote),
    signer: parsed.signer,
    issuedOn: parsed.issuedOn,
    effectiveFrom: parsed.effectiveFrom.rule === 'on_signing' ? parsed.issuedOn : parsed.effectiveFrom.date,
    declaredCounts: countsOf(parsed, addNote),
    expires: parsed.expiresDecisions.flatMap(expiryOf),
  };
}

function expiryOf({ number, date, extent, from }: ExpiredDecision): DraftExpiry[] {
  if (number === null) return [];
  return [{ number, issuedOn: date, isWhole: extent === 'wholly', ...(from === undefined ? {} : { noLongerInForceFrom: from }) }];
}

/** The number as printed where it can be parsed, else as the reader mended it. */
function numberOf({ number, numberRaw }: ParsedDecision): string | null {
  return numberRaw !== null && parseDecisionNumber(numberRaw) ? numberRaw : number;
}

function authorityOf(parsed: ParsedDecision, { registers }: Known, addNote: AddNote): NamedCode | null {
  const printed = parsed.issuingAuthority;
  if (printed === null) return null;
  const name = bodyOf(printed);
  const authority = authorityNamed(registers, name, parsed.issuedOn);
  if (name !== printed)
    addNote(
      'AUTHORITY_FROM_OFFICE',
      'issuingAuthority',
      `Tệp ghi “${printed}”; cơ quan ban hành là ${name}.`,
      `The file says "${printed}"; the issuing authority is ${name}.`,
    );
  if (authority.code === null)
    addNote(
      'AUTHORITY_UNKNOWN',
      'issuingAuthority',
      `Danh mục cơ quan chưa có “${name}”; quyết định được nhận biết theo tên này.`,
      `The register does not know "${name}"; the decision is identified by this name.`,
    );
  return authority;
}

/**
 * The counts in the text. Where two printed kinds are one kind of the catalogue, a count stands for both only if both
 * are printed or the other lists nothing.
 */
function countsOf({ declaredCounts: declared, listedCounts: listed }: ParsedDecision, addNote: AddNote): Partial<ChangeCounts> | null {
  const { continued, boundary_independent: independent, amended, ...same } = declared;
  const stated: [ChangeKind | 'total', number][] = Object.entries(same).flatMap(([kind, count]) =>
    count === null ? [] : [[kind as ChangeKind | 'total', count] as [ChangeKind | 'total', number]],
  );
  if (continued !== null) stated.push(['reinstated', continued]);
  const isWhole = (count: number | null, kind: DecisionKind) => count !== null || listed[kind] === 0;
  if (isWhole(amended, 'amended') && isWhole(independent, 'boundary_independent')) {
    if (amended !== null || independent !== null) stated.push(['amended', (amended ?? 0) + (independent ?? 0)]);
  } else if (amended !== null || independent !== null) {
    addNote(
      'COUNTS_NOT_COMPARED',
      'declaredCounts.amended',
      'Quyết định chỉ nêu số lượng của một phần các dòng sửa đổi, bổ sung.',
      'The decision states the count of only some of its amended lines.',
    );
  }
  return stated.length === 0 ? null : Object.fromEntries(stated);
}

/**
 * A province's list passes on a ministry's decision. Without that decision, the national text of the day may be
 * outdated.
 */
function notePassedOn({ basedOn }: ParsedDecision, { catalogue, registers }: Known, addNote: AddNote): void {
  const unknown = basedOn.filter(({ number, date }) => findDecisions(catalogue, registers, { number, issuedOn: date }).length === 0);
  if (unknown.length === 0) return;
  const numbers = unknown.map(({ number, date }) => `${number}${date === null ? '' : ` (${date})`}`).join(', ');
  addNote(
    'PASSED_ON_UNKNOWN',
    'legalBasis',
    `Danh mục chưa có quyết định làm căn cứ: ${numbers}; nội dung quốc gia có thể là bản cũ.`,
    `The catalogue does not know what this decision passes on: ${numbers}; the national text may be an older one.`,
  );
}
