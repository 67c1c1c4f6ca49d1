import type { CalendarDate } from '../values/calendarDate.ts';
import type { PlaceId, PlaceRegister, PlaceUnit } from './places.ts';
import { existsOn } from './places.ts';
import { tidySymbols, withoutDiacritics, withTonesLast } from '../values/tidyText.ts';
import { remembered } from '../values/remembered.ts';

/** Abbreviations as they stand in names of authorities, in lower case, matched as whole words. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})t\.?p\.?\s*hcm(?!\p{L})/gu, 'thành phố hồ chí minh'],
  [/(?<!\p{L})hcm(?!\p{L})/gu, 'hồ chí minh'],
  [/(?<!\p{L})t\.?p(?!\p{L})\.?/gu, 'thành phố '],
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})nn\s*(?:và|&)\s*mt(?!\p{L})/gu, 'nông nghiệp và môi trường'],
  [/(?<!\p{L})vn(?!\p{L})/gu, 'việt nam'],
];
/** '(Giao thông vận tải cũ)', '_old': suffixes that a list of authorities adds to one of two records of the same body. */
const RECORD_MARK = /\([^()]*\scũ\s*\)|_old$/giu;

/**
 * The key to compare authority names by: equal keys mean one body. Ignored: case, abbreviations (UBND, TP, NN và MT),
 * the position of the tone mark, dashes, commas and 'và'. The kind of place (tỉnh, thành phố, phường) and the office
 * (Chủ tịch) count.
 */
export function normaliseAuthorityName(name: string): string {
  return withTonesLast(inWords(tidySymbols(name).replace(RECORD_MARK, ' ')))
    .replace(/(?<= )và (?=.)/gu, '')
    .trim();
}

/** The offices that sign for a body: 'Chủ tịch UBND …' announces for the committee. */
const OFFICE =
  /^(?:phó\s+|quyền\s+|q\.\s*)?(?:chủ tịch|bộ trưởng|thứ trưởng|thống đốc|tổng thanh tra|tổng giám đốc|giám đốc|tổng cục trưởng|cục trưởng|chủ nhiệm|trưởng ban)\s+(?=\p{L})/iu;

/** 'Chủ tịch UBND thành phố Hải Phòng' → the committee; a body's own name stays. */
export function bodyOf(name: string): string {
  const body = name.normalize('NFC').trim().replace(OFFICE, '');
  return body === '' ? name : body;
}

const RANK = /(?<!\p{L})(?:tỉnh|thành phố|thủ đô|tp)(?!\p{L})\.?\s*/giu;
const NAME_OF_TWO_PARTS = /^(?:Bà Rịa\s*-?\s*Vũng Tàu|Thừa Thiên\s*-?\s*Huế)/iu;
const NAME_IN_CAPITALS = /^\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*/u;
/** 'Lào cai', 'Hà nội': only where nothing but the name follows. */
const NAME_HALF_IN_CAPITALS = /^\p{Lu}\p{L}*\s+\p{Ll}+(?=\s*(?:[-,;.()/]|$))/u;
const NO_NAME = /^(?:trực|thuộc|và|hoặc|nơi)(?!\p{L})/iu;

/** 'UBND tỉnh Lào Cai' → 'Lào Cai'; null for 'Ủy ban nhân dân cấp tỉnh'. */
export function provinceNameOf(authorityName: string): string | null {
  const text = tidySymbols(authorityName).replace(/(?<!\p{L})TP\.?\s*HCM(?!\p{L})/giu, 'TP Hồ Chí Minh');
  const names = [...text.matchAll(RANK)].map((rank) => nameAtStart(text.slice(rank.index + rank[0].length)));
  return names.filter((name) => name !== null).at(-1) ?? null;
}

/** The province of the authority with this name on `day`: Lào Cai is 15 in 2026 and 10~2025-06-30 in 2024. */
export function placeOfAuthority(register: PlaceRegister, authorityName: string, day: CalendarDate): PlaceId | null {
  const text = folded(authorityName);
  const starts = [...text.matchAll(/(?<= )(?:tinh|thanh pho|thu do|uy ban nhan dan|hoi dong nhan dan) /g)];
  let found: PlaceId | null = null;
  for (const start of starts) {
    const rest = text.slice(start.index + start[0].length);
    found = longestPrefix(provincesOn(register, day), rest)?.id ?? found;
  }
  return found;
}

/**
 * The province whose people's committee has exactly this name on `day`; null for all other bodies, also those in a
 * province.
 */
export function committeeOf(register: PlaceRegister, authorityName: string, day: CalendarDate): PlaceId | null {
  const rest = /^ uy ban nhan dan (?:tinh |thanh pho )?(.+)$/.exec(folded(bodyOf(authorityName)))?.[1];
  return rest === undefined ? null : (provincesOn(register, day).find(({ name }) => name === rest)?.unit.id ?? null);
}

function nameAtStart(text: string): string | null {
  if (NO_NAME.test(text)) return null;
  const name = NAME_OF_TWO_PARTS.exec(text)?.[0] ?? NAME_HALF_IN_CAPITALS.exec(text)?.[0] ?? NAME_IN_CAPITALS.exec(text)?.[0];
  return name ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : null;
}

/** Lower-case words separated by single blanks, abbreviations expanded, with a blank at both ends. */
function inWords(name: string): string {
  let words = tidySymbols(name).toLowerCase();
  for (const [abbreviation, meaning] of ABBREVIATIONS) words = words.replace(abbreviation, meaning);
  return ` ${words
    .replace(/&/g, ' và ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;
}

/** Other spellings of provinces, without accents. */
const OTHER_SPELLINGS: readonly (readonly [string, string])[] = [
  [' dac lac ', ' dak lak '],
  [' dac nong ', ' dak nong '],
  [' bac can ', ' bac kan '],
  [' thua thien hue ', ' hue '],
];

function folded(name: string): string {
  let text = withoutDiacritics(inWords(name));
  for (const [other, usual] of OTHER_SPELLINGS) text = text.replace(other, usual);
  return text;
}

interface NamedProvince {
  readonly unit: PlaceUnit;
  readonly name: string;
}

const provincesOf = remembered((register: PlaceRegister): readonly NamedProvince[] => {
  const units = [...register.units.values()].filter((unit) => unit.level === 'province');
  return units.map((unit) => ({ unit, name: folded(unit.name).replace(/^ (?:tinh|thanh pho) /, '') }));
});

function provincesOn(register: PlaceRegister, day: CalendarDate): readonly NamedProvince[] {
  return provincesOf(register).filter(({ unit }) => existsOn(unit, day));
}

function longestPrefix(provinces: readonly NamedProvince[], text: string): PlaceUnit | null {
  const fitting = provinces.filter(({ name }) => text.startsWith(name));
  return fitting.sort((a, b) => b.name.length - a.name.length)[0]?.unit ?? null;
}
