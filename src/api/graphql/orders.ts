import type { Announcement } from '../../domain/sealing/announcement.ts';
import type { Catalogue, LineEntry } from '../../domain/catalogue/catalogue.ts';
import { allLines } from '../../domain/timeline/changes.ts';
import type { PlaceUnit } from '../../domain/places/places.ts';
import type { ProcedureView } from '../../domain/timeline/procedureView.ts';
import type { Version } from '../../domain/timeline/versions.ts';
import type { Order } from '../paging/order.ts';
import { compareFalling, compareKeys, compareNames } from '../paging/order.ts';
import { nameOfView } from './viewNames.ts';
import { remembered } from '../../domain/values/remembered.ts';

export type ProcedureOrder = 'code' | 'name' | 'inForceFrom' | 'inForceFromDesc';

/** The orders of ProcedureOrder; equal procedures are sorted by code. */
export function procedureOrder(catalogue: Catalogue, name: ProcedureOrder): Order<ProcedureView> {
  const inForceFrom = (view: ProcedureView) => [view.latest?.from ?? '', view.code];
  switch (name) {
    case 'code':
      return { name, like: ['string'], keyOf: (view) => [view.code], compare: compareKeys };
    case 'name':
      return { name, like: ['string', 'string'], keyOf: (view) => [nameOfView(view, catalogue), view.code], compare: compareNames };
    case 'inForceFrom':
      return { name, like: ['string', 'string'], keyOf: inForceFrom, compare: compareKeys };
    case 'inForceFromDesc':
      return { name, like: ['string', 'string'], keyOf: inForceFrom, compare: compareFalling };
  }
}

/** Versions of one timeline; no two begin on one day. */
export const versionOrder: Order<Version> = {
  name: 'version',
  like: ['string'],
  keyOf: ({ from }) => [from],
  compare: compareKeys,
};

/** Decisions in the order announced. */
export const decisionOrder: Order<Announcement> = {
  name: 'decision',
  like: ['number'],
  keyOf: ({ sequence }) => [sequence],
  compare: compareKeys,
};

/** Lines in the order announced: by sequence, then rank in the decision. The log only grows, so ranks never change. */
export function changeOrder(catalogue: Catalogue): Order<LineEntry> {
  const places = placesInDecision(catalogue);
  return {
    name: 'change',
    like: ['number', 'number'],
    keyOf: (line) => [line.sequence, places.get(line) ?? 0],
    compare: compareKeys,
  };
}

export const unitOrder: Order<PlaceUnit> = {
  name: 'place',
  like: ['string'],
  keyOf: ({ id }) => [id],
  compare: compareKeys,
};

const placesInDecision = remembered((catalogue: Catalogue): ReadonlyMap<LineEntry, number> => countPlaces(allLines(catalogue)));

function countPlaces(lines: readonly LineEntry[]): ReadonlyMap<LineEntry, number> {
  const places = new Map<LineEntry, number>();
  let [sequence, place] = [0, 0];
  for (const line of lines) {
    place = line.sequence === sequence ? place + 1 : 1;
    sequence = line.sequence;
    places.set(line, place);
  }
  return places;
}
