import type { ChannelKind, FeeKind, TimeUnit } from '../values/vocabulary.ts';

/** An authority, field or place as the decision printed it: always a name, a code where known. */
export interface NamedCode {
  readonly code: string | null;
  readonly name: string;
}

export interface Step {
  readonly name: string | null;
  readonly description: string;
}

/** `amount` and `unit` are null where the law stipulates none; `text` is what the decision says. */
export interface TimeLimit {
  readonly amount: number | null;
  readonly unit: TimeUnit | null;
  readonly text: string | null;
}

/** `amount` (in `currency`, ISO 4217) is null where the fee is a rule in words, 0 only where it is stated to be free. */
export interface Fee {
  readonly kind: FeeKind;
  readonly amount: number | null;
  readonly currency: string;
  readonly text: string | null;
}

/** A blank form; `sha256` (hexadecimal) where the catalogue holds the file. */
export interface FormTemplate {
  readonly name: string;
  readonly fileName: string | null;
  readonly url: string | null;
  readonly sha256: string | null;
}

export interface Channel {
  readonly kind: ChannelKind;
  readonly timeLimit: TimeLimit;
  readonly fees: readonly Fee[];
  readonly description: string | null;
}

export interface DossierItem {
  readonly code: string | null;
  readonly name: string;
  readonly originals: number | null;
  readonly copies: number | null;
  readonly hasElectronicForm: boolean;
  /** The paper is itself the result of another procedure. */
  readonly isProcessingResult: boolean;
  readonly forms: readonly FormTemplate[];
}

/** One case (trường hợp) and the papers that it needs. */
export interface Dossier {
  readonly code: string | null;
  readonly case: string | null;
  readonly timeLimit: TimeLimit | null;
  readonly items: readonly DossierItem[];
}

/** A law or decision cited: its number as printed ('123/2015/NĐ-CP'), its title where given. */
export interface LegalReference {
  readonly number: string;
  readonly title: string | null;
}

/** How the result is delivered, with the words of the source. */
export interface ResultDelivery {
  readonly kind: ChannelKind;
  readonly text: string | null;
}

/**
 * The long text of a procedure. Lists are empty and texts null where the source gives none. In a local line with
 * `contentFrom: ownOverNational`, such parts come from the national line.
 */
export interface ProcedureContent {
  readonly steps: readonly Step[];
  readonly channels: readonly Channel[];
  readonly dossiers: readonly Dossier[];
  /** Number of sets (số bộ hồ sơ); null where not stated. */
  readonly dossierSets: number | null;
  readonly results: readonly NamedCode[];
  readonly resultDelivery: readonly ResultDelivery[];
  readonly forms: readonly FormTemplate[];
  readonly requirements: string | null;
  readonly receptionAddresses: readonly string[];
  readonly keywords: string | null;
  readonly note: string | null;
  /** Everything else that the source system gave, word for word: the portal's ids, flags and instants. */
  readonly source: Readonly<Record<string, unknown>> | null;
}

export const EMPTY_CONTENT: ProcedureContent = {
  steps: [],
  channels: [],
  dossiers: [],
  dossierSets: null,
  results: [],
  resultDelivery: [],
  forms: [],
  requirements: null,
  receptionAddresses: [],
  keywords: null,
  note: null,
  source: null,
};
