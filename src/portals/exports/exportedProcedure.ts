/** The parts of a procedure that tables and JSON-LD show, as `GET /v1/procedures/{code}` gives them. */
export interface ExportedProcedure {
  readonly id: string;
  readonly code: string;
  readonly type: string;
  readonly name: string;
  readonly legalForce: string | null;
  readonly url: string;
  readonly version: ExportedVersion | null;
}

interface Named {
  readonly code: string;
  readonly name: string;
}

interface TimeLimit {
  readonly amount: number | null;
  readonly unit: string | null;
  readonly text: string | null;
}

interface Fee {
  readonly kind: string;
  readonly amount: number | null;
  readonly currency: string;
  readonly text: string | null;
}

export interface ExportedVersion {
  readonly id: string;
  readonly name: string;
  readonly changeKind: string;
  readonly inForceFrom: string;
  readonly noLongerInForceFrom: string | null;
  readonly place: Named | null;
  readonly levels: readonly string[];
  readonly field: Named | null;
  readonly onlineLevel: string;
  readonly url: string;
  readonly decision: {
    readonly number: string;
    readonly issuedOn: string;
    readonly issuingAuthority: Named;
    readonly url: string;
  };
  readonly audience: readonly string[];
  readonly competentAuthorities: readonly Named[];
  readonly implementingAuthorities: readonly Named[];
  readonly steps: readonly { readonly name: string | null; readonly description: string }[];
  readonly channels: readonly { readonly kind: string; readonly timeLimit: TimeLimit; readonly fees: readonly Fee[] }[];
  readonly dossiers: readonly { readonly case: string | null; readonly items: readonly { readonly name: string }[] }[];
  readonly results: readonly string[];
  readonly requirements: string | null;
  readonly legalBasis: readonly { readonly number: string; readonly title: string | null }[];
  readonly receptionAddresses: readonly string[];
  readonly lifeEvents: readonly string[];
  readonly hash: string | null;
}

/** What an export shows: the day, place and knowledge, and the state of the catalogue, all fixed while it is sent. */
export interface ExportState {
  readonly asOf: string;
  /** The asked instant; otherwise that of the newest announcement, with which the same export can be had again. */
  readonly knownAt: string | null;
  readonly place: string | null;
  readonly revision: number;
  readonly hash: string;
  /** How many procedures follow. */
  readonly count: number;
  readonly warnings: readonly string[];
}
