import type { Block, DocumentForm, Table } from '../../form/documentForm.ts';
import { findColumns } from '../lists/findColumns.ts';
import { originsOf } from '../lists/rowCells.ts';
import { isListTable } from '../lists/findLists.ts';
import { foldText, isAllCapitals, joinLines } from '../foldText.ts';
import { isMeaningfulHeading } from '../lists/headingFacets.ts';
import { splitLabel } from '../lists/headingLabel.ts';
import { ISSUING_WORDS, isSigningTitle, opensWithHead } from '../publicBodies.ts';
import { oneOf, pattern } from '../wording.ts';
import { isPersonName } from './personName.ts';
import type { TextPiece } from '../lists/rawLines.ts';

/** The decision itself, without annexes, cut into its parts; pieces in reading order. */
export interface FrontMatter {
  readonly letterhead: readonly TextPiece[];
  readonly title: readonly TextPiece[];
  readonly issuer: TextPiece | null;
  readonly grounds: readonly TextPiece[];
  readonly articles: readonly TextPiece[];
  /** The cells or paragraphs beside 'Nơi nhận'. */
  readonly signature: readonly TextPiece[];
  /** Index of the first block in which lists and headings are looked for. */
  readonly listsFrom: number;
  readonly hasArticles: boolean;
}

interface Piece extends TextPiece {
  readonly block: number;
  /** Stands for the rows of a list, which are not text of the decision itself. */
  readonly isList: boolean;
}

/** The line below a title that names the issuer. */
const ISSUER_BODY = pattern('^', oneOf(ISSUING_WORDS), '(?!\\s+máy)');
const ARTICLE = /^điều\s+\d+/iu;
const ANNEX_START = /^(PHỤ LỤC|Phụ lục|DANH MỤC|PHẦN (I|1|THỨ NHẤT)\b|THỦ TỤC HÀNH CHÍNH|CÁC THỦ TỤC)/u;

/** Cuts a document into letterhead, title, grounds, articles and signature. Missing parts are empty. */
export function readFrontMatter(form: DocumentForm): FrontMatter {
  const pieces = form.blocks.flatMap(piecesOf);
  const cuts = findCuts(pieces);
  const { title: titleAt, articles: articlesAt, signature: signatureAt, annex: end } = cuts;
  const articlesEnd = signatureAt ?? end;
  const signatureBlock = signatureAt === null ? -1 : (pieces[signatureAt]?.block ?? -1);
  const head = titleAt === null ? null : readTitle(pieces, titleAt);
  return {
    letterhead: titleAt === null ? [] : pieces.slice(0, titleAt),
    title: head?.title ?? [],
    issuer: head?.issuer ?? null,
    grounds: head === null ? [] : pieces.slice(head.next, articlesAt ?? end),
    articles: articlesAt === null ? [] : pieces.slice(articlesAt, articlesEnd).filter(({ isList }) => !isList),
    signature: signatureAt === null ? [] : pieces.slice(signatureAt, end).filter(({ block }) => block >= signatureBlock),
    listsFrom: listsFrom(form, pieces, cuts),
    hasArticles: articlesAt !== null,
  };
}

/** Where each part begins, as an index of pieces; null for one that is missing. Without annexes, they begin at the end. */
interface Cuts {
  readonly title: number | null;
  readonly articles: number | null;
  readonly signature: number | null;
  readonly annex: number;
}

function findCuts(pieces: readonly Piece[]): Cuts {
  const firstAfter = (after: number | null, is: (piece: Piece) => boolean): number | null =>
    found(pieces.findIndex((piece, index) => index > (after ?? -1) && is(piece)));
  const title = firstAfter(null, ({ text }) => opensDecision(text));
  const articles = firstAfter(title, ({ text }) => ARTICLE.test(text));
  const opening = articles ?? title;
  const signature = found(findSignature(pieces, opening ?? -1));
  const annex = firstAfter(signature ?? opening ?? 0, ({ text, isList }) => ANNEX_START.test(text) || isList);
  return { title, articles, signature, annex: annex ?? pieces.length };
}

function found(index: number): number | null {
  return index < 0 ? null : index;
}

/** 'QUYẾT ĐỊNH', not 'Quyết định này …' or 'Quyết định số …'. */
function opensDecision(text: string): boolean {
  return /^quyết định(\s|$)/iu.test(text) && !/^quyết định (này|số)/iu.test(text) && isTitleLine(text);
}

