import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PlaceId } from '../places/places.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import { bareText } from '../values/tidyText.ts';
import { remembered } from '../values/remembered.ts';
import type { ProcedureView } from './procedureView.ts';
import { nameOf, viewProcedure } from './procedureView.ts';

/**
 * The same procedure under other places, in force on the day: of one name, told apart by place alone. The national one
 * first, then by place. Two national procedures of one name are no twins.
 */
export function twinsOf(catalogue: Catalogue, view: ProcedureView, asOf: CalendarDate): ProcedureView[] {
  const own = ownPlace(view);
  const alike = codesByName(catalogue).get(nameKey(nameOf(catalogue, view))) ?? [];
  const others = alike.flatMap((code) => (code === view.code ? [] : (viewProcedure(catalogue, code, { asOf, place: null }) ?? [])));
  const isTwin = (other: ProcedureView) =>
    other.version !== null && ownPlace(other) !== own && nameKey(nameOf(catalogue, other)) === nameKey(nameOf(catalogue, view));
  return others.filter(isTwin).sort((a, b) => compare(ownPlace(a) ?? '', ownPlace(b) ?? '') || compare(a.code, b.code));
}

/** Of a procedure that only a place has; null for national ones, also where a place adds to them. */
function ownPlace({ latest }: ProcedureView): PlaceId | null {
  return latest === null || latest.national !== null ? null : (latest.line.summary.place?.code ?? null);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Codes by every name that a line gave them. */
const codesByName = remembered((catalogue: Catalogue): ReadonlyMap<string, readonly string[]> => {
  const codes = new Map<string, Set<string>>();
  for (const { code, lines } of catalogue.procedures.values())
    for (const id of lines) {
      const name = catalogue.lines.get(id)?.summary.name;
      if (name === undefined) continue;
      const key = nameKey(name);
      const known = codes.get(key);
      if (known) known.add(code);
      else codes.set(key, new Set([code]));
    }
  return new Map([...codes].map(([key, found]) => [key, [...found].sort(compare)]));
});

/** Accents, case and the word "thủ tục" in front tell no procedures apart. */
function nameKey(name: string): string {
  return bareText(name)
    .replace(/^thu tuc\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
