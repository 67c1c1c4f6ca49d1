import type { GovernmentLevel } from '../../../domain/values/vocabulary.ts';
import type { Place } from '../../form/documentForm.ts';
import { nearest } from '../lists/headingStack.ts';
import type { RawLine } from '../lists/rawLines.ts';
import type { LevelsBasis } from '../parsedDecision.ts';
import { BODY_WORDS } from '../publicBodies.ts';
import { decide, type Rule } from '../rules.ts';
import { oneOf, pattern } from '../wording.ts';
import { agencyLevels, findLevels, levelsOfNote } from './levelWords.ts';
import type { DocumentContext, Where } from './lineContext.ts';
import { cellsIn, meantBy, textOf } from './lineText.ts';

interface LevelsSaid {
  readonly levels: readonly GovernmentLevel[];
  /** 'dùng chung': one line has several levels. */
  readonly isShared: boolean;
}

/** Every source that may give a line's levels, from the row outwards. */
export interface LevelEvidence {
  /** A column of levels, or columns that are ticked. */
  readonly column: LevelsSaid;
  readonly note: LevelsSaid;
  readonly heading: LevelsSaid;
  readonly annex: LevelsSaid;
  readonly agency: LevelsSaid;
  readonly sheet: LevelsSaid;
  readonly title: LevelsSaid;
  readonly article: LevelsSaid;
}

const UNSAID: LevelsSaid = { levels: [], isShared: false };
const NOTHING: LevelEvidence = {
  column: UNSAID,
  note: UNSAID,
  heading: UNSAID,
  annex: UNSAID,
  agency: UNSAID,
  sheet: UNSAID,
  title: UNSAID,
  article: UNSAID,
};

const says = ({ levels }: LevelsSaid): boolean => levels.length > 0;
/** Several levels in a title belong to different lines, unless the title says 'dùng chung'. */
const saysForEach = ({ levels, isShared }: LevelsSaid): boolean => levels.length === 1 || (isShared && levels.length > 0);
const only = (...levels: readonly GovernmentLevel[]): LevelsSaid => ({ levels, isShared: false });

export const LEVEL_RULES: readonly Rule<LevelEvidence, keyof LevelEvidence>[] = [
  ['the row', ({ column }) => says(column), 'column', { ...NOTHING, column: only('commune'), heading: only('province') }],
  ['a note in the row', ({ note }) => says(note), 'note', { ...NOTHING, note: only('district'), title: only('province') }],
  [
    'the heading above',
    ({ heading }) => says(heading) || heading.isShared,
    'heading',
    { ...NOTHING, heading: { levels: ['province', 'commune'], isShared: true }, agency: only('province') },
  ],
  [
    'the annex, for each line',
    ({ annex }) => saysForEach(annex),
    'annex',
    { ...NOTHING, annex: only('commune'), agency: only('province') },
  ],
  ['the agency', ({ agency }) => says(agency), 'agency', { ...NOTHING, agency: only('commune'), title: only('province') }],
  ['the name of the sheet', ({ sheet }) => says(sheet), 'sheet', { ...NOTHING, sheet: only('commune') }],
  ['the title, for each line', ({ title }) => saysForEach(title), 'title', { ...NOTHING, title: only('province') }],
  ['the articles', ({ article }) => saysForEach(article), 'article', { ...NOTHING, article: only('province') }],
  ['all that the annex names', ({ annex }) => says(annex), 'annex', { ...NOTHING, annex: only('province', 'commune') }],
];

const BASES: Readonly<Record<keyof LevelEvidence, LevelsBasis>> = {
  column: 'column',
  note: 'column',
  heading: 'heading',
  annex: 'heading',
  agency: 'agency',
  sheet: 'heading',
  title: 'title',
  article: 'article',
};

export interface LevelsReading {
  readonly levels: readonly GovernmentLevel[];
  readonly basis: LevelsBasis;
}

export function levelsOf(raw: RawLine, document: DocumentContext, where: Where): LevelsReading {
  const evidence = evidenceOf(raw, document);
  const source = decide(LEVEL_RULES, evidence)?.result;
  if (!source) return { levels: [], basis: 'not-stated' };
  const { levels } = evidence[source];
  const place = PLACES[source](raw, document);
  if (place) where.governmentLevels = place;
  return { levels, basis: levels.length > 0 ? BASES[source] : 'not-stated' };
}

function evidenceOf(raw: RawLine, document: DocumentContext): LevelEvidence {
  const column = meantBy(raw, 'level');
  const note = textOf(raw, 'note');
  const agency = meantBy(raw, 'agency');
  const alone = (levels: readonly GovernmentLevel[]): LevelsSaid => ({ levels, isShared: false });
  return {
    column: alone(column ? levelsInCell(column.text) : tickedLevels(raw)),
    note: alone(note ? levelsOfNote(note.text) : []),
    heading: levelHeading(raw)?.facets ?? UNSAID,
    annex: raw.annex?.facets ?? UNSAID,
    agency: alone(agency ? agencyLevels(agency.text) : []),
    sheet: raw.sheet ?? UNSAID,
    title: document.titleFacets,
    article: alone(document.articleLevels),
  };
}

function levelHeading(raw: RawLine): RawLine['path'][number] | null {
  return nearest(raw.path, ({ levels, isShared }) => levels.length > 0 || isShared);
}

type PlaceOf = (raw: RawLine, document: DocumentContext) => Place | null | undefined;

const PLACES: Readonly<Record<keyof LevelEvidence, PlaceOf>> = {
  column: (raw) => textOf(raw, 'level')?.place,
  note: (raw) => textOf(raw, 'note')?.place,
  agency: (raw) => textOf(raw, 'agency')?.place,
  heading: (raw) => levelHeading(raw)?.place,
  annex: ({ annex }) => annex?.place,
  title: (_, { titlePlace }) => titlePlace,
  article: (_, { articlePlace }) => articlePlace,
  sheet: () => null,
};

const CAP = pattern('^(?:', oneOf(BODY_WORDS), '\\s+)?cấp\\s+');

/** 'Tỉnh', 'Xã', 'Tỉnh/Xã', 'Cấp Tỉnh; Cấp Xã' in a column of levels. */
function levelsInCell(text: string): readonly GovernmentLevel[] {
  const named = findLevels(text);
  return named.length > 0 ? named : bareLevels(text);
}

function bareLevels(text: string): readonly GovernmentLevel[] {
  const levels = findLevels(`cấp ${text.replace(/\n/g, ', ')}`);
  return levels.length > 0 ? levels : agencyLevels(text);
}

function tickedLevels(raw: RawLine): GovernmentLevel[] {
  return raw.columns.roles.flatMap((role, column) => {
    // 'Cơ quan thực hiện' above 'Bộ Tư pháp', 'Cấp tỉnh': columns of bodies are ticked too.
    if (role !== 'levelTick' && role !== 'agency') return [];
    const isTicked = cellsIn(raw.rows, column, role).some(({ text }) =>
      role === 'agency' ? /^[x×✓✔√+]$/iu.test(text) : text !== '' && !/^[-–0]$|^không$/iu.test(text),
    );
    const title = raw.columns.titles[column]?.split(' > ').pop() ?? '';
    return isTicked ? bareLevels(title.replace(CAP, '')) : [];
  });
}
