import { ownNameOf } from '../../../domain/places/fieldCode.ts';
import type { ApiContext } from '../context.ts';
import type { ClockArguments } from '../viewpoint.ts';
import { movedViewpoint } from '../viewpoint.ts';
import { encodeId } from '../globalId.ts';
import type { FieldSource } from '../sources.ts';
import { countsByField } from '../views.ts';

export const field = {
  id: ({ viewpoint, named, record }: FieldSource) =>
    encodeId({
      type: 'Field',
      key: named.code ?? '',
      printed: record?.name === named.name ? null : named.name,
      clocks: viewpoint.clocks,
    }),
  /** A field without a printed code has its name as code; filters accept that too. */
  code: ({ named }: FieldSource) => named.code ?? named.name,
  name: ({ named }: FieldSource) => named.name,
  count: ({ viewpoint, named }: FieldSource, args: ClockArguments, { snapshot }: ApiContext) => {
    const counts = countsByField(movedViewpoint(viewpoint, args));
    const names = named.code === null ? [named.name] : [named.code, ...ownNameOf(snapshot.registers, named.code)];
    return names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  },
};
