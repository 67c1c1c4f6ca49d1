import type { PlaceId } from '../../../domain/places/places.ts';
import { encodeId, NO_CLOCKS } from '../globalId.ts';
import type { PlaceSource } from '../sources.ts';
import { seeUnit } from '../sources.ts';

const units = ({ viewpoint }: PlaceSource, ids: readonly PlaceId[]) =>
  ids.flatMap((id) => {
    const unit = viewpoint.catalogue.places.units.get(id);
    return unit ? [seeUnit(viewpoint, unit)] : [];
  });

/** A unit's facts depend on no clock, so its id is always the permanent one. */
export const place = {
  id: ({ named, unit }: PlaceSource) =>
    encodeId({
      type: 'Place',
      key: named.code ?? '',
      printed: unit?.name === named.name ? null : named.name,
      clocks: NO_CLOCKS,
    }),
  code: ({ named, unit }: PlaceSource) => unit?.code ?? named.code?.split('~')[0] ?? named.name,
  name: ({ named }: PlaceSource) => named.name,
  level: ({ unit }: PlaceSource) => unit?.level ?? 'province',
  parent: (source: PlaceSource) => (source.unit?.parent ? (units(source, [source.unit.parent])[0] ?? null) : null),
  existsFrom: ({ unit }: PlaceSource) => unit?.existsFrom ?? null,
  endedOn: ({ unit }: PlaceSource) => unit?.endedOn ?? null,
  predecessors: (source: PlaceSource) => units(source, source.unit?.predecessors ?? []),
  successors: (source: PlaceSource) => units(source, source.unit?.successors ?? []),
};
