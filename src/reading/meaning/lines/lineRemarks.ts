import type { WarningType } from '../warnings/warningTypes.ts';

/** How a line was put together. */
export interface LineMakeup {
  readonly rows: number;
  /** A group of procedures with its components. */
  readonly isBundle: boolean;
  /** The text of its code cell, where that prints several codes. */
  readonly severalCodes: string | null;
  /** The values from cells merged with the line above. */
  readonly mergedFrom: readonly string[];
}

type Told = readonly [type: WarningType, when: (line: LineMakeup) => boolean, text: (line: LineMakeup) => string, example: LineMakeup];

const PLAIN: LineMakeup = { rows: 1, isBundle: false, severalCodes: null, mergedFrom: [] };

/** What editors are told of how a line was put together: every row that holds, in this order. */
export const MAKEUP_REMARKS: readonly Told[] = [
  ['row-continued', ({ rows, isBundle }) => rows > 1 && !isBundle, ({ rows }) => `the line takes ${rows} rows`, { ...PLAIN, rows: 3 }],
  [
    'bundle',
    ({ isBundle }) => isBundle,
    () => 'one line is a group of procedures; its components are not announced by this decision',
    { ...PLAIN, isBundle: true },
  ],
  [
    'merged-rows-one-line',
    ({ rows, isBundle }) => isBundle && rows > 1,
    ({ rows }) => `${rows} rows, one line`,
    { ...PLAIN, isBundle: true, rows: 2 },
  ],
  [
    'several-codes',
    ({ severalCodes }) => severalCodes !== null,
    ({ severalCodes }) => `the row prints several codes ("${severalCodes}"): one line for each`,
    { ...PLAIN, severalCodes: '1.001193, 1.000894' },
  ],
  [
    'merged-cell',
    ({ mergedFrom }) => mergedFrom.length > 0,
    ({ mergedFrom }) => `${mergedFrom.join(', ')}: from a cell merged with the line above`,
    { ...PLAIN, mergedFrom: ['code'] },
  ],
];

export function remarksOnMakeup(line: LineMakeup): { readonly type: WarningType; readonly text: string }[] {
  return MAKEUP_REMARKS.filter(([, when]) => when(line)).map(([type, , text]) => ({ type, text: text(line) }));
}
