/** Reasons for changing a value of a record during import. */
export type MendingReason =
  | 'unicodeComposed'
  | 'blanksTrimmed'
  | 'controlsRemoved'
  | 'nullDropped'
  | 'nothingStated'
  | 'notStatedToBeFree'
  | 'thousandsRestored'
  | 'amountDoubtful'
  | 'currencyAssumed'
  | 'unitOther'
  | 'duplicateDropped'
  | 'numberMended'
  | 'dayAssumed'
  | 'levelAssumed'
  | 'typeAssumed'
  | 'flagsContradict'
  | 'unknownKey'
  | 'unknownValue';

/** A mended value. `field` is its path in the portal's record ('executionMethods.0.fees.1.value'). */
export interface Mending {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: MendingReason;
}

/** Notes a mended value while a record is read. */
export type Mend = (field: string, before: unknown, after: unknown, reason: MendingReason) => void;

export function mendingsInto(list: Mending[]): Mend {
  return (field, before, after, reason) => list.push({ field, before, after, reason });
}
