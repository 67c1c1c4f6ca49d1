import { LRUCache } from 'lru-cache';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { ProcedureFilter } from '../../domain/timeline/procedureFilter.ts';
import { fieldsOf, matchesFilter } from '../../domain/timeline/procedureFilter.ts';
import type { ProcedureView } from '../../domain/timeline/procedureView.ts';
import { nameOf, viewProcedures } from '../../domain/timeline/procedureView.ts';
import { summaryOfVersion } from '../../domain/timeline/versions.ts';
import type { Asked } from './asked.ts';

/** Days and places that are kept for each catalogue: a list is asked for page by page. */
const KEPT_VIEWS = 8;
const viewsOf = new WeakMap<Catalogue, LRUCache<string, readonly ProcedureView[]>>();

/** Every procedure as a question sees it, by code. */
export function allViews(asked: Asked): readonly ProcedureView[] {
  let kept = viewsOf.get(asked.catalogue);
  if (!kept) viewsOf.set(asked.catalogue, (kept = new LRUCache({ max: KEPT_VIEWS })));
  const key = `${asked.asOf} ${asked.place ?? ''}`;
  let views = kept.get(key);
  if (!views) kept.set(key, (views = viewProcedures(asked.catalogue, asked)));
  return views;
}

/** The procedures that pass a filter, by code. */
export function filteredViews(asked: Asked, filter: ProcedureFilter): readonly ProcedureView[] {
  return allViews(asked).filter((view) => matchesFilter(asked.catalogue, view, filter));
}

const namesOf = new WeakMap<ProcedureView, string>();

/** The name that a view shows. */
export function nameOfView(catalogue: Catalogue, view: ProcedureView): string {
  let name = namesOf.get(view);
  if (name === undefined) namesOf.set(view, (name = nameOf(catalogue, view)));
  return name;
}

const countsOf = new WeakMap<readonly ProcedureView[], ReadonlyMap<string, number>>();

/** How many procedures in force stand in each field, by the field's code, or its name where it has none. */
export function countsByField(asked: Asked): ReadonlyMap<string, number> {
  const views = allViews(asked);
  let counts = countsOf.get(views);
  if (!counts) countsOf.set(views, (counts = countFields(filteredViews(asked, {}))));
  return counts;
}

function countFields(views: readonly ProcedureView[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { version } of views) {
    const fields = version ? fieldsOf(summaryOfVersion(version)) : [];
    for (const key of new Set(fields.map(({ code, name }) => code ?? name))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
