import type { DocumentParts } from '../../documentParts.ts';
import { findNotEnded, type NotEnded } from './notEnded.ts';
import { findUnsettled } from './unsettled.ts';
import { readExpiries, type ExpiryReading } from './readExpiries.ts';

/** The earlier decisions that end, and those named beside a verb of ending that do not. */
export interface Endings {
  readonly expiries: readonly ExpiryReading[];
  readonly notEnded: readonly NotEnded[];
  /** Those named without a verb that the reader knows. */
  readonly unsettled: readonly NotEnded[];
}

/** A decision that the title ends must also end in the articles. */
export function readEndings({ header, clauses, titleClauses }: DocumentParts): Endings {
  const expiries = readExpiries(clauses, header.number);
  const ended = new Set(expiries.flatMap(({ expired }) => expired.number ?? []));
  return {
    expiries,
    notEnded: findNotEnded([...titleClauses, ...clauses], ended, header.number),
    unsettled: findUnsettled(clauses, ended, header.number),
  };
}
