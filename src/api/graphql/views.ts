import { LRUCache } from 'lru-cache';
import { currentCode } from '../../domain/catalogue/aliases.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { allLines } from '../../domain/timeline/changes.ts';
import type { PlaceId } from '../../domain/places/places.ts';
import type { ProcedureFilter } from '../../domain/timeline/procedureFilter.ts';
import { citationKeys, fieldsOf, lookUpKeys, procedureMatcher } from '../../domain/timeline/procedureFilter.ts';
import type { ProcedureView } from '../../domain/timeline/procedureView.ts';
import { viewProcedure, viewProcedures, viewProceduresFrom } from '../../domain/timeline/procedureView.ts';
import { summaryOfVersion } from '../../domain/timeline/versions.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import { compareKeys } from '../paging/order.ts';
import type { ApiViewpoint } from './viewpoint.ts';
import type { ProcedureOrder } from './orders.ts';
import { procedureOrder } from './orders.ts';
import { keyOfFilter } from './keyOfFilter.ts';
import { nameOfView, nameRanks } from './viewNames.ts';
import { remembered } from '../../domain/values/remembered.ts';

/** Days and places cached for each catalogue: a list is read page by page. */
const KEPT_VIEWS = 8;
interface KeptViews {
  readonly views: readonly ProcedureView[];
  readonly asOf: CalendarDate;
  readonly place: PlaceId | null;
}
const viewsIn = remembered((_catalogue: Catalogue) => new LRUCache<string, KeptViews>({ max: KEPT_VIEWS }));

/** Every procedure from a viewpoint, by code. */
export function allViews(viewpoint: ApiViewpoint): readonly ProcedureView[] {
  const { catalogue, asOf, place } = viewpoint;
  const kept = viewsIn(catalogue);
  const key = `${asOf} ${place ?? ''}`;
  const known = kept.get(key);
  if (known) return known.views;
  // The newest day comes first: the days of a series are near each other.
  const other = [...kept.values()].find((candidate) => candidate.place === place);
  const views = other ? viewProceduresFrom(other, catalogue, viewpoint) : viewProcedures(catalogue, viewpoint);
  kept.set(key, { views, asOf, place });
  return views;
}

/** Filters kept for each day, place and order, for the same reason. */
const KEPT_FILTERS = 4;
const filteredOf = remembered((_views: readonly ProcedureView[]) => new LRUCache<string, readonly ProcedureView[]>({ max: KEPT_FILTERS }));

/** The procedures that match a filter, in an order. */
export function filteredViews(viewpoint: ApiViewpoint, filter: ProcedureFilter, order: ProcedureOrder = 'code'): readonly ProcedureView[] {
  const views = sortedViews(viewpoint, order);
  const find = () => views.filter(procedureMatcher(viewpoint.catalogue, filter, viewpoint));
  const key = keyOfFilter(filter);
  if (key === null) return find();
  const kept = filteredOf(views);
  let found = kept.get(key);
  if (!found) kept.set(key, (found = find()));
  return found;
}

const ordersOf = remembered((_views: readonly ProcedureView[]) => new Map<ProcedureOrder, readonly ProcedureView[]>());

function sortedViews(viewpoint: ApiViewpoint, order: ProcedureOrder): readonly ProcedureView[] {
  const views = allViews(viewpoint);
  if (order === 'code') return views;
  const sorted = ordersOf(views);
  let known = sorted.get(order);
  if (!known)
    sorted.set(order, (known = order === 'name' ? sortByName(viewpoint.catalogue, views) : sortBy(viewpoint.catalogue, order, views)));
  return known;
}

function sortBy(catalogue: Catalogue, name: ProcedureOrder, views: readonly ProcedureView[]): readonly ProcedureView[] {
  const order = procedureOrder(catalogue, name);
  const keyed = views.map((view) => ({ view, key: order.keyOf(view) }));
  return keyed.sort((a, b) => order.compare(a.key, b.key)).map(({ view }) => view);
}

/** Sorts by ranks of names: comparing numbers costs a tenth of comparing Vietnamese words. */
function sortByName(catalogue: Catalogue, views: readonly ProcedureView[]): readonly ProcedureView[] {
  const ranks = nameRanks(catalogue);
  const ranked = views.map((view) => ({ view, rank: ranks.get(nameOfView(view, catalogue)) ?? 0 }));
  return ranked.sort((a, b) => a.rank - b.rank || compareKeys([a.view.code], [b.view.code])).map(({ view }) => view);
}

/** Answers cached for each catalogue: procedures of one list cite the same few laws. */
const KEPT_CITATIONS = 2_000;
const restingIn = remembered((_catalogue: Catalogue) => new LRUCache<string, readonly ProcedureView[]>({ max: KEPT_CITATIONS }));

/** Procedures in force that cite a legal document, by code; its number in any spelling. */
export function viewsRestingOn(viewpoint: ApiViewpoint, number: string): readonly ProcedureView[] {
  const { catalogue, asOf, place } = viewpoint;
  const kept = restingIn(catalogue);
  const key = `${asOf} ${place ?? ''} ${number}`;
  let views = kept.get(key);
  if (!views) kept.set(key, (views = findResting(viewpoint, number)));
  return views;
}

function findResting(viewpoint: ApiViewpoint, number: string): readonly ProcedureView[] {
  const { catalogue } = viewpoint;
  const citing = codesCiting(catalogue);
  const codes = new Set(lookUpKeys(number).flatMap((key) => citing.get(key) ?? []));
  const views = [...codes].sort().flatMap((code) => viewProcedure(catalogue, code, viewpoint) ?? []);
  return views.filter(procedureMatcher(catalogue, { legalBasis: number }, viewpoint));
}

/** From the keys of a legal document's number to the codes of procedures that ever cited it. */
const codesCiting = remembered((catalogue: Catalogue): ReadonlyMap<string, readonly string[]> => indexCitations(catalogue));

function indexCitations(catalogue: Catalogue): ReadonlyMap<string, readonly string[]> {
  const citing = new Map<string, Set<string>>();
  for (const { summary } of allLines(catalogue)) {
    const code = currentCode(catalogue, summary.code);
    for (const key of new Set(summary.legalBasis.flatMap(citationKeys))) {
      const known = citing.get(key);
      if (known) known.add(code);
      else citing.set(key, new Set([code]));
    }
  }
  return new Map([...citing].map(([key, codes]) => [key, [...codes]]));
}

/** The number of procedures in force in each field, by the field's code, or its name without a code. */
export function countsByField(viewpoint: ApiViewpoint): ReadonlyMap<string, number> {
  return countsIn(allViews(viewpoint), viewpoint);
}

const countsIn = remembered((_views: readonly ProcedureView[], viewpoint: ApiViewpoint) => countFields(filteredViews(viewpoint, {})));

function countFields(views: readonly ProcedureView[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { version } of views) {
    const fields = version ? fieldsOf(summaryOfVersion(version)) : [];
    for (const key of new Set(fields.map(({ code, name }) => code ?? name))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
