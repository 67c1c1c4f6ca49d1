import { normaliseAuthorityName } from '../places/authorityNames.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { announcementOf } from '../catalogue/catalogue.ts';
import type { LegalReference, NamedCode } from '../content/content.ts';
import { legalKey } from '../values/legalNumber.ts';
import type { ProcedureView } from './procedureView.ts';
import type { LineSummary } from '../sealing/sealedLine.ts';
import { summaryOfVersion } from './versions.ts';
import type { GovernmentLevel, LegalForce, OnlineServiceLevel, ProcedureType } from '../values/vocabulary.ts';

/** What a list or a count is narrowed to; an absent or null condition does not narrow, an empty list matches nothing. */
export interface ProcedureFilter {
  readonly codes?: readonly string[] | null;
  readonly levels?: readonly GovernmentLevel[] | null;
  /** Codes or names. */
  readonly fields?: readonly string[] | null;
  /** Codes or names; competent or implementing. */
  readonly authorities?: readonly string[] | null;
  readonly issuingAuthorities?: readonly string[] | null;
  /** Default standard and specific: internal procedures only when asked for. */
  readonly types?: readonly ProcedureType[] | null;
  readonly onlineLevels?: readonly OnlineServiceLevel[] | null;
  /** Default in force. */
  readonly legalForce?: readonly LegalForce[] | null;
  /** Number of a legal document. */
  readonly legalBasis?: string | null;
  /** Code or name. */
  readonly audience?: string | null;
}

const PUBLIC_TYPES: readonly ProcedureType[] = ['standard', 'specific'];

/** Where a procedure names no field, so that the counts by field still add up. */
export const NO_FIELD: NamedCode = { code: 'unassigned', name: 'Chưa phân lĩnh vực' };

/** The fields that a procedure counts under. */
export function fieldsOf({ fields }: Pick<LineSummary, 'fields'>): readonly NamedCode[] {
  return fields.length > 0 ? fields : [NO_FIELD];
}

/** The levels that a procedure counts under. */
export function levelsOf({ levels }: Pick<LineSummary, 'levels'>): readonly GovernmentLevel[] {
  return levels.length > 0 ? levels : ['other'];
}

/** Whether a procedure as seen by a question passes. What its version says counts: the one of the day, else the nearest. */
export function matchesFilter(catalogue: Catalogue, view: ProcedureView, filter: ProcedureFilter): boolean {
  if (!view.latest || view.legalForce === null) return false;
  if (!(filter.legalForce ?? ['inForce']).includes(view.legalForce)) return false;
  if (filter.codes && !filter.codes.includes(view.code)) return false;
  return matchesHead(catalogue, summaryOfVersion(view.latest), filter);
}

/** The conditions that a single line can be asked (all but code and legal force). */
export function matchesHead(catalogue: Catalogue, summary: LineSummary, filter: ProcedureFilter): boolean {
  const { levels, fields, authorities, issuingAuthorities, onlineLevels, legalBasis, audience } = filter;
  if (!(filter.types ?? PUBLIC_TYPES).includes(summary.type)) return false;
  if (levels && !levelsOf(summary).some((level) => levels.includes(level))) return false;
  if (fields && !isNamed(fieldsOf(summary), fields)) return false;
  if (onlineLevels && !onlineLevels.includes(summary.onlineLevel)) return false;
  if (audience && !isNamed(summary.audience, [audience])) return false;
  if (authorities && !isAuthority([...summary.competentAuthorities, ...summary.implementingAuthorities], authorities)) return false;
  if (legalBasis && !restsOn(summary, legalBasis)) return false;
  if (issuingAuthorities) {
    const issuer = announcementOf(catalogue, summary.decision)?.head.issuingAuthority;
    if (!issuer || !isAuthority([issuer], issuingAuthorities)) return false;
  }
  return true;
}

/** Whether one of the named things bears one of the codes or names asked for. */
export function isNamed(things: readonly NamedCode[], asked: readonly string[]): boolean {
  return things.some(({ code, name }) => asked.some((text) => code === text || sameText(name, text)));
}

/** The same for authorities, whose names are spelt in many ways: 'UBND cấp xã' is 'Ủy ban nhân dân cấp xã'. */
function isAuthority(things: readonly NamedCode[], asked: readonly string[]): boolean {
  if (isNamed(things, asked)) return true;
  const keys = asked.map(normaliseAuthorityName);
  return things.some((thing) => keys.includes(keyOf(nameKeys, thing, () => normaliseAuthorityName(thing.name))));
}

function restsOn(summary: LineSummary, number: string): boolean {
  const key = legalKey(number);
  return summary.legalBasis.some(
    (reference) => sameText(reference.number, number) || keyOf(legalKeys, reference, () => legalKey(reference.number)) === key,
  );
}

/** Keys of what lines printed, worked out once for each. */
const nameKeys = new WeakMap<NamedCode, string>();
const legalKeys = new WeakMap<LegalReference, string>();

function keyOf<T extends object>(keys: WeakMap<T, string>, thing: T, make: () => string): string {
  let key = keys.get(thing);
  if (key === undefined) keys.set(thing, (key = make()));
  return key;
}

function sameText(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.normalize('NFC').trim().toLowerCase();
}
