import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { allLines } from '../../domain/timeline/changes.ts';
import type { ProcedureView } from '../../domain/timeline/procedureView.ts';
import { nameOf } from '../../domain/timeline/procedureView.ts';
import { compareVietnamese } from '../paging/order.ts';
import { remembered } from '../../domain/values/remembered.ts';

/** The dictionary rank of every name that a line gave to a procedure; equal names share a rank. */
export const nameRanks = remembered((catalogue: Catalogue): ReadonlyMap<string, number> => rankNames(catalogue));

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

/** The name that a view shows. */
export const nameOfView = remembered((view: ProcedureView, catalogue: Catalogue): string => nameOf(catalogue, view));
