import { foldText, joinLines } from '../foldText.ts';
import { asPrinted, findCodes, nationalPart } from '../lines/codes.ts';
import { textOf } from '../lines/lineText.ts';
import type { DecisionKind } from '../parsedDecision.ts';
import type { Columns } from './columns.ts';
import type { DeclaredTotal, Finding, RawLine } from './rawLines.ts';
import type { Subject } from './subjects.ts';
import type { Place } from '../../form/documentForm.ts';

/** The lines of one table, with the remarks made while reading it. */
export interface ListGroup {
  /** The subject of the table by its heading or columns; 'procedures' for a list. */
  readonly subject: Subject;
  readonly columns: Columns;
  readonly place: Place | null;
  readonly lines: RawLine[];
  readonly totals: DeclaredTotal[];
  readonly findings: Finding[];
}

export interface SettledGroups {
  readonly lists: readonly ListGroup[];
  /** Remarks about groups that were left out. */
  readonly findings: readonly Finding[];
}

/**
 * Decides which tables announce. Lists do. A table on another subject announces only in a document without lists, or
 * where it alone names a kind of change. A table without a heading of its own that repeats procedures above it does
 * not.
 */
export function settleGroups(groups: readonly ListGroup[]): SettledGroups {
  const filled = groups.filter(({ lines }) => lines.length > 0);
  const asides = filled.filter(({ subject }) => subject !== 'procedures');
  const lists = filled.filter(({ subject }) => subject === 'procedures');
  if (lists.length === 0) return withoutLists(asides, groups);
  const taken = withoutRepeats(lists);
  const asked = taken.filter((group, index) => isUnderNewKind(group, taken.slice(0, index)) && repeats(group, taken.slice(0, index)));
  const listed = taken.flatMap(({ lines }) => lines);
  const alone = asides.filter((aside) => aside.subject === 'processes' && saysOwnKind(aside, listed));
  const known = keysOf([...listed, ...alone.flatMap(({ lines }) => lines)]);
  const left = filled.filter((group) => !taken.includes(group) && !alone.includes(group));
  return {
    lists: groups.filter((group) => taken.includes(group) || alone.includes(group) || group.lines.length === 0),
    findings: [...left.flatMap((group) => tellLeftOut(group, known)), ...alone.map(tellTaken), ...asked.map(tellUnderNewKind)],
  };
}

const USABLE: readonly Subject[] = ['services', 'processes', 'papers'];

function withoutLists(asides: readonly ListGroup[], groups: readonly ListGroup[]): SettledGroups {
  const subject = USABLE.find((each) => asides.some((aside) => aside.subject === each));
  const used = asides.filter((aside) => aside.subject === subject);
  return {
    lists: groups.filter((group) => used.includes(group) || group.lines.length === 0),
    findings: subject === 'services' ? [] : used.map(tellTaken),
  };
}

/** Only an annex of processes has the procedures of one kind. */
function saysOwnKind({ lines }: ListGroup, listed: readonly RawLine[]): boolean {
  const own = new Set(lines.flatMap(kindsAbove));
  const others = new Set(listed.flatMap(kindsAbove));
  const known = keysOf(listed);
  return own.size === 1 && others.size > 0 && ![...own].some((kind) => others.has(kind)) && !lines.some((line) => isKnown(line, known));
}

function kindsAbove({ path, annex }: RawLine): readonly DecisionKind[] {
  const heading = [...path].reverse().find(({ facets }) => facets.kinds.length > 0);
  return heading?.facets.kinds ?? annex?.facets.kinds ?? [];
}

function withoutRepeats(lists: readonly ListGroup[]): ListGroup[] {
  if (lists.length < 2) return [...lists];
  const kept: ListGroup[] = [];
  for (const group of lists) {
    const mayRepeat = kept.length > 0 && (isOnlyFees(group) || isBare(group) || group.columns.subject !== null);
    if (!mayRepeat || !repeats(group, kept) || isUnderNewKind(group, kept)) kept.push(group);
  }
  return kept;
}

function repeats({ lines }: ListGroup, kept: readonly ListGroup[]): boolean {
  const known = keysOf(kept.flatMap((group) => group.lines));
  return lines.filter((line) => isKnown(line, known)).length * 2 > lines.length && isKnown(lines[0], known);
}

/** 'DANH MỤC TTHC BỊ BÃI BỎ' above names and fees of procedures that were listed as new before. */
function isUnderNewKind(group: ListGroup, kept: readonly ListGroup[]): boolean {
  const before = new Set(kept.flatMap(({ lines }) => lines.flatMap(kindsAbove)));
  return isOnlyFees(group) && before.size > 0 && group.lines.some((line) => kindsAbove(line).some((kind) => !before.has(kind)));
}

function tellUnderNewKind({ lines, place }: ListGroup): Finding {
  const text = `${lines.length} rows with fees only repeat procedures listed above under another kind: read as a list; is it one?`;
  return { type: 'kind-conflict', place, text };
}

/** Nothing above the table gives a kind, a level or a field. */
function isBare({ lines }: ListGroup): boolean {
  const [first] = lines;
  const all = [...(first?.path.map(({ facets }) => facets) ?? []), ...(first?.annex ? [first.annex.facets] : [])];
  return all.every(({ kinds, levels, isShared, field }) => kinds.length === 0 && levels.length === 0 && !isShared && field === null);
}

/** 'STT | Tên TTHC | Mã TTHC | Mức thu | Mức thu trực tuyến'. */
function isOnlyFees({ columns: { roles } }: ListGroup): boolean {
  const told = roles.filter((role) => role !== null && !['position', 'code', 'name', 'note', 'other'].includes(role));
  return told.length > 0 && told.every((role) => role === 'fee');
}

function tellLeftOut(group: ListGroup, known: ReadonlySet<string>): Finding[] {
  const type =
    isOnlyFees(group) || group.subject === 'fees' ? 'fee-annex' : group.subject === 'processes' ? 'process-annex' : 'other-annex';
  const unlisted = group.lines.filter((line) => codesOf(line).length > 0 && !isKnown(line, known)).flatMap(codesOf);
  return [
    { type, place: group.place, text: `${group.lines.length} rows name procedures, but announce nothing` },
    ...(unlisted.length > 0
      ? [
          {
            type: 'codes-not-listed' as const,
            place: group.place,
            text: `codes that no list holds: ${[...new Set(unlisted)].slice(0, 20).join(', ')}`,
          },
        ]
      : []),
  ];
}

function tellTaken({ place, lines }: ListGroup): Finding {
  return { type: 'list-in-process-annex', place, text: `${lines.length} procedures stand nowhere but here: compare every line` };
}

/** The codes of the lines, or the names of those without a code. */
function keysOf(lines: readonly RawLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => [...codesOf(line).map(nationalPart), nameOf(line)]).filter((key) => key !== ''));
}

function isKnown(line: RawLine | undefined, known: ReadonlySet<string>): boolean {
  if (!line) return false;
  return codesOf(line).some((code) => known.has(nationalPart(code))) || known.has(nameOf(line));
}

function codesOf(line: RawLine): string[] {
  return findCodes(textOf(line, 'code')?.text ?? textOf(line, 'name')?.text ?? '');
}

function nameOf(line: RawLine): string {
  const text = joinLines(textOf(line, 'name')?.text ?? '');
  return foldText(findCodes(text).reduce((rest, code) => rest.replace(asPrinted(code), ''), text));
}
