import type { Place } from '../../form/documentForm.ts';
import { findKinds, type Facets } from '../lists/headingFacets.ts';
import { nearest, type Heading } from '../lists/headingStack.ts';
import type { RawLine } from '../lists/rawLines.ts';
import type { DecisionKind } from '../parsedDecision.ts';
import { decide, type Rule } from '../rules.ts';
import type { ColumnRole } from '../vocabulary.ts';
import { oneOf, pattern } from '../wording.ts';
import { annexNumber } from './documentContext.ts';
import type { DocumentContext, LineRemark, Where } from './lineContext.ts';
import { textOf } from './lineText.ts';

type Kinds = readonly DecisionKind[];

/** Every source that may give a line's kind of change, from the row outwards. */
export interface KindEvidence {
  readonly column: Kinds;
  readonly heading: Kinds;
  readonly annex: Kinds;
  readonly note: Kinds;
  /** 'Đăng ký khai sinh (bãi bỏ)' */
  readonly inName: Kinds;
  /** The column 'Tên VBQPPL quy định việc bãi bỏ' is found in lists of abolished procedures. */
  readonly columnTitles: Kinds;
  readonly sheet: Kinds;
  /** What the article says of the line's own annex. */
  readonly cited: Kinds;
  /** The article that announces. */
  readonly article: Kinds;
  readonly title: Kinds;
  /** All kinds in the headings of the document. */
  readonly headings: Kinds;
}
type Source = Exclude<keyof KindEvidence, 'headings'>;

const NOTHING: KindEvidence = {
  column: [],
  heading: [],
  annex: [],
  note: [],
  inName: [],
  columnTitles: [],
  sheet: [],
  cited: [],
  article: [],
  title: [],
  headings: [],
};

const isOne = (kinds: Kinds): boolean => kinds.length === 1;

/** Which source decides. A source with several kinds decides nothing, so the next one is asked. */
export const KIND_RULES: readonly Rule<KindEvidence, Source>[] = [
  ['the row', ({ column }) => column.length > 0, 'column', { ...NOTHING, column: ['amended'], heading: ['new'] }],
  [
    'the articles, against the only title of an annex',
    isLeftOver,
    'article',
    { ...NOTHING, annex: ['new'], headings: ['new'], article: ['amended'], title: ['amended'] },
  ],
  ['the heading above', ({ heading }) => isOne(heading), 'heading', { ...NOTHING, heading: ['abolished'], annex: ['new'] }],
  ['the annex', ({ annex }) => isOne(annex), 'annex', { ...NOTHING, annex: ['new'], title: ['new', 'abolished'] }],
  [
    'a title that only says where one may apply',
    ({ title }) => isOne(title) && title[0] === 'boundary_independent',
    'title',
    { ...NOTHING, columnTitles: ['amended'], title: ['boundary_independent'] },
  ],
  ['a note in the row', ({ note }) => isOne(note), 'note', { ...NOTHING, note: ['replaced'], title: ['new'] }],
  [
    'the columns',
    ({ columnTitles }) => isOne(columnTitles),
    'columnTitles',
    { ...NOTHING, columnTitles: ['abolished'], title: ['new', 'abolished'] },
  ],
  ['the name of the sheet', ({ sheet }) => isOne(sheet), 'sheet', { ...NOTHING, sheet: ['abolished'] }],
  ['the article, of this annex', ({ cited }) => isOne(cited), 'cited', { ...NOTHING, cited: ['abolished'], article: ['new', 'abolished'] }],
  ['the articles', ({ article }) => isOne(article), 'article', { ...NOTHING, article: ['new'], title: ['new', 'amended'] }],
  [
    'in brackets behind the name, where the headings name several kinds or none',
    ({ inName, heading, annex, title, article }) => isOne(inName) && isAmong(inName, [heading, annex, title, article]),
    'inName',
    { ...NOTHING, inName: ['abolished'], annex: ['new', 'amended', 'abolished'] },
  ],
  ['the title', ({ title }) => isOne(title), 'title', { ...NOTHING, title: ['standardised'] }],
];

