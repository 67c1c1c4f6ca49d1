import type { Catalogue } from '../catalogue/catalogue.ts';
import type { NamedCode } from '../content/content.ts';
import type { Registers } from '../places/registers.ts';
import type { DecisionHead, Expiry } from '../sealing/announcement.ts';
import { parseDecisionNumber } from '../values/decisionNumber.ts';
import type { DraftExpiry, DraftRestatement } from './draft.ts';
import { citedDecision } from './references.ts';

interface Citing {
  readonly issuingAuthority: NamedCode;
  readonly place: NamedCode | null;
}

/** The decisions that this one expires, each with its key where the catalogue knows it. */
export function sealExpiries(
  expires: readonly DraftExpiry[],
  citing: Citing,
  catalogue: Catalogue,
  registers: Pick<Registers, 'authorities' | 'places'>,
): Expiry[] {
  return expires.map(({ number, issuedOn, ...how }) => ({
    number: parseDecisionNumber(number)?.number ?? number,
    decision: citedDecision(catalogue, registers, { number, issuedOn }, citing)?.decision ?? null,
    ...how,
  }));
}

/** The restated parts of a head, in the form of the corrected decision's head; `issuer` issued that decision. */
export function sealRestatement(
  { number, issuerName, expires, ...rest }: DraftRestatement,
  { issuer, ...citing }: Citing & { readonly issuer: NamedCode },
  catalogue: Catalogue,
  registers: Pick<Registers, 'authorities' | 'places'>,
): NonNullable<DecisionHead['restates']> {
  return {
    ...rest,
    ...(number === undefined ? {} : { number: parseDecisionNumber(number)?.number ?? number.normalize('NFC').trim(), numberRaw: number }),
    ...(issuerName === undefined ? {} : { issuingAuthority: { ...issuer, name: issuerName } }),
    ...(expires === undefined ? {} : { expires: sealExpiries(expires, citing, catalogue, registers) }),
  };
}
