/** Shapes of the pages' selections. */
export interface DecisionLink {
  readonly number: string;
  readonly title: string | null;
  readonly issuedOn: string;
  readonly issuingAuthority: Named;
  readonly url: string;
}

export interface Named {
  readonly name: string;
}

export interface Linked {
  readonly code: string;
  readonly name: string;
}

export interface VersionHead {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly changeKind: string;
  readonly inForceFrom: string;
  readonly noLongerInForceFrom: string | null;
  readonly legalForce: string;
  readonly place: Named | null;
  readonly decision: DecisionLink;
}

export interface TimeLimit {
  readonly amount: number | null;
  readonly unit: string | null;
  readonly text: string | null;
}

export interface Form {
  readonly name: string;
  readonly url: string | null;
  readonly fileName: string | null;
}

export interface VersionText extends VersionHead {
  readonly levels: readonly string[];
  readonly field: Named | null;
  readonly audience: readonly string[];
  readonly competentAuthorities: readonly Named[];
  readonly implementingAuthorities: readonly Named[];
  readonly coordinatingAuthorities: readonly Named[];
  readonly onlineLevel: string;
  readonly partialOnlineReason: string | null;
  readonly steps: readonly { readonly name: string | null; readonly description: string }[];
  readonly channels: readonly {
    readonly kind: string;
    readonly timeLimit: TimeLimit;
    readonly fees: readonly {
      readonly kind: string;
      readonly amount: number | null;
      readonly currency: string;
      readonly text: string | null;
    }[];
    readonly description: string | null;
  }[];
  readonly dossiers: readonly {
    readonly case: string | null;
    readonly timeLimit: TimeLimit | null;
    readonly items: readonly {
      readonly name: string;
      readonly originals: number | null;
      readonly copies: number | null;
      readonly forms: readonly Form[];
    }[];
  }[];
  readonly results: readonly string[];
  readonly requirements: string | null;
  readonly legalBasis: readonly { readonly number: string; readonly title: string | null }[];
  readonly forms: readonly Form[];
  readonly receptionAddresses: readonly string[];
  readonly dossierSets: number | null;
  readonly note: string | null;
}

export interface ChangeLine {
  readonly position: string | null;
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly effectiveFrom: string;
  readonly place: Named | null;
  readonly version: { readonly id: string } | null;
  /** An ending derived from a wholly expired decision; no annex prints it. */
  readonly isDerived: boolean;
  readonly isWithdrawn: boolean;
  readonly correctedBy: { readonly isWithdrawn: boolean; readonly decision: NumberedLink } | null;
}

export interface NumberedLink {
  readonly number: string;
  readonly url: string;
}

export interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}