/** Whether every source that names kinds names several, with this one among them. */
function isAmong([kind]: Kinds, sources: readonly Kinds[]): boolean {
  return sources.every((kinds) => kinds.length === 0 || (!isOne(kinds) && kind !== undefined && kinds.includes(kind)));
}

/**
 * 'Điều 1. Công bố 02 TTHC sửa đổi' above an annex 'DANH MỤC TTHC MỚI BAN HÀNH', left over from a template: the
 * articles decide.
 */
function isLeftOver({ annex, heading, headings, article, title }: KindEvidence): boolean {
  const [stated] = article;
  const [above] = heading.length > 0 ? heading : annex;
  if (!isOne(article) || !isOne(headings) || stated === undefined || above === undefined || above === stated) return false;
  return title.length === 0 || title.includes(stated);
}

export interface KindReading {
  readonly kind: DecisionKind;
  /** The kind in the annex above the line, where the articles give another. */
  readonly remarks: readonly LineRemark[];
}

export function kindOf(raw: RawLine, document: DocumentContext, where: Where, remarks: LineRemark[], isBundle: boolean): DecisionKind {
  const evidence = evidenceOf(raw, document);
  const ruling = decide(KIND_RULES, evidence);
  const place = where.line ?? null;
  if (!ruling) {
    const open = ([evidence.heading, evidence.annex, evidence.title, evidence.article] as const).find((kinds) => kinds.length > 1);
    const text = open ? `the headings name several kinds (${open.join(', ')})` : 'nothing says what kind of change this is; taken as new';
    if (!isBundle) remarks.push({ type: 'kind-not-stated', text, place });
    return open?.[0] ?? 'new';
  }
  const kind = evidence[ruling.result][0] ?? 'new';
  const source = placeOf(ruling.result, raw, document);
  if (source) where.kind = source;
  remarks.push(...kindRemarks(raw, document, evidence, { decided: ruling.result, kind, place: source ?? place }));
  return kind;
}

interface Decided {
  readonly decided: Source;
  readonly kind: DecisionKind;
  readonly place: Place | null;
}

/** What must be asked about a kind that was decided. */
function kindRemarks(raw: RawLine, document: DocumentContext, evidence: KindEvidence, { decided, kind, place }: Decided): LineRemark[] {
  const conflict = conflictOf(evidence, decided, kind);
  const said = facetsOfKind(raw, document);
  const slip = decided === 'heading' || decided === 'annex' || decided === 'title' ? (said?.kindSlip ?? null) : null;
  const remarks: (LineRemark | false)[] = [
    conflict !== null && { type: 'kind-conflict', text: conflict, place },
    slip !== null && { type: 'kind-not-stated', text: `"${slip}" is taken for ${kind}: a typing error?`, place },
    kind === 'new' &&
      said?.isAddition === true && {
        type: 'kind-not-stated',
        text: '"bổ sung" alone: taken as added to the list; or is it amended?',
        place,
      },
  ];
  return remarks.filter((remark) => remark !== false);
}

function evidenceOf(raw: RawLine, document: DocumentContext): KindEvidence {
  const printed = textOf(raw, 'kind');
  const note = textOf(raw, 'note');
  return {
    column: printed ? findKinds(printed.text) : untitledKinds(raw),
    heading: kindHeading(raw)?.facets.kinds ?? [],
    annex: raw.annex?.facets.kinds ?? [],
    note: note && note.text.length < 80 ? findKinds(note.text) : [],
    inName: kindsInBrackets(textOf(raw, 'name')?.text ?? ''),
    columnTitles: columnKinds(raw),
    sheet: raw.sheet?.kinds ?? [],
    cited: citedKinds(raw, document),
    article: document.articleKinds,
    title: document.titleFacets.kinds,
    headings: document.headingKinds,
  };
}