/** The first block in which lists and headings are looked for. A list may stand among the articles. */
function listsFrom(form: DocumentForm, pieces: readonly Piece[], { title, articles, signature, annex }: Cuts): number {
  const blockAt = (index: number | null): number => (index === null ? -1 : (pieces[index]?.block ?? -1));
  const firstList = form.blocks.findIndex(isListBlock);
  const isAmongArticles = articles !== null && firstList > blockAt(articles) && firstList < blockAt(signature);
  if (isAmongArticles) return blockAt(articles);
  if (title === null && articles === null) return 0;
  return Math.min(pieces[annex]?.block ?? form.blocks.length, firstHeadingBlock(form, pieces, blockAt(signature)));
}

/** 'Nơi nhận'; in a decision without it, a title with a person's name below. */
function findSignature(pieces: readonly Piece[], after: number): number {
  const recipients = pieces.findIndex(({ text }, index) => index > after && /^nơi nhận/iu.test(text));
  const lines = pieces.map(({ text }) => text.split('\n').map((line) => line.trim()));
  const title = lines.findIndex(
    ([first = ''], index) =>
      index > after &&
      isSigningTitle(first) &&
      isAllCapitals(first.slice(0, 6)) &&
      lines
        .slice(index, index + 5)
        .flat()
        .slice(1, 7)
        .some((line) => isPersonName(line) && !isSigningTitle(line)),
  );
  return recipients >= 0 && (title < 0 || recipients < title) ? recipients : title;
}

/** After the signature everything belongs to the lists: what follows its table, or a heading after its paragraphs. */
function firstHeadingBlock(form: DocumentForm, pieces: readonly Piece[], signatureBlock: number): number {
  if (signatureBlock < 0) return Number.POSITIVE_INFINITY;
  if (form.blocks[signatureBlock]?.kind === 'table') return signatureBlock + 1;
  return (
    pieces.find(({ text, block }) => block > signatureBlock && isMeaningfulHeading(splitLabel(text).rest))?.block ??
    Number.POSITIVE_INFINITY
  );
}

function piecesOf(block: Block, index: number): Piece[] {
  if (block.kind === 'paragraph') {
    const text = block.label ? `${block.label} ${block.text}` : block.text;
    return text === '' ? [] : [{ text, place: block.place, block: index, isList: false }];
  }
  const columns = findColumns(block);
  const rows = columns ? block.rows.slice(0, columns.headerStart) : block.rows;
  const pieces = rows.flatMap((row) => originsOf(row).map(({ text, place }) => ({ text, place, block: index, isList: false })));
  const listPlace = columns ? block.rows[columns.headerStart]?.cells[0]?.place : undefined;
  return listPlace ? [...pieces, { text: '', place: listPlace, block: index, isList: true }] : pieces;
}

function isListBlock(block: Block | undefined): boolean {
  return block?.kind === 'table' && isListTable(block as Table);
}

/** 'QUYẾT ĐỊNH' alone, or followed by the subject. */
function isTitleLine(text: string): boolean {
  const first = (text.split('\n')[0] ?? '').trim();
  return (
    isAllCapitals(first) ||
    /^quyết định\s*:?$/iu.test(first) ||
    /^quyết định\s+(về việc|v\/v|công bố|ban hành|phê duyệt|sửa đổi|ủy quyền|uỷ quyền)/iu.test(first)
  );
}

function readTitle(pieces: readonly Piece[], titleAt: number): { title: TextPiece[]; issuer: TextPiece | null; next: number } {
  const title: TextPiece[] = [];
  const first = pieces[titleAt];
  const rest = first ? joinLines(first.text).replace(/^quyết định\s*:?\s*/iu, '') : '';
  if (first && rest !== '') title.push({ text: rest, place: first.place });
  for (let index = titleAt + 1; index < Math.min(pieces.length, titleAt + 16); index += 1) {
    const piece = pieces[index];
    if (!piece || /^(căn cứ|thực hiện|theo đề nghị|xét đề nghị|điều \d|quyết định\s*:)/iu.test(piece.text))
      return { title, issuer: null, next: index };
    const line = joinLines(piece.text);
    if (title.length > 0 && (opensWithHead(line) || ISSUER_BODY.test(line)) && line.length < 160 && isIssuerLine(line))
      return { title, issuer: { text: line, place: piece.place }, next: index + 1 };
    if (!/^[-_–—*.\s]*$/u.test(line)) title.push({ text: line, place: piece.place });
  }
  return { title, issuer: null, next: titleAt + 1 };
}

function isIssuerLine(line: string): boolean {
  return isAllCapitals(line) || foldText(line).split(' ').length < 14;
}
