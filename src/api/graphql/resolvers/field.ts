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
  count: ({ viewpoint, named }: FieldSource, args: ClockArguments) =>
    countsByField(movedViewpoint(viewpoint, args)).get(named.code ?? named.name) ?? 0,
};
