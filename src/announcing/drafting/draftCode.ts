import type { NamedCode } from '../../domain/content/content.ts';
import type { DraftDecision, DraftLine } from '../../domain/decision/draft.ts';
import { EMPTY_DRAFT_LINE } from '../../domain/decision/draft.ts';
import { parseProcedureCode } from '../../domain/values/procedureCode.ts';
import { resolveLine } from '../../domain/decision/resolveLine.ts';
import type { ParsedLine } from '../../reading/meaning/parsedDecision.ts';
import { kindOf } from './draftHead.ts';
import type { AddNote } from './draftNotes.ts';
import type { Viewpoint } from '../../domain/timeline/procedureView.ts';
import type { Known } from './known.ts';
import { codesNamed } from '../../domain/decision/namedProcedures.ts';
import { knownHead } from './known.ts';

interface Coding {
  readonly line: ParsedLine;
  readonly path: string;
  readonly decision: DraftDecision;
  readonly earlier: DraftLine['earlier'];
  readonly view: Viewpoint;
}

/** The code of a drafted line, and the code that its references give. */
export interface DraftedCode {
  readonly code: string | null;
  /** As printed. */
  readonly codeRaw: string | null;
  /** Canonical: the most certain code for the line. */
  readonly resolved: string | null;
}

/**
 * A printed code stays as printed. Where no code is readable, the procedure with exactly the line's name gives the
 * code, with a note. A code damaged by a spreadsheet counts only together with the name.
 */
export function draftCode(coding: Coding, known: Known, addNote: AddNote): DraftedCode {
  const { line, path, view } = coding;
  const printed = line.code ?? line.codeRaw ?? null;
  const read = printed === null ? null : parseProcedureCode(printed);
  if (read) return { code: printed, codeRaw: printed, resolved: read.code };
  const named = codesNamed(known.catalogue, line.name, view);
  if (printed !== null) return damagedCode(line, printed, named, path, addNote);

  const cited = codeOfEarlier(coding, known);
  return cited === null ? codeByName(coding, named, addNote) : codeByEarlier(cited, named, path, addNote);
}

const NO_CODE: DraftedCode = { code: null, codeRaw: null, resolved: null };

/** The row of an earlier decision is surer than the name. */
function codeByEarlier(cited: string, named: readonly string[], path: string, addNote: AddNote): DraftedCode {
  addNote(
    'CODE_FROM_EARLIER',
    `${path}.code`,
    `Không in mã; theo số thứ tự được dẫn trong quyết định trước là ${cited}.`,
    `No code is printed; by the row of the earlier decision that it cites it is ${cited}.`,
  );
  if (named.length > 0 && !named.includes(cited))
    addNote(
      'CODES_DISAGREE',
      `${path}.code`,
      `Theo tên thì là ${named.join(', ')}, theo số thứ tự được dẫn thì là ${cited}.`,
      `By its name it is ${named.join(', ')}, by the row that it cites ${cited}.`,
    );
  return { ...NO_CODE, resolved: cited };
}

function codeByName({ line, path, view }: Coding, named: readonly string[], addNote: AddNote): DraftedCode {
  const [only, ...others] = named;
  if (!only) {
    addNote(
      'CODE_NOT_FOUND',
      `${path}.code`,
      'Không in mã, danh mục cũng không có thủ tục nào mang đúng tên này.',
      'No code is printed, and the catalogue knows no procedure of exactly this name.',
    );
    return NO_CODE;
  }
  if (kindOf(line.kind) === 'new' && view.place === null) {
    addNote(
      'NAME_ALREADY_KNOWN',
      `${path}.name`,
      `Thủ tục mới, chưa có mã, nhưng danh mục đã có thủ tục mang đúng tên này: ${named.join(', ')}.`,
      `A new procedure without a code, but the catalogue knows ${named.join(', ')} by exactly this name.`,
    );
    return NO_CODE;
  }
  if (others.length > 0) {
    addNote(
      'CODE_AMBIGUOUS',
      `${path}.code`,
      `Không in mã; nhiều thủ tục mang đúng tên này: ${named.join(', ')}. Hãy ghi mã.`,
      `No code is printed, and several procedures bear exactly this name: ${named.join(', ')}. Give the code.`,
    );
    return NO_CODE;
  }
  addNote(
    'CODE_PROPOSED',
    `${path}.code`,
    `Không in mã; đề xuất ${only}, thủ tục duy nhất mang đúng tên này.`,
    `No code is printed; ${only} is proposed, the only procedure of exactly this name.`,
  );
  return { code: only, codeRaw: null, resolved: only };
}

/**
 * The procedures that a line replaces: codes with their names from the catalogue, names with their codes where exactly
 * one fits.
 */
export function draftReplaces({ line, path, view }: Pick<Coding, 'line' | 'path' | 'view'>, known: Known, addNote: AddNote): NamedCode[] {
  return line.replaces.map((printed, k): NamedCode => {
    const at = `${path}.replaces.${k}`;
    const code = parseProcedureCode(printed)?.code;
    if (code || /^\d[.,]\d/.test(printed)) return { code: printed, name: (code && knownHead(known, code, view)?.name) || printed };
    const [only, ...others] = codesNamed(known.catalogue, printed, view);
    if (only && others.length === 0) {
      addNote(
        'REPLACED_CODE_PROPOSED',
        at,
        `“${printed}” không in mã; đề xuất ${only}, thủ tục duy nhất mang đúng tên này.`,
        `"${printed}" has no code; ${only} is proposed, the only procedure of exactly this name.`,
      );
      return { code: only, name: printed };
    }
    const which = only ? [only, ...others].join(', ') : '-';
    addNote(
      'REPLACED_CODE_UNKNOWN',
      at,
      `Chưa rõ mã của thủ tục bị thay thế “${printed}” (${which}); chưa có gì chấm dứt.`,
      `Which code "${printed}" had is not known (${which}); nothing is ended by it.`,
    );
    return { code: null, name: printed };
  });
}

/** A damaged code alone is no code. Where the name leads to the same procedure, both confirm each other. */
function damagedCode(line: ParsedLine, printed: string, named: readonly string[], path: string, addNote: AddNote): DraftedCode {
  const suggested = line.codeSuggested === undefined ? null : (parseProcedureCode(line.codeSuggested)?.code ?? null);
  if (suggested !== null && named.includes(suggested)) {
    addNote(
      'CODE_PROPOSED',
      `${path}.code`,
      `Tệp ghi mã “${printed}”; đề xuất ${suggested}, mà danh mục ghi đúng tên này.`,
      `The file has the code "${printed}"; ${suggested} is proposed, which the catalogue knows by exactly this name.`,
    );
    return { code: suggested, codeRaw: printed, resolved: suggested };
  }
  const hints = [...new Set([...(suggested === null ? [] : [suggested]), ...named])];
  if (hints.length > 0)
    addNote(
      'CODE_SUGGESTED',
      `${path}.code`,
      `Tệp ghi mã “${printed}”; có thể là ${hints.join(', ')}. Hãy đối chiếu rồi ghi mã đúng.`,
      `The file has the code "${printed}"; it may be ${hints.join(', ')}. Compare and write the right one.`,
    );
  return { code: printed, codeRaw: printed, resolved: null };
}

function codeOfEarlier({ line, decision, earlier }: Coding, { catalogue, registers }: Known): string | null {
  if (!earlier?.position) return null;
  return resolveLine(decision, { ...EMPTY_DRAFT_LINE, kind: kindOf(line.kind), earlier }, catalogue, registers).code;
}
