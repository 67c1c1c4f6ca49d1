import { parseProcedureCode } from '../../domain/values/procedureCode.ts';
import { tidyText } from '../../domain/values/tidyText.ts';
import type { ParsedDecision, ParsedLine } from '../../reading/meaning/parsedDecision.ts';
import type { LineEdit } from './fileDrafting.ts';

type Place = ParsedDecision['where']['lines'][number];
interface ReadLine {
  readonly line: ParsedLine;
  readonly place: Place;
}

/** The decision as an officer corrected its reading: without rows that are no lines, with missed ones, and with the values typed. */
export function withEdits(parsed: ParsedDecision, edits: readonly LineEdit[]): ParsedDecision {
  if (edits.length === 0) return parsed;
  const edited = new Map(edits.map((edit) => [edit.n, edit]));
  const read = parsed.lines.map((line, index): ReadLine => ({ line, place: parsed.where.lines[index] ?? {} }));
  const lines = withMissed(read, edits)
    .filter(({ line }) => edited.get(line.n)?.isNoLine !== true)
    .map(({ line, place }) => ({ line: withValues(line, edited.get(line.n)), place }));
  return { ...parsed, lines: lines.map(({ line }) => line), where: { ...parsed.where, lines: lines.map(({ place }) => place) } };
}

/** A missed line takes section, kind, levels and field of the line that it follows; it stands nowhere in the file as read. */
function withMissed(read: readonly ReadLine[], edits: readonly LineEdit[]): ReadLine[] {
  const known = new Set(read.map(({ line }) => line.n));
  const lines = [...read];
  for (const { n, after } of edits) {
    if (after === undefined || known.has(n)) continue;
    known.add(n);
    const at = lines.findIndex(({ line }) => line.n === after) + 1;
    lines.splice(at, 0, { line: missedLine(n, (lines[at - 1] ?? lines[0])?.line), place: {} });
  }
  return lines;
}

function missedLine(n: number, neighbour: ParsedLine | undefined): ParsedLine {
  return {
    n,
    kind: neighbour?.kind ?? 'new',
    code: null,
    name: '',
    governmentLevels: neighbour?.governmentLevels ?? [],
    governmentLevelsBasis: neighbour?.governmentLevelsBasis ?? 'not-stated',
    field: neighbour?.field ?? null,
    fieldBasis: neighbour?.fieldBasis ?? 'not-stated',
    section: neighbour?.section ?? '',
    position: null,
    earlierDecision: null,
    replaces: [],
    timeLimitText: null,
    placeText: null,
    feeText: null,
    onlineLevelText: null,
    legalBasisText: null,
    agencyText: null,
    note: null,
  };
}

function withValues(line: ParsedLine, edit: LineEdit | undefined): ParsedLine {
  if (!edit) return line;
  const { position, kind, name, levels, field } = edit;
  return {
    ...withCode(line, edit.code),
    ...(position === undefined ? {} : { position: orNull(position) }),
    ...(kind === undefined ? {} : { kind }),
    ...(name === undefined ? {} : { name: tidyText(name) }),
    ...(levels === undefined ? {} : { governmentLevels: levels }),
    ...(field === undefined ? {} : { field: orNull(field) }),
  };
}

function withCode(line: ParsedLine, code: string | undefined): ParsedLine {
  const chosen = code === undefined ? null : parseProcedureCode(code);
  if (!chosen) return line;
  const { codeRaw: _raw, codeIssue: _issue, codeSuggested: _suggested, ...rest } = line;
  return { ...rest, code: chosen.code };
}

function orNull(text: string): string | null {
  return tidyText(text) || null;
}
