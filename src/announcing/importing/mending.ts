/** Why a value of a record was changed on its way into the catalogue. */
export type MendingReason =
  | 'unicodeComposed'
  | 'blanksTrimmed'
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

/** A value that was mended: `field` is its path in the record as the portal wrote it ('executionMethods.0.fees.1.value'). */
export interface Mending {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: MendingReason;
}

/** Takes note of what was mended while a record is read. */
export type Mend = (field: string, before: unknown, after: unknown, reason: MendingReason) => void;

export function mendingsInto(list: Mending[]): Mend {
  return (field, before, after, reason) => list.push({ field, before, after, reason });
}
