import { GOVERNMENT_LEVEL_LABELS, ONLINE_LEVEL_LABELS, PROCEDURE_TYPE_LABELS } from '../domain/values/vocabulary.ts';
import type { Label } from '../domain/values/vocabulary.ts';
import type { NamedCode } from '../domain/content/content.ts';
import type { Facet, FacetName, ResolvedProcedure } from './searchAnswer.ts';

/** Tells each value of a procedure with its label, once. */
type Reader = (procedure: ResolvedProcedure, tell: (value: string, label: () => Label) => void) => void;

const READERS: Readonly<Record<FacetName, Reader>> = {
  level: ({ levels }, tell) => levels.forEach((level) => tell(level, () => GOVERNMENT_LEVEL_LABELS[level])),
  field: ({ fields }, tell) => tellNamed(fields, tell),
  type: ({ type }, tell) => tell(type, () => PROCEDURE_TYPE_LABELS[type]),
  onlineLevel: ({ onlineLevel }, tell) => tell(onlineLevel, () => ONLINE_LEVEL_LABELS[onlineLevel]),
  authority: ({ authorities }, tell) => tellNamed(authorities, tell),
};

/** Counts of the procedures found, by each facet; the most frequent first, equal ones by value. */
export function computeFacets(procedures: readonly ResolvedProcedure[]): Facet[] {
  return Object.entries(READERS).map(([name, read]) => ({ name: name as FacetName, values: countValues(procedures, read) }));
}

function countValues(procedures: readonly ResolvedProcedure[], read: Reader): Facet['values'] {
  const counts = new Map<string, { value: string; label: Label; count: number }>();
  for (const procedure of procedures)
    read(procedure, (value, label) => {
      const known = counts.get(value);
      if (known) known.count += 1;
      else counts.set(value, { value, label: label(), count: 1 });
    });
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Names of fields and authorities are Vietnamese in both languages. One that stands twice counts once. */
function tellNamed(named: readonly NamedCode[], tell: Parameters<Reader>[1]): void {
  named.forEach(({ code, name }, i) => {
    const value = code ?? name;
    if (named.findIndex((other) => (other.code ?? other.name) === value) === i) tell(value, () => ({ vi: name, en: name }));
  });
}
