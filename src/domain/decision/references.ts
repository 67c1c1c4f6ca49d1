import type { Announcement, DecisionHead } from '../sealing/announcement.ts';
import { decisionKey, decisionSlug } from '../sealing/announcement.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import type { Catalogue, LineEntry } from '../catalogue/catalogue.ts';
import { standingLine } from '../catalogue/catalogue.ts';
import { firstLinesOf, headsOf, statedHead } from '../catalogue/correctedDecision.ts';
import type { NamedCode } from '../content/content.ts';
import { parseDecisionNumber } from '../values/decisionNumber.ts';
import type { Registers } from '../places/registers.ts';
import { lineageRoot } from '../places/registers.ts';
import type { PlaceRegister } from '../places/places.ts';
import { timelinesTouchedBy } from '../places/places.ts';
import { authoritiesNamed } from '../places/authoritiesNamed.ts';
import { normaliseAuthorityName } from '../places/authorityNames.ts';
import { remembered } from '../values/remembered.ts';

/** The authority's code in decision keys: the oldest in its line of renamings, or its name where no code is known. */
export function identityOf(registers: Pick<Registers, 'authorities'>, authority: NamedCode): string {
  const code = authority.code ?? authorityCodeByName(registers, authority.name);
  return code === null ? decisionSlug(authority.name) : lineageRoot(registers, code);
}

/** The identity of a decision: issuing authority across renamings, canonical number, day of signature. */
export function keyOf(
  registers: Pick<Registers, 'authorities'>,
  decision: { readonly issuedOn: CalendarDate; readonly issuingAuthority: NamedCode; readonly number: string },
): string {
  return decisionKey(decision.issuedOn, identityOf(registers, decision.issuingAuthority), decision.number);
}

/**
 * Announced decisions that a citation may mean, by number and, where given, day and authority. A decision with a
 * corrected head is found by its new head. Its old head finds it too, unless another decision has that head.
 */
export function findDecisions(
  catalogue: Catalogue,
  registers: Pick<Registers, 'authorities'>,
  cited: {
    readonly number: string;
    readonly issuedOn: CalendarDate | null;
    readonly issuingAuthority?: NamedCode | null;
  },
): Announcement[] {
  const number = parseDecisionNumber(cited.number)?.number;
  const numbered = number === undefined ? [] : (decisionsByNumber(catalogue).get(number) ?? []);
  const { issuedOn, issuingAuthority } = cited;
  const isIssuer = issuingAuthority ? issuerMatcher(registers, issuingAuthority) : () => true;
  const fits = (head: DecisionHead) =>
    parseDecisionNumber(head.number)?.number === number &&
    (issuedOn === null || head.issuedOn === issuedOn) &&
    isIssuer(head.issuingAuthority);
  const fitting = numbered.filter((announcement) => headsOf(catalogue, announcement).some(fits));
  const stated = fitting.filter((announcement) => fits(statedHead(catalogue, announcement)));
  return stated.length > 0 ? stated : fitting;
}

/** Announced decisions by canonical number, withdrawn ones included, in the order announced. */
const decisionsByNumber = remembered((catalogue: Catalogue): ReadonlyMap<string, readonly Announcement[]> => collectNumbers(catalogue));

function collectNumbers(catalogue: Catalogue): ReadonlyMap<string, readonly Announcement[]> {
  const numbers = new Map<string, Announcement[]>();
  for (const announcement of catalogue.announcements) {
    const borne = headsOf(catalogue, announcement).flatMap((head) => parseDecisionNumber(head.number)?.number ?? []);
    for (const number of new Set(borne)) {
      const known = numbers.get(number);
      if (known) known.push(announcement);
      else numbers.set(number, [announcement]);
    }
  }
  return numbers;
}

/**
 * Whether an authority issued what another signed: it is the same across renamings. Where only a name is given, the
 * printed names are compared. The register need not know the authority.
 */
