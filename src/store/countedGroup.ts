export interface Counting<Field extends string> {
  readonly collection: string;
  /** Rows with equal values in all of these fields are counted together. */
  readonly by: readonly Field[];
  /** Only rows whose text in this field is not before `from`, and before `until`; null: all rows. */
  readonly within: { readonly field: string; readonly from: string; readonly until: string } | null;
}

export type CountedGroup<Field extends string> = Readonly<Record<Field, string>> & { readonly count: number };
