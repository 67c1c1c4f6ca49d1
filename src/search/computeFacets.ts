import { GOVERNMENT_LEVEL_LABELS, ONLINE_LEVEL_LABELS, PROCEDURE_TYPE_LABELS } from '../domain/values/vocabulary.ts';
import type { Label } from '../domain/values/vocabulary.ts';
import type { NamedCode } from '../domain/content/content.ts';
import type { Facet, FacetName, ResolvedProcedure } from './searchAnswer.ts';

/** Calls `tell` once for each value of a procedure, with the value's label. */
type Reader = (procedure: ResolvedProcedure, tell: (value: string, label: () => Label) => void) => void;

const READERS: Readonly<Record<FacetName, Reader>> = {
  level: ({ levels }, tell) => levels.forEach((level) => tell(level, () => GOVERNMENT_LEVEL_LABELS[level])),
  field: ({ fields }, tell) => tellNamed(fields, tell),
  type: ({ type }, tell) => tell(type, () => PROCEDURE_TYPE_LABELS[type]),
  onlineLevel: ({ onlineLevel }, tell) => tell(onlineLevel, () => ONLINE_LEVEL_LABELS[onlineLevel]),
  authority: ({ authorities }, tell) => tellNamed(authorities, tell),
  audience: ({ audience }, tell) =>
    tellNamed(
      audience.map(({ name }) => ({ code: null, name })),
      tell,
    ),
};

/** An examined procedure, and the name family that it shares with its copies in provinces; null without copies. */
export interface Grouped {
  readonly procedure: ResolvedProcedure;
  readonly family: string | null;
  readonly score: number;
}

/**
 * Counts groups by each facet, most frequent first, then by value. A value's count is the number of groups that are found
 * when the search is filtered by it. So each value is compared with its own best: `examined` has the best first, and
 * those below `leastShare` of it do not count.
 */
export function computeFacets(examined: readonly Grouped[], leastShare: number): Facet[] {
  return Object.entries(READERS).map(([name, read]) => ({ name: name as FacetName, values: countValues(examined, read, leastShare) }));
}

interface Counted {
  readonly value: string;
  readonly label: Label;
  readonly leastScore: number;
  count: number;
  /** Families already counted with a copy in a province, and those with a national record. */
  readonly copies: Set<string>;
  readonly national: Set<string>;
}

function countValues(examined: readonly Grouped[], read: Reader, leastShare: number): Facet['values'] {
  const counts = new Map<string, Counted>();
  const start = (value: string, label: Label, best: number): Counted => {
    const counted = { value, label, leastScore: leastShare * best, count: 0, copies: new Set<string>(), national: new Set<string>() };
    counts.set(value, counted);
    return counted;
  };
  for (const grouped of examined)
    read(grouped.procedure, (value, label) => {
      const counted = counts.get(value) ?? start(value, label(), grouped.score);
      if (grouped.score >= counted.leastScore) countGroup(counted, grouped);
    });
  const values = [...counts.values()].map(({ value, label, count }) => ({ value, label, count }));
  return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** All copies in provinces form one group. The first national record of the family joins it. */
function countGroup(counted: Counted, { procedure, family }: Grouped): void {
  const { copies, national } = counted;
  const isNational = procedure.place === null;
  const isCounted =
    family !== null && (isNational ? copies.has(family) && !national.has(family) : copies.has(family) || national.has(family));
  if (!isCounted) counted.count += 1;
  if (family !== null) (isNational ? national : copies).add(family);
}

/** Fields and authorities have Vietnamese names in both languages. A value that occurs twice counts once. */
function tellNamed(named: readonly NamedCode[], tell: Parameters<Reader>[1]): void {
  named.forEach(({ code, name }, i) => {
    const value = code ?? name;
    if (named.findIndex((other) => (other.code ?? other.name) === value) === i) tell(value, () => ({ vi: name, en: name }));
  });
}