export function issuerMatcher(registers: Pick<Registers, 'authorities'>, asked: NamedCode): (issuer: NamedCode) => boolean {
  const identity = identityOf(registers, asked);
  const name = asked.code === null ? normaliseAuthorityName(asked.name) : null;
  const known = new Map<string, boolean>();
  return (issuer) => {
    const key = `${issuer.code} ${issuer.name}`;
    let isIssuer = known.get(key);
    if (isIssuer === undefined) {
      isIssuer = identityOf(registers, issuer) === identity || (name !== null && normaliseAuthorityName(issuer.name) === name);
      known.set(key, isIssuer);
    }
    return isIssuer;
  };
}

/**
 * The decisions that a citation inside a decision may mean, those of the same authority first. A province (`place`)
 * never means another province's decision, unless the two were merged. Without a day several may fit, because numbers
 * restart every year.
 */
export function citedDecisions(
  catalogue: Catalogue,
  registers: Pick<Registers, 'authorities' | 'places'>,
  cited: { readonly number: string; readonly issuedOn: CalendarDate | null },
  { issuingAuthority, place }: Citing,
): Announcement[] {
  const own = issuingAuthority ? findDecisions(catalogue, registers, { ...cited, issuingAuthority }) : [];
  if (own.length > 0) return own;
  return findDecisions(catalogue, registers, cited).filter(({ head }) => canBeMeant(registers.places, head.place, place));
}

/** The decision that cites another. */
export interface Citing {
  readonly issuingAuthority: NamedCode | null;
  readonly place: NamedCode | null;
}

/** The one decision that a citation means. Null where none or several fit: a guess must not end a procedure. */
export function citedDecision(...asked: Parameters<typeof citedDecisions>): Announcement | null {
  const [only, ...others] = citedDecisions(...asked);
  return only && others.length === 0 ? only : null;
}

function canBeMeant(places: PlaceRegister, cited: NamedCode | null, citing: NamedCode | null): boolean {
  if (!cited?.code || !citing?.code) return true;
  return timelinesTouchedBy(places, citing.code).includes(cited.code) || timelinesTouchedBy(places, cited.code).includes(citing.code);
}

/**
 * The lines at a position of an announced decision. Positions count within a section. Without a section, the lines of
 * all sections are returned, and the caller reports that several fit.
 */
export function linesAt(catalogue: Catalogue, announcement: Announcement, section: string | null, position: string): LineEntry[] {
  return firstLinesOf(catalogue, announcement.decision).flatMap(({ id, summary }) => {
    const isThere = samePosition(summary.position, position) && (section === null || sameSection(summary.section, section));
    const standing = isThere ? standingLine(catalogue, id) : null;
    return standing && !standing.summary.isWithdrawn ? [standing] : [];
  });
}

function samePosition(a: string | null, b: string): boolean {
  const bare = (text: string) =>
    text
      .trim()
      .replace(/\.$/, '')
      .replace(/^0+(?=\d)/, '');
  return a !== null && bare(a) === bare(b);
}

/** 'I', 'Mục I' and 'A > I' name one section: only the last heading is compared. */
function sameSection(a: string | null, b: string): boolean {
  const last = (text: string) => headings(text).at(-1) ?? '';
  return a !== null && last(a) === last(b);
}

function headings(text: string): string[] {
  return text
    .split('>')
    .map((part) =>
      part
        .trim()
        .replace(/^(mục|phần|phụ lục)\s+/iu, '')
        .replace(/[.:)]\s*$/, '')
        .toUpperCase(),
    )
    .map((part) => /^([IVXLC]+|[A-Z]|\d+)(?:[.)]\s.*)?$/u.exec(part)?.[1] ?? part);
}

/** The code of an authority by any registered name, in any spelling; of several, the one entered last. */
export function authorityCodeByName(registers: Pick<Registers, 'authorities'>, name: string): string | null {
  return authoritiesNamed(registers, name).at(-1)?.code ?? null;
}
