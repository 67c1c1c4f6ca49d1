import { successorsOf } from '../../../domain/places/registers.ts';
import { GOVERNMENT_LEVELS } from '../../../domain/values/vocabulary.ts';
import type { ApiContext } from '../context.ts';
import { encodeId } from '../globalId.ts';
import type { AuthoritySource } from '../sources.ts';
import { seeAuthorityRecord, seeUnit } from '../sources.ts';

const known = (source: AuthoritySource, codes: readonly string[], { snapshot }: ApiContext) =>
  codes.flatMap((code) => {
    const record = snapshot.registers.authorities.get(code);
    return record ? [seeAuthorityRecord(source.viewpoint, record)] : [];
  });

const codesOf = (codes: readonly string[] | undefined) => codes ?? [];

export const authority = {
  id: ({ viewpoint, named, record }: AuthoritySource) =>
    encodeId({
      type: 'Authority',
      key: named.code ?? '',
      printed: record?.name === named.name ? null : named.name,
      clocks: viewpoint.clocks,
    }),
  /** An authority without a printed code has its name as code; filters accept that too. */
  code: ({ named }: AuthoritySource) => named.code ?? named.name,
  name: ({ named }: AuthoritySource) => named.name,
  level: ({ record }: AuthoritySource) => record?.level ?? GOVERNMENT_LEVELS.at(-1),
  parent: (source: AuthoritySource, _: unknown, context: ApiContext) =>
    source.record?.parent ? (known(source, [source.record.parent], context)[0] ?? null) : null,
  place: ({ viewpoint, record }: AuthoritySource) => {
    const unit = record?.place ? viewpoint.catalogue.places.units.get(record.place) : undefined;
    return unit ? seeUnit(viewpoint, unit) : null;
  },
  existsFrom: ({ record }: AuthoritySource) => record?.existsFrom ?? null,
  endedOn: ({ record }: AuthoritySource) => record?.endedOn ?? null,
  predecessors: (source: AuthoritySource, _: unknown, context: ApiContext) => known(source, codesOf(source.record?.predecessors), context),
  successors: (source: AuthoritySource, _: unknown, context: ApiContext) =>
    known(source, source.record ? successorsOf(context.snapshot.registers, source.record.code) : [], context),
};
