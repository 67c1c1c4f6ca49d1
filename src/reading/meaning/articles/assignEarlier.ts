import type { BuiltLine } from '../lines/buildLine.ts';
import type { DecisionKind, EarlierDecision, ReadingWarning } from '../parsedDecision.ts';
import { describePlace } from '../../form/documentForm.ts';
import type { EarlierClause } from './readArticles.ts';
import { linesText } from '../warnings/lineWarnings.ts';
import { aWarning } from '../warnings/warningTypes.ts';

export interface Assignment {
  readonly lines: readonly BuiltLine[];
  readonly warnings: readonly ReadingWarning[];
}

/**
 * Gives lines the earlier decision that the articles name for their kind. Which position is whose is said only where there
 * is one line and one position; several decisions for one group of lines are left to the editor.
 */
export function assignEarlier(built: readonly BuiltLine[], cited: readonly EarlierClause[]): Assignment {
  // What the rows themselves say of a decision is all that its clause is about.
  const inRows = new Set(built.map(({ line }) => line.earlierDecision?.number));
  const clauses = cited.filter(({ reference }) => !inRows.has(reference.number));
  if (clauses.length === 0) return { lines: built, warnings: [] };
  const warnings: ReadingWarning[] = [];
  const assigned = new Map<BuiltLine, EarlierDecision>();
  const open = built.filter(({ line }) => line.earlierDecision === null && line.kind !== 'boundary_independent');
  const nonNew = open.filter(({ line }) => line.kind !== 'new');
  const listed = new Set(open.map(({ line }) => line.kind));
  // 'Bãi bỏ các thủ tục tại …' in a decision that lists none abolished speaks of what its lines take the place of.
  const isFor = (clause: EarlierClause, kind: DecisionKind): boolean =>
    !clause.kinds.some((each) => listed.has(each)) || clause.kinds.includes(kind);
  const places = new Map<BuiltLine, EarlierClause>();
  for (const candidate of nonNew.length > 0 ? nonNew : open) {
    const own = clauses.filter((clause) => isFor(clause, candidate.line.kind));
    const numbers = new Set(own.map(({ reference }) => reference.number));
    const [clause] = own;
    if (!clause) continue;
    if (numbers.size > 1) continue;
    const group = (nonNew.length > 0 ? nonNew : open).filter(({ line }) => isFor(clause, line.kind));
    const isSingle = group.length === 1 && own.length === 1 && clause.positions?.numbers.length === 1;
    assigned.set(candidate, {
      number: clause.reference.number,
      date: clause.reference.date,
      position:
        own
          .map(({ positions }) => positions?.text)
          .filter((text) => text !== undefined)
          .join('; ') || null,
      mapping: isSingle ? 'single' : 'group',
    });
    places.set(candidate, clause);
  }
  const lines = built.map((each) => {
    const earlier = assigned.get(each);
    const clause = places.get(each);
    return earlier && clause
      ? { ...each, line: { ...each.line, earlierDecision: earlier }, where: { ...each.where, earlierDecision: clause.place } }
      : each;
  });
  const said = [...new Set(clauses.map(({ reference, positions }) => `${positions ? `${positions.text} ` : ''}${reference.number}`))].join(
    '; ',
  );
  warnings.push(
    aWarning(
      'earlier-decision-in-articles',
      assigned.size > 0
        ? `the earlier decision stands only in the articles: ${said}`
        : `the articles name earlier decisions (${said}); which line is meant is not said`,
      `${assigned.size > 0 ? linesText(built.flatMap((each, index) => (assigned.has(each) ? [index + 1] : []))) : 'document'}: ${[...new Set(clauses.map(({ place }) => describePlace(place)))].join(', ')}`,
    ),
  );
  return { lines, warnings };
}
