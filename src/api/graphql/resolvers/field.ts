import type { ClockArguments } from '../asked.ts';
import { askAgain } from '../asked.ts';
import { encodeId } from '../globalId.ts';
import type { FieldSource } from '../sources.ts';
import { countsByField } from '../views.ts';

export const field = {
  id: ({ asked, named, record }: FieldSource) =>
    encodeId({
      type: 'Field',
      key: named.code ?? '',
      printed: record?.name === named.name ? null : named.name,
      clocks: asked.clocks,
    }),
  /** A field that was printed without a code goes by its name, which filters take too. */
  code: ({ named }: FieldSource) => named.code ?? named.name,
  name: ({ named }: FieldSource) => named.name,
  count: ({ asked, named }: FieldSource, args: ClockArguments) => countsByField(askAgain(asked, args)).get(named.code ?? named.name) ?? 0,
};
