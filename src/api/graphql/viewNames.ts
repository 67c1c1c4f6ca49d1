import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { allLines } from '../../domain/timeline/changes.ts';
import type { ProcedureView } from '../../domain/timeline/procedureView.ts';
import { nameOf } from '../../domain/timeline/procedureView.ts';
import { compareVietnamese } from '../paging/order.ts';

const ranksOf = new WeakMap<Catalogue, ReadonlyMap<string, number>>();

/** Where each name that a line ever gave to a procedure stands in a Vietnamese dictionary; equal ones share a rank. */
export function nameRanks(catalogue: Catalogue): ReadonlyMap<string, number> {
  let ranks = ranksOf.get(catalogue);
  if (!ranks) ranksOf.set(catalogue, (ranks = rankNames(catalogue)));
  return ranks;
}

function rankNames(catalogue: Catalogue): ReadonlyMap<string, number> {
  const printed = allLines(catalogue).flatMap(({ summary }) => [summary.name, ...summary.replaces.map(({ name }) => name)]);
  const names = [...new Set([...printed, ...catalogue.procedures.keys()])].sort(compareVietnamese);
  const ranks = new Map<string, number>();
  let [rank, last] = [0, ''];
  for (const name of names) {
    if (compareVietnamese(last, name) !== 0) rank += 1;
    ranks.set(name, rank);
    last = name;
  }
  return ranks;
}

const namesOf = new WeakMap<ProcedureView, string>();

/** The name that a view shows. */
export function nameOfView(catalogue: Catalogue, view: ProcedureView): string {
  let name = namesOf.get(view);
  if (name === undefined) namesOf.set(view, (name = nameOf(catalogue, view)));
  return name;
}
