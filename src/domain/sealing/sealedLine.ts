import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CalendarDate } from '../values/calendarDate.ts';
import type { LegalReference, NamedCode, ProcedureContent } from '../content/content.ts';
import type {
  Afterwards,
  ChangeKind,
  ContentSource,
  GovernmentLevel,
  OnlineServiceLevel,
  ProcedurePart,
  ProcedureType,
} from '../values/vocabulary.ts';

/** First 26 base32 characters (lower case, RFC 4648) of the SHA-256 of a sealed line's canonical text. */
export type SealedLineId = string;

/** A row cited by its position in an earlier decision: "STT 17 Mục I Quyết định số 719/QĐ-UBND". */
export interface EarlierPosition {
  readonly decisionNumber: string;
  readonly section: string | null;
  readonly position: string | null;
}

/** A sealed line without its long text: the part that the catalogue holds in memory. */
export interface LineSummary {
  /** Key of the decision that contains the line (see `decisionKey`). */
  readonly decision: string;
  /** Rank in the decision's list of lines, from 1: decides last on a timeline. */
  readonly order: number;
  readonly section: string | null;
  /** STT as printed. */
  readonly position: string | null;
  readonly kind: ChangeKind;
  readonly type: ProcedureType;
  /** Canonical national code '1.001193', or a provisional one '0.dddddd'. */
  readonly code: string;
  /** As printed, with local suffix; null where none was printed. */
  readonly codeRaw: string | null;
  readonly name: string;
  /** Permanent id of the province that the line speaks for; null for the whole country. */
  readonly place: NamedCode | null;
  readonly levels: readonly GovernmentLevel[];
  readonly fields: readonly NamedCode[];
  readonly effectiveFrom: CalendarDate;
  /** First day on which the line no longer counts; null while no end is known. */
  readonly effectiveUntil: CalendarDate | null;
  /** Only with `effectiveUntil`: what happens then. */
  readonly afterwards: Afterwards | null;
  readonly changedParts: readonly ProcedurePart[];
  readonly amendingDocuments: readonly LegalReference[];
  /** Procedures that this line ends or replaces, never its own code. */
  readonly replaces: readonly NamedCode[];
  readonly earlier: EarlierPosition | null;
  /** Key of the decision whose whole expiry made this ending; null for every printed line. */
  readonly expiryOf: string | null;
  /** Id of the line, as first announced, that this one corrects. */
  readonly corrects: SealedLineId | null;
  readonly isWithdrawn: boolean;
  readonly contentFrom: ContentSource;
  /** The line that gives the text: for a reinstating line the text brought back, for a correction the text kept. */
  readonly contentOf: SealedLineId | null;
  readonly isBoundaryIndependent: boolean;
  readonly audience: readonly NamedCode[];
  readonly competentAuthorities: readonly NamedCode[];
  readonly implementingAuthorities: readonly NamedCode[];
  readonly coordinatingAuthorities: readonly NamedCode[];
  readonly onlineLevel: OnlineServiceLevel;
  readonly partialOnlineReason: string | null;
  readonly legalBasis: readonly LegalReference[];
  readonly lifeEvents: readonly NamedCode[];
}

export interface SealedLine extends LineSummary {
  /** Null where the line ends something or brings back an earlier text. */
  readonly content: ProcedureContent | null;
}

/** A sealed line ready to store: `text` is RFC 8785 canonical JSON of it, `hash` the hexadecimal SHA-256 of `text`. */
export interface SealedRow {
  readonly id: SealedLineId;
  readonly hash: string;
  readonly text: string;
  readonly line: SealedLine;
}

/** A canonical text whose hash was made of it, so that nobody makes it again. */
export type HashedText = Pick<SealedRow, 'hash' | 'text'>;

/** A line without its long text, with its id: the input of the fold. */
export interface IdentifiedLine {
  readonly id: SealedLineId;
  readonly summary: LineSummary;
}

/** Seals a line: the same content always has the same id. */
export function sealLine(line: SealedLine): SealedRow {
  const text = canonicalText(line);
  const hash = sha256(text);
  return { id: idFromHash(hash), hash, text, line };
}

/** A sealed line without its long text. */
export function summaryOf(line: SealedLine): LineSummary {
  const { content: _content, ...summary } = line;
  return summary;
}

/** RFC 8785 canonical JSON. Throws TypeError for values outside JSON (undefined at the top, NaN, functions). */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Value has no canonical JSON form.');
  return text;
}

/** Hexadecimal SHA-256 of UTF-8 text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** The id that belongs to a hexadecimal SHA-256: its first 130 bits in base32. */
export function idFromHash(hash: string): SealedLineId {
  let id = '';
  let held = 0;
  let bits = 0;
  for (const byte of Buffer.from(hash.slice(0, 34), 'hex')) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5 && id.length < 26; bits -= 5) id += BASE32[(held >> (bits - 5)) & 31];
  }
  return id;
}

/** Whether the text could be the id of a sealed line. */
export function isSealedLineId(text: string): boolean {
  return /^[a-z2-7]{26}$/.test(text);
}
