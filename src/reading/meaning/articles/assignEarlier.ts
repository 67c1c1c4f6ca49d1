import { describePlace } from '../../form/documentForm.ts';
import { nationalPart } from '../lines/codes.ts';
import type { BuiltLine } from '../lines/lineValues.ts';
import type { EarlierDecision, ReadingNotice } from '../parsedDecision.ts';
import { linesText } from '../warnings/linesText.ts';
import { aWarning } from '../warnings/warningTypes.ts';
import type { DeclaredCount } from './declaredCounts.ts';
import type { EarlierClause } from './earlierClauses.ts';

export interface Assignment {
  readonly lines: readonly BuiltLine[];
  readonly warnings: readonly ReadingNotice[];
}

interface Assigned {
  readonly earlier: EarlierDecision;
  readonly clause: EarlierClause;
}

type Giving = Map<BuiltLine, Assigned>;

/**
 * Gives lines the earlier decisions that the articles name. First by codes in a clause, then by order where a clause
 * has as many positions as lines. Otherwise a single named decision goes to the whole group of lines. Everything else
 * is left to the editor.
 */
export function assignEarlier(
  built: readonly BuiltLine[],
  cited: readonly EarlierClause[],
  declared: readonly Pick<DeclaredCount, 'kind' | 'count'>[],
): Assignment {
  // Where the rows name a decision themselves, its clause adds nothing.
  const inRows = new Set(built.map(({ line }) => line.earlierDecision?.number));
  const clauses = cited.filter(({ decision }) => !inRows.has(decision.number));
  if (clauses.length === 0) return { lines: built, warnings: [] };
  const given: Giving = new Map();
  const open = built.filter(({ line }) => line.earlierDecision === null && line.kind !== 'boundary_independent');
  giveByCode(open, clauses, given);
  const rest = clauses.filter((clause) => ![...given.values()].some((each) => each.clause === clause));
  for (const group of groupsOf(
    open.filter((each) => !given.has(each)),
    rest,
  ))
    giveToGroup(group, given, isWhole(group.lines, built, declared));
  return { lines: built.map((each) => withEarlier(each, given.get(each))), warnings: [aboutArticles(built, clauses, given)] };
}

function giveByCode(open: readonly BuiltLine[], clauses: readonly EarlierClause[], given: Giving): void {
  for (const clause of clauses) {
    const codes = new Set(clause.codes.map(nationalPart));
    const meant = open.filter(({ line }) => line.code !== null && codes.has(nationalPart(line.code)));
    for (const each of meant) given.set(each, assigned(clause, clause.positionsText, meant.length === 1 ? 'single' : 'group'));
  }
}

interface Group {
  readonly lines: readonly BuiltLine[];
  readonly clauses: readonly EarlierClause[];
}

/** Lines of the same clauses, in order. New lines have no earlier position, except where something is replaced. */
function groupsOf(open: readonly BuiltLine[], clauses: readonly EarlierClause[]): Group[] {
  const listed = new Set(open.map(({ line }) => line.kind));
  const levels = new Set(open.flatMap(({ line }) => line.governmentLevels));
  const isFor = (clause: EarlierClause, { line }: BuiltLine): boolean => {
    // In a decision without abolished lines, 'Bãi bỏ các thủ tục tại …' is about the procedures that its lines replace.
    const isOpen = line.kind !== 'new' && !clause.kinds.includes('continued') && !clause.kinds.some((each) => listed.has(each));
    const fitsKind = clause.kinds.includes(line.kind) || isOpen;
    const isOfLevel = clause.levels.length > 0 && clause.levels.every((level) => levels.has(level));
    return (
      fitsKind && (!isOfLevel || line.governmentLevels.length === 0 || line.governmentLevels.some((each) => clause.levels.includes(each)))
    );
  };
  const groups = new Map<string, Group>();
  for (const each of open) {
    const own = clauses.filter((clause) => isFor(clause, each));
    if (own.length === 0) continue;
    const key = own.map((clause) => clauses.indexOf(clause)).join();
    groups.set(key, { clauses: own, lines: [...(groups.get(key)?.lines ?? []), each] });
  }
  return [...groups.values()];
}

/** Whether no declared count is above what is listed of the lines' kinds. */
function isWhole(
  lines: readonly BuiltLine[],
  built: readonly BuiltLine[],
  declared: readonly Pick<DeclaredCount, 'kind' | 'count'>[],
): boolean {
  const kinds = new Set(lines.map(({ line }) => line.kind));
  return declared.every(({ kind, count }) => {
    if (kind === 'total') return count <= built.length;
    return !kinds.has(kind) || count <= built.filter(({ line }) => line.kind === kind).length;
  });
}

function giveToGroup({ lines, clauses }: Group, given: Giving, isWhole: boolean): void {
  const positions = clauses.flatMap((clause) => clause.positions.map((position) => ({ clause, position })));
  const areAllPlaced = clauses.every((clause) => clause.positions.length > 0);
  if (isWhole && areAllPlaced && positions.length === lines.length) {
    lines.forEach((line, index) => {
      const own = positions[index];
      if (own) given.set(line, assigned(own.clause, own.position.text, lines.length === 1 ? 'single' : 'inferred-by-order'));
    });
    return;
  }
  const [clause] = clauses;
  const isOne = new Set(clauses.map(({ decision }) => decision.number)).size === 1;
  // Fewer positions than lines: some lines come from elsewhere.
  if (!clause || !isOne || (areAllPlaced && positions.length < lines.length)) return;
  const texts = clauses.flatMap(({ positionsText }) => positionsText ?? []).join('; ') || null;
  for (const line of lines) given.set(line, assigned(clause, texts, lines.length === 1 && positions.length === 0 ? 'single' : 'group'));
}

function assigned(clause: EarlierClause, position: string | null, mapping: EarlierDecision['mapping']): Assigned {
  return { clause, earlier: { number: clause.decision.number, date: clause.decision.date, position, mapping } };
}

function withEarlier(built: BuiltLine, own: Assigned | undefined): BuiltLine {
  if (!own) return built;
  return {
    ...built,
    line: { ...built.line, earlierDecision: own.earlier },
    where: { ...built.where, earlierDecision: own.clause.place },
  };
}

function aboutArticles(built: readonly BuiltLine[], clauses: readonly EarlierClause[], given: Giving): ReadingNotice {
  const cited = clauses.map(({ decision, positionsText }) => `${positionsText ? `${positionsText} ` : ''}${decision.number}`);
  const named = [...new Set(cited)].join('; ');
  const places = [...new Set(clauses.map(({ place }) => describePlace(place)))].join(', ');
  const lines = linesText(built.flatMap((each, index) => (given.has(each) ? [index + 1] : [])));
  return given.size > 0
    ? aWarning('earlier-decision-in-articles', `the earlier decision stands only in the articles: ${named}`, `${lines}: ${places}`)
    : aWarning(
        'earlier-decision-in-articles',
        `the articles name earlier decisions (${named}); which line is meant is not said`,
        `document: ${places}`,
      );
}