function kindHeading(raw: RawLine): Heading | null {
  return nearest(raw.path, ({ kinds }) => kinds.length > 0);
}

const TICK = /^[x×✓✔√v+]$/iu;

/** Columns 'Mới ban hành | Sửa đổi, bổ sung | Bãi bỏ', one of them with a mark; or a column of nothing but such words. */
function untitledKinds({ rows, columns: { titles, roles } }: RawLine): DecisionKind[] {
  return titles.flatMap((title, column) => {
    const text = roles[column] === null ? (rows[0]?.cells[column]?.text.trim() ?? '') : '';
    if (TICK.test(text)) return title.length < 60 ? findKinds(title) : [];
    return KIND_ALONE.test(text) ? findKinds(text) : [];
  });
}

function citedKinds({ annex }: RawLine, { citedAnnexKinds }: DocumentContext): DecisionKind[] {
  const number = annex === null ? null : annexNumber(annex.label);
  const kind = number === null ? undefined : citedAnnexKinds.get(number);
  return kind === undefined ? [] : [kind];
}

/** Only words for a kind: 'Cấp giấy phép (đối với trường hợp sửa đổi)' is a name. */
const KIND_WORDS = `(?:(?:TTHC|thủ tục|thủ tục hành chính)\\s+)?(?:(?:được|bị|đã)\\s+)?${oneOf([
  ...['mới', 'mới ban hành', 'ban hành mới', 'sửa đổi', 'sửa đổi, bổ sung', 'thay thế', 'bãi bỏ', 'hủy bỏ', 'chuẩn hóa'],
])}`;
const KIND_ALONE = pattern('^', KIND_WORDS, '$');
const KIND_IN_BRACKETS = pattern('\\(\\s*(', KIND_WORDS, ')\\s*\\)\\s*$');

function kindsInBrackets(name: string): DecisionKind[] {
  return findKinds(KIND_IN_BRACKETS.exec(name)?.[1] ?? '');
}

const TELLING_COLUMNS = new Set<string | null>(['name', 'legalBasis', 'changedParts', 'replacedName', 'replacedCode']);

function columnKinds({ columns: { titles, roles } }: RawLine): DecisionKind[] {
  return [...new Set(titles.filter((_, column) => TELLING_COLUMNS.has(roles[column] ?? null)).flatMap(findKinds))];
}

const CELLS: Readonly<Partial<Record<Source, ColumnRole>>> = { column: 'kind', note: 'note', inName: 'name' };

function placeOf(source: Source, raw: RawLine, document: DocumentContext): Place | null {
  const cell = CELLS[source];
  if (cell) return textOf(raw, cell)?.place ?? null;
  if (source === 'heading') return kindHeading(raw)?.place ?? null;
  if (source === 'annex') return raw.annex?.place ?? null;
  return source === 'article' || source === 'cited' ? document.articlePlace : source === 'title' ? document.titlePlace : null;
}

/** Title, announcing article and heading each name one kind, but different ones. */
function conflictOf(evidence: KindEvidence, decided: Source, kind: DecisionKind): string | null {
  if (decided === 'column' || decided === 'note') return null;
  const above = evidence.heading.length > 0 ? evidence.heading : evidence.annex;
  const said = [
    ['title', evidence.title],
    ['article', evidence.article],
    ['list', above],
  ] as const;
  const against = said.filter(([, kinds]) => kinds.length > 0 && !kinds.includes(kind));
  return against.length === 0
    ? null
    : `taken as ${kind}; ${said
        .filter(([, kinds]) => kinds.length > 0)
        .map(([name, kinds]) => `the ${name} says ${kinds.join(', ')}`)
        .join(', ')}`;
}

/** The nearest words that name a kind: a heading's, the annex's or the title's. */
function facetsOfKind(raw: RawLine, document: DocumentContext): Facets | undefined {
  const facets = [kindHeading(raw)?.facets, raw.annex?.facets, document.titleFacets];
  return facets.find((each) => each !== undefined && each.kinds.length > 0);
}
