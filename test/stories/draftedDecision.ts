import type { Draft } from '../../src/announcing/announcing.ts';
import type { CalendarDate } from '../../src/domain/values/calendarDate.ts';
import { countKinds } from '../../src/domain/timeline/changes.ts';
import type { LegalReference, NamedCode, ProcedureContent } from '../../src/domain/content/content.ts';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import type { DraftDecision, DraftLine } from '../../src/domain/decision/draft.ts';
import { EMPTY_DRAFT_DECISION, EMPTY_DRAFT_LINE } from '../../src/domain/decision/draft.ts';
import { CHANGE_KIND_LABELS, CHANGE_KINDS } from '../../src/domain/values/vocabulary.ts';
import type { ListedProcedure } from './procedureStock.ts';
import { nameOf } from './procedureStock.ts';

/** Every line of the stories rests on this document, so the office's register holds it. */
export const CONTROL_OF_PROCEDURES: LegalReference = { number: '63/2010/NĐ-CP', title: 'Nghị định về kiểm soát thủ tục hành chính' };

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

interface Drafting extends Partial<Omit<DraftDecision, 'issuingAuthority'>> {
  readonly by: NamedCode;
  readonly number: string;
  readonly issuedOn: CalendarDate;
  readonly lines: readonly DraftLine[];
}

/**
 * A decision with its annex as offices write it. Each kind of change has a section and counts positions from 1.
 * The text states how many changes of each kind there are.
 */
export function aDecision({ by, lines, ...decision }: Drafting): Draft {
  const stated = Object.entries(countKinds(lines.map(({ kind }) => kind))).filter(([, count]) => count > 0);
  return {
    decision: {
      ...EMPTY_DRAFT_DECISION,
      title: 'Công bố danh mục thủ tục hành chính thuộc phạm vi chức năng quản lý',
      effectiveFrom: decision.issuedOn,
      declaredCounts: Object.fromEntries(stated),
      ...decision,
      issuingAuthority: by,
    },
    lines: inSections(lines),
  };
}

/** Sections in the order new, amended, replaced, abolished. A line may name another section itself. */
function inSections(lines: readonly DraftLine[]): DraftLine[] {
  const kinds = CHANGE_KINDS.filter((kind) => lines.some((line) => line.kind === kind));
  return kinds.flatMap((kind, section) =>
    lines
      .filter((line) => line.kind === kind)
      .map((line, i) => ({
        section: `${ROMAN[section]}. Thủ tục hành chính ${CHANGE_KIND_LABELS[kind].vi.toLowerCase()}`,
        position: String(i + 1),
        line,
      }))
      .map(({ line, ...place }) => (line.position === null ? { ...line, ...place } : line)),
  );
}

/** A whole text as NĐ 63/2010/NĐ-CP Điều 8 demands it. `edition` makes each wording different. */
export function fullText({ name, levels, onlineLevel }: ListedProcedure, edition = 'ban hành lần đầu'): ProcedureContent {
  const office =
    levels[0] === 'province' ? 'Bộ phận tiếp nhận và trả kết quả của sở' : 'Bộ phận tiếp nhận và trả kết quả của Ủy ban nhân dân';
  return {
    ...EMPTY_CONTENT,
    steps: [
      { name: 'Bước 1', description: `Tổ chức, cá nhân nộp hồ sơ tại ${office} (${edition}).` },
      { name: 'Bước 2', description: 'Công chức kiểm tra, thẩm định và trả kết quả.' },
    ],
    channels: (onlineLevel === 'none' ? (['inPerson'] as const) : (['inPerson', 'online'] as const)).map((kind) => ({
      kind,
      timeLimit: { amount: 10, unit: 'workingDay', text: '10 ngày làm việc' },
      fees: [],
      description: null,
    })),
    dossiers: [
      {
        code: null,
        case: null,
        timeLimit: null,
        items: [
          {
            code: null,
            name: `Đơn đề nghị: ${name}`,
            originals: 1,
            copies: 0,
            hasElectronicForm: false,
            isProcessingResult: false,
            forms: [],
          },
        ],
      },
    ],
    dossierSets: 1,
    results: [{ code: null, name: 'Văn bản chấp thuận' }],
    receptionAddresses: [office],
  };
}

/** A line that gives a procedure a whole text. */
function textLine(kind: DraftLine['kind'], procedure: ListedProcedure, more: Partial<DraftLine>, edition?: string): DraftLine {
  const { code, name, field, levels, onlineLevel } = procedure;
  return {
    ...EMPTY_DRAFT_LINE,
    kind,
    code,
    name,
    levels,
    onlineLevel,
    fields: [{ code: null, name: field }],
    audience: [{ code: null, name: 'Tổ chức, cá nhân' }],
    implementingAuthorities: [{ code: null, name: levels[0] === 'province' ? 'Sở chuyên ngành' : 'Ủy ban nhân dân' }],
    legalBasis: [CONTROL_OF_PROCEDURES],
    content: fullText(procedure, edition),
    ...more,
  };
}

export const newLine = (procedure: ListedProcedure, more: Partial<DraftLine> = {}): DraftLine => textLine('new', procedure, more);

export const standardisedLine = (procedure: ListedProcedure): DraftLine => textLine('standardised', procedure, {}, 'chuẩn hóa');

/** The same procedure with other steps. The line names the changed parts and the amending document. */
export function amendedLine(procedure: ListedProcedure, edition: string, more: Partial<DraftLine> = {}): DraftLine {
  return textLine('amended', procedure, { changedParts: ['steps'], amendingDocuments: [CONTROL_OF_PROCEDURES], ...more }, edition);
}

/** Takes over from other procedures, which may include its own earlier text. */
export function replacedLine(procedure: ListedProcedure, replaced: readonly ListedProcedure[]): DraftLine {
  return textLine('replaced', procedure, { replaces: replaced.map(nameOf) });
}

export function abolishedLine({ code, name, levels, field }: ListedProcedure, more: Partial<DraftLine> = {}): DraftLine {
  return { ...EMPTY_DRAFT_LINE, kind: 'abolished', code, name, levels, fields: [{ code: null, name: field }], ...more };
}
