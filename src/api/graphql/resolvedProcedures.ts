import { LRUCache } from 'lru-cache';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { ProcedureFilter } from '../../domain/timeline/procedureFilter.ts';
import { procedureMatcher } from '../../domain/timeline/procedureFilter.ts';
import type { ProcedureView } from '../../domain/timeline/procedureView.ts';
import { viewProcedure } from '../../domain/timeline/procedureView.ts';
import { summaryOfVersion } from '../../domain/timeline/versions.ts';
import { remembered } from '../../domain/values/remembered.ts';
import type { ResolvedProcedure, ResolveProcedure } from '../../search/searchAnswer.ts';
import { keyOfFilter } from './keyOfFilter.ts';
import { nameOfView } from './viewNames.ts';
import type { ApiViewpoint } from './viewpoint.ts';

/** Days, places and filters kept for each catalogue: most searches ask for today, without a filter. */
const KEPT = 6;

type Resolved = Map<string, ResolvedProcedure | null>;
const resolvedIn = remembered((_catalogue: Catalogue) => new LRUCache<string, Resolved>({ max: KEPT }));

/** The catalogue's data about the engine's candidates, on the day and in the place. A search asks for a thousand of them. */
export function resolverFor(viewpoint: ApiViewpoint, filter: ProcedureFilter): ResolveProcedure {
  const { catalogue } = viewpoint;
  const passes = procedureMatcher(catalogue, filter, viewpoint);
  const known = keptFor(viewpoint, filter);
  return (code) => {
    let resolved = known.get(code);
    if (resolved === undefined) {
      const view = viewProcedure(catalogue, code, viewpoint);
      known.set(code, (resolved = view?.latest && passes(view) ? toResolved(view, view.latest, catalogue) : null));
    }
    return resolved;
  };
}

function keptFor({ catalogue, asOf, place }: ApiViewpoint, filter: ProcedureFilter): Resolved {
  const asked = keyOfFilter(filter);
  if (asked === null) return new Map();
  const kept = resolvedIn(catalogue);
  const key = `${asOf} ${place ?? ''} ${asked}`;
  let resolved = kept.get(key);
  if (!resolved) kept.set(key, (resolved = new Map()));
  return resolved;
}

function toResolved(view: ProcedureView, latest: NonNullable<ProcedureView['latest']>, catalogue: Catalogue): ResolvedProcedure {
  const summary = summaryOfVersion(latest);
  return {
    code: view.code,
    name: nameOfView(view, catalogue),
    type: summary.type,
    levels: summary.levels,
    fields: summary.fields,
    authorities: [...summary.competentAuthorities, ...summary.implementingAuthorities],
    audience: summary.audience,
    onlineLevel: summary.onlineLevel,
    place: summary.place?.code ?? null,
  };
}
