import { isCalendarDate } from '../../domain/values/calendarDate.ts';
import { isPlaceId, type PlaceId } from '../../domain/places/places.ts';
import { isSealedLineId } from '../../domain/sealing/sealedLine.ts';

/** The clocks and place named in a query; null where it uses the defaults. */
export interface Clocks {
  readonly asOf: string | null;
  readonly knownAt: string | null;
  /** Permanent id. */
  readonly place: PlaceId | null;
}

export const NO_CLOCKS: Clocks = { asOf: null, knownAt: null, place: null };

const PREFIXES = {
  procedure: 'Procedure',
  decision: 'Decision',
  change: 'Change',
  authority: 'Authority',
  field: 'Field',
  'legal-document': 'LegalDocument',
  office: 'Office',
} as const;
type Prefixed = (typeof PREFIXES)[keyof typeof PREFIXES];
export type NodeType = Prefixed | 'ProcedureVersion' | 'Place';

/** The content of an id: an object, and how it is seen. */
export interface GlobalId {
  readonly type: NodeType;
  /** Code, sealed id, decision key or number; empty for a thing printed without a code. */
  readonly key: string;
  /** The printed name, where it differs from the register's name for the key. */
  readonly printed: string | null;
  readonly clocks: Clocks;
  /** For a change: the day on which its temporary line runs out, where the id means that event. */
  readonly runsOutOn?: string | null;
}

const prefixOf = Object.fromEntries(Object.entries(PREFIXES).map(([prefix, type]) => [type, prefix])) as Record<Prefixed, string>;

/**
 * The id of an object. Versions and places have their permanent ids, all others the form 'procedure:1.001193'. Clocks,
 * place and a printed name follow as '?asOf=2025-06-30&place=01', so that caches by id keep views apart.
 */
export function encodeId(id: GlobalId): string {
  const { type, key, printed, clocks } = id;
  const base = type === 'ProcedureVersion' || type === 'Place' ? key : `${prefixOf[type]}:${escapeKey(key)}`;
  const views = [
    ['asOf', clocks.asOf],
    ['knownAt', clocks.knownAt],
    ['place', clocks.place],
    ['printed', printed],
    ['runsOutOn', id.runsOutOn],
  ].flatMap(([name, value]) => (value === null || value === undefined ? [] : `${name}=${encodeURIComponent(value).replace(/%3A/g, ':')}`));
  return views.length > 0 ? `${base}?${views.join('&')}` : base;
}

/** Reads an id; null for an impossible one. */
export function decodeId(text: string): GlobalId | null {
  const cut = text.indexOf('?');
  const base = cut < 0 ? text : text.slice(0, cut);
  const views = new URLSearchParams(cut < 0 ? '' : text.slice(cut + 1));
  const object = decodeBase(base);
  if (!object || [...views.keys()].some((name) => !['asOf', 'knownAt', 'place', 'printed', 'runsOutOn'].includes(name))) return null;
  const clocks = { asOf: views.get('asOf'), knownAt: views.get('knownAt'), place: views.get('place') };
  if (clocks.asOf !== null && !isCalendarDate(clocks.asOf)) return null;
  const runsOutOn = views.get('runsOutOn');
  if (runsOutOn !== null && (object.type !== 'Change' || !isCalendarDate(runsOutOn))) return null;
  return { ...object, printed: views.get('printed'), clocks, ...(runsOutOn === null ? {} : { runsOutOn }) };
}

function decodeBase(base: string): Pick<GlobalId, 'type' | 'key'> | null {
  const parts = base.split('~');
  if (parts.length <= 2 && parts.every(isSealedLineId)) return { type: 'ProcedureVersion', key: base };
  if (isPlaceId(base)) return { type: 'Place', key: base };
  const colon = base.indexOf(':');
  const prefix = base.slice(0, Math.max(0, colon));
  if (!Object.hasOwn(PREFIXES, prefix)) return null;
  const key = unescapeKey(base.slice(colon + 1));
  return key === null ? null : { type: PREFIXES[prefix as keyof typeof PREFIXES], key };
}

function escapeKey(key: string): string {
  return key.replace(/[%?]/g, encodeURIComponent);
}

function unescapeKey(text: string): string | null {
  return /%(?!25|3F)/.test(text) ? null : text.replace(/%(25|3F)/g, (_, code: string) => (code === '25' ? '%' : '?'));
}
