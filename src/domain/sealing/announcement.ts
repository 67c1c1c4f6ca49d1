import type { CalendarDate } from '../values/calendarDate.ts';
import { bareLetters } from '../values/tidyText.ts';
import type { LegalReference, NamedCode } from '../content/content.ts';
import type { IdentifiedLine, SealedLineId } from './sealedLine.ts';
import { canonicalText, sha256 } from './sealedLine.ts';
import type { ChangeKind, DecisionType, HandlerRole } from '../values/vocabulary.ts';

/** Counts by kind; the sum is `total`. */
export type ChangeCounts = Readonly<Record<ChangeKind | 'total', number>>;

/** A decision that loses force by this one; `decision` is its key where the catalogue knows it. */
export interface Expiry {
  readonly number: string;
  readonly decision: string | null;
  readonly isWhole: boolean;
  /** Absent where it is the day of the decision that ends it. */
  readonly noLongerInForceFrom?: CalendarDate;
}

/** The first day without force of what a decision expires. */
export function lastsUntil(
  { effectiveFrom }: Pick<DecisionHead, 'effectiveFrom'>,
  expiry: Pick<Expiry, 'noLongerInForceFrom'>,
): CalendarDate {
  return expiry.noLongerInForceFrom ?? effectiveFrom;
}

/** The head of a decision as it was sealed. */
export interface DecisionHead {
  /** Identity: see `decisionKey`. */
  readonly key: string;
  readonly type: DecisionType;
  /** Canonical, '3565/QĐ-UBND'. */
  readonly number: string;
  readonly numberRaw: string;
  readonly title: string | null;
  readonly issuingAuthority: NamedCode;
  /** Permanent id of the province whose authority issued it; null for a ministry. */
  readonly place: NamedCode | null;
  readonly signer: string | null;
  readonly issuedOn: CalendarDate;
  readonly effectiveFrom: CalendarDate;
  /** The counts in the decision's text; a kind that the text does not count is absent. */
  readonly declaredCounts: Partial<ChangeCounts> | null;
  readonly expires: readonly Expiry[];
  /** Key of the corrected decision (type correction only). */
  readonly corrects: string | null;
  /** The parts of the corrected decision's head that a correction changes. */
  readonly restates: Partial<Pick<DecisionHead, RestatablePart>> | null;
  readonly document: SignedFile | null;
  /** Fields of heads since format 2; older heads do not have them. */
  readonly format?: 2;
  /** The laws that the decision itself cites (căn cứ). */
  readonly legalBasis?: readonly LegalReference[];
  /** Null where no person announced it: an import. */
  readonly handling?: Handling | null;
}

export type RestatablePart =
  | 'title'
  | 'number'
  | 'numberRaw'
  | 'issuedOn'
  | 'issuingAuthority'
  | 'signer'
  | 'effectiveFrom'
  | 'declaredCounts'
  | 'expires'
  | 'document';

export interface SignedFile {
  readonly name: string;
  readonly url: string | null;
  /** Hexadecimal. */
  readonly sha256: string | null;
}

/** The people responsible before a decision became public: roles and authorities, not names. */
export interface Handling {
  readonly approvedBy: Handler | null;
  /** Null while it is approved but not announced. */
  readonly announcedBy: Handler | null;
  readonly answers: readonly SealedAnswer[];
}

export interface Handler {
  /** 'command' for a command run by the operator of the system. */
  readonly role: HandlerRole;
  /** Code of the authority that the account belongs to; null for one that belongs to none. */
  readonly authority: string | null;
  /** Its name, as the register had it at sealing; absent in older seals, and where the register lacks it. */
  readonly authorityName?: string;
}

/** A warning of the check, with its text and its explanation. */
export interface SealedAnswer {
  readonly code: string;
  readonly path: string;
  readonly question: string;
  readonly answer: string;
}

/** One entry of the log. A decision becomes public when its entry is inserted, and in no other way. */
export interface Announcement {
  /** From 1, without gaps: the catalogue's revision. */
  readonly sequence: number;
  /** The decision's key, unique in the log. */
  readonly decision: string;
  readonly head: DecisionHead;
  readonly lines: readonly SealedLineId[];
  /** RFC 3339 in UTC, by the announcer's clock; see `knownInstants` for when it counts as known. */
  readonly announcedAt: string;
  /** Null for the first. */
  readonly previousHash: string | null;
  readonly hash: string;
}

/** An announcement with the summaries of all its lines in order: the input of the fold. */
export interface AnnouncedDecision {
  readonly announcement: Announcement;
  readonly lines: readonly IdentifiedLine[];
}

/** Hash of the empty log. */
export const EMPTY_LOG_HASH = sha256('');

/** Builds the next entry of the log after `previous` (null for the first); `now` is RFC 3339 in UTC. */
export function nextAnnouncement(
  previous: Pick<Announcement, 'sequence' | 'hash' | 'announcedAt'> | null,
  head: DecisionHead,
  lines: readonly SealedLineId[],
  now: string,
): Announcement {
  const body = {
    sequence: (previous?.sequence ?? 0) + 1,
    decision: head.key,
    head,
    lines,
    announcedAt: previous && isAsGoodAs(previous.announcedAt, now) ? previous.announcedAt : now,
    previousHash: previous?.hash ?? null,
  };
  return { ...body, hash: hashAnnouncement(body) };
}

/**
 * Clocks of several machines differ by seconds. When the previous entry's clock is further off, the new entry uses its
 * own.
 */
const CLOCKS_DIFFER_BY_MS = 600_000;

function isAsGoodAs(previous: string, now: string): boolean {
  return previous > now && Date.parse(previous) - Date.parse(now) <= CLOCKS_DIFFER_BY_MS;
}

/** Hexadecimal SHA-256 over the canonical JSON of all fields except the hash. */
export function hashAnnouncement(body: Omit<Announcement, 'hash'>): string {
  const { sequence, decision, head, lines, announcedAt, previousHash } = body;
  return sha256(canonicalText({ sequence, decision, head, lines, announcedAt, previousHash }));
}

/**
 * Identity of a decision, and the path of its page: '2026-08-30/H31/3500-QD-UBND'. `authority` is the oldest code in
 * the line of renamings, so a renamed ministry keeps its identity.
 */
export function decisionKey(issuedOn: CalendarDate, authority: string, number: string): string {
  return `${issuedOn}/${authority}/${decisionSlug(number)}`;
}

/** A decision's number in addresses: '3565/QĐ-UBND' → '3565-QD-UBND'. */
export function decisionSlug(number: string): string {
  return bareLetters(number)
    .toUpperCase()
    .replace(/[^A-Z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
