import type { Channel, Dossier, Fee, ProcedureContent } from './content.ts';
import type { Burden } from './savings.ts';

/** What a text states of one filing. A part is null where the text states none, or several by case or channel. */
export function burdenOf({ channels, dossiers }: ProcedureContent): Burden {
  return { days: sole(channels.map(workingDays)), papers: sole(dossiers.map(papers)), fees: sole(channels.map(fees)) };
}

/** Of several procedures, filed together. A part that one of them does not state is null. */
export function burdenOfAll(burdens: readonly Burden[]): Burden {
  const sum = (part: keyof Burden) =>
    burdens.reduce<number | null>(
      (all, { [part]: one }) => (all === null || one === null ? null : all + one),
      burdens.length === 0 ? null : 0,
    );
  return { days: sum('days'), papers: sum('papers'), fees: sum('fees') };
}

/** The value that all state; null where they differ, or one states none. */
function sole(values: readonly (number | null)[]): number | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}

/** Days of the calendar are no working days, and are not counted as such. */
function workingDays({ timeLimit: { amount, unit } }: Channel): number | null {
  return unit === 'workingDay' ? amount : null;
}

/** A case without any paper is a gap of the text, not a dossier of nothing. */
function papers({ items }: Dossier): number | null {
  return items.length === 0 ? null : items.length;
}

function fees({ fees: stated }: Channel): number | null {
  const amounts = stated.map(({ amount, currency }: Fee) => (currency === 'VND' ? amount : null));
  return stated.length === 0 || amounts.includes(null) ? null : amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
}
