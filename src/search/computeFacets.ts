import { GOVERNMENT_LEVEL_LABELS, ONLINE_LEVEL_LABELS, PROCEDURE_TYPE_LABELS } from '../domain/vocabulary.ts';
import type { Label } from '../domain/vocabulary.ts';
import type { NamedCode } from '../domain/content.ts';
import type { Facet, FacetName, ResolvedProcedure } from './searchAnswer.ts';

interface Value {
  readonly value: string;
  readonly label: Label;
}

const READERS: Readonly<Record<FacetName, (procedure: ResolvedProcedure) => readonly Value[]>> = {
  level: ({ levels }) => levels.map((value) => ({ value, label: GOVERNMENT_LEVEL_LABELS[value] })),
  field: ({ fields }) => fields.map(named),
  type: ({ type }) => [{ value: type, label: PROCEDURE_TYPE_LABELS[type] }],
  onlineLevel: ({ onlineLevel }) => [{ value: onlineLevel, label: ONLINE_LEVEL_LABELS[onlineLevel] }],
  authority: ({ authorities }) => authorities.map(named),
};

/** Counts of the procedures found, by each facet; the most frequent first, equal ones by value. */
export function computeFacets(procedures: readonly ResolvedProcedure[]): Facet[] {
  return Object.entries(READERS).map(([name, read]) => ({ name: name as FacetName, values: countValues(procedures, read) }));
}

function countValues(procedures: readonly ResolvedProcedure[], read: (procedure: ResolvedProcedure) => readonly Value[]): Facet['values'] {
  const counts = new Map<string, { label: Label; count: number }>();
  for (const procedure of procedures) {
    const own = new Map(read(procedure).map(({ value, label }) => [value, label]));
    for (const [value, label] of own) counts.set(value, { label, count: (counts.get(value)?.count ?? 0) + 1 });
  }
  return [...counts]
    .map(([value, { label, count }]) => ({ value, label, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Names of fields and authorities are Vietnamese in both languages. */
function named({ code, name }: NamedCode): Value {
  return { value: code ?? name, label: { vi: name, en: name } };
}
