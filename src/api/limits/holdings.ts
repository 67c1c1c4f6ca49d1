import type { Snapshot } from '../../catalogue/snapshot.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { allLines } from '../../domain/timeline/changes.ts';
import { remembered } from '../../domain/values/remembered.ts';

/** The size of a snapshot: the cost of queries grows with it. */
export interface Holdings {
  readonly procedures: number;
  readonly lines: number;
  readonly decisions: number;
  readonly authorities: number;
  readonly fields: number;
  readonly places: number;
  readonly offices: number;
  /** 95 of 100 lists are not longer. */
  readonly legalBasis: number;
  readonly versions: number;
  readonly linesOfDecision: number;
}

/** Counted once for each catalogue; a changed register hardly changes the figures. */
export function holdingsOf({ catalogue, registers }: Snapshot): Holdings {
  return countHoldings(catalogue, registers);
}

const countHoldings = remembered((catalogue: Catalogue, registers: Snapshot['registers']): Holdings => {
  const lines = allLines(catalogue);
  return atLeastNational({
    procedures: catalogue.procedures.size,
    lines: lines.length,
    decisions: catalogue.announcements.length,
    authorities: registers.authorities.size,
    fields: new Set([...registers.fields.keys(), ...lines.flatMap(({ summary }) => summary.fields.map(({ code, name }) => code ?? name))])
      .size,
    places: catalogue.places.units.size,
    offices: registers.offices.size,
    legalBasis: usualLength(lines.map(({ summary }) => summary.legalBasis)),
    versions: usualLength([...catalogue.procedures.values()].map((procedure) => procedure.lines)),
    linesOfDecision: usualLength(catalogue.announcements.map((announcement) => announcement.lines)),
  });
});

/** The size of the national list of 2026: a query tried on a smaller copy must not be refused there. */
const NATIONAL: Holdings = {
  procedures: 5_600,
  lines: 5_600,
  decisions: 880,
  authorities: 4_000,
  fields: 300,
  places: 3_400,
  offices: 4_000,
  legalBasis: 10,
  versions: 3,
  linesOfDecision: 20,
};

function atLeastNational(held: Holdings): Holdings {
  return Object.fromEntries(
    Object.entries(NATIONAL).map(([name, least]) => [name, Math.max(least, held[name as keyof Holdings])]),
  ) as unknown as Holdings;
}

function usualLength(lists: readonly (readonly unknown[])[]): number {
  const lengths = lists.map(({ length }) => length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)] ?? 0;
}
