import { nearest } from '../lists/headingStack.ts';
import type { RawLine } from '../lists/rawLines.ts';
import { decide, type Rule } from '../rules.ts';
import { cellsIn, textOf, type PlacedText } from './lineText.ts';

/** The columns that may give a line's name, as printed; null where blank or without such a column. */
export interface NameEvidence {
  readonly name: string | null;
  readonly component: string | null;
  readonly replacedName: string | null;
}

/** Which column gives the name. */
export const NAME_RULES: readonly Rule<NameEvidence, keyof NameEvidence>[] = [
  ['the column of names', ({ name }) => name !== null, 'name', { name: 'Nhóm A', component: 'Đăng ký', replacedName: null }],
  [
    'the component of a group that is named above',
    ({ component }) => component !== null,
    'component',
    { name: null, component: 'Đăng ký', replacedName: null },
  ],
  [
    'what is replaced, where nothing new is named',
    ({ replacedName }) => replacedName !== null,
    'replacedName',
    { name: null, component: null, replacedName: 'Đăng ký cũ' },
  ],
];

export function nameSource(raw: RawLine): keyof NameEvidence | null {
  const text = (role: keyof NameEvidence): string | null => textOf(raw, role)?.text ?? null;
  return decide(NAME_RULES, { name: text('name'), component: text('component'), replacedName: text('replacedName') })?.result ?? null;
}

/** What may limit a line to a part of the territory. */
export interface TerritoryEvidence {
  readonly column: string | null;
  readonly heading: string | null;
  readonly annex: string | null;
}

const WHOLE: TerritoryEvidence = { column: null, heading: null, annex: null };
const OLD = 'địa bàn tỉnh Bắc Giang (cũ)';

/** The nearest words decide. */
export const TERRITORY_RULES: readonly Rule<TerritoryEvidence, keyof TerritoryEvidence>[] = [
  ['the row', ({ column }) => column !== null, 'column', { ...WHOLE, column: 'Côn Đảo', heading: OLD }],
  ['the heading above', ({ heading }) => heading !== null, 'heading', { ...WHOLE, heading: OLD, annex: OLD }],
  ['the annex', ({ annex }) => annex !== null, 'annex', { ...WHOLE, annex: OLD }],
];

export function territoryOf(raw: RawLine, column: string | null): string | null {
  const heading = nearest(raw.path, ({ territory }) => territory !== null)?.facets.territory ?? null;
  const evidence = { column, heading, annex: raw.annex?.facets.territory ?? null };
  const source = decide(TERRITORY_RULES, evidence)?.result;
  return source ? evidence[source] : null;
}

/** What may give a line's online level: the title of a ticked column, or a cell's own words. */
export interface OnlineEvidence {
  readonly ticked: string | null;
  readonly column: string | null;
}

export const ONLINE_RULES: readonly Rule<OnlineEvidence, keyof OnlineEvidence>[] = [
  ['a ticked column', ({ ticked }) => ticked !== null, 'ticked', { ticked: 'Toàn trình', column: 'Một phần' }],
  ['the column of levels', ({ column }) => column !== null, 'column', { ticked: null, column: 'Một phần' }],
];

export function onlineLevelOf(raw: RawLine): Pick<PlacedText, 'text' | 'place'> | null {
  const evidence = { ticked: tickedOnline(raw), column: textOf(raw, 'onlineLevel') };
  const source = decide(ONLINE_RULES, { ticked: evidence.ticked?.text ?? null, column: evidence.column?.text ?? null })?.result;
  return source ? evidence[source] : null;
}

function tickedOnline(raw: RawLine): Pick<PlacedText, 'text' | 'place'> | null {
  for (const [column, role] of raw.columns.roles.entries()) {
    if (role !== 'onlineTick') continue;
    const cell = cellsIn(raw.rows, column, role).find(({ text }) => text !== '' && !/^[-–0]$|^không$/iu.test(text));
    const title = raw.columns.titles[column]?.split(' > ').pop();
    if (cell && title !== undefined) return { text: title, place: cell.place };
  }
  return null;
}
