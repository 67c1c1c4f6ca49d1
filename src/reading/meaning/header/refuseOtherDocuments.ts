import { ReadingRefused } from '../../refusal.ts';
import type { DocumentParts } from '../documentParts.ts';
import { foldText } from '../foldText.ts';
import type { DocumentType } from '../parsedDecision.ts';
import { OTHER_DOCUMENTS } from '../vocabulary.ts';
import { foldedSubject } from './documentType.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Header } from './readHeader.ts';

const APPROVES = /^(phe duyet|ban hanh|thong qua)\b/;
const OTHER_OBJECT = /quy trinh|phuong an|ke hoach|quy che|de an|tai cau truc/;
/** 'Phê duyệt Danh mục và Quy trình nội bộ': the decision approves a list beside the processes. */
const APPROVES_LIST = /^(phe duyet|ban hanh|thong qua) (kem theo quyet dinh nay )?(cac |\d+ )*danh muc\b|\bva danh muc\b/;

/** They may have no list of procedures. */
const ABOUT_DECISIONS: ReadonlySet<DocumentType> = new Set(['delegation', 'amends-publication', 'correction']);

/** Refuses documents that announce no procedures, and names what they seem to be. */
export function refuseOtherDocuments({ form, front, header, found, type: { type } }: DocumentParts): void {
  const hasList = found.lines.length > 0;
  if (form.format === 'xlsx') return refuseWithoutList(hasList);
  const title = (header.title ?? '').slice(0, 160);
  if (approvesSomethingElse(foldedSubject(header.title ?? '')))
    throw new ReadingRefused('NOT_A_PUBLICATION_DECISION', `its subject is "${title}"`);
  if (ABOUT_DECISIONS.has(type)) return;
  if (isAboutProcedures(foldText(header.title ?? ''), header, front, hasList)) return;
  const other = otherHeading(found);
  if (hasList && !other && (front.hasArticles || header.number !== null)) return;
  const reason = header.title !== null ? `its subject is "${title}"` : 'it has neither the heading "QUYẾT ĐỊNH" nor a list of procedures';
  throw new ReadingRefused('NOT_A_PUBLICATION_DECISION', other ? `it is headed "${other}"` : reason);
}

/** 'TỜ TRÌNH', 'KẾ HOẠCH' on a line of its own among the first texts. */
function otherHeading({ texts }: DocumentParts['found']): string | undefined {
  const headed = texts.slice(0, 40).map(({ text }) => foldText(text.split('\n')[0] ?? ''));
  return OTHER_DOCUMENTS.find((word) => headed.includes(word));
}

/** A workbook has no other sign that it announces anything. */
export function refuseWithoutList(hasList: boolean): void {
  if (!hasList) throw new ReadingRefused('NOT_A_PUBLICATION_DECISION', 'the workbook has no list of procedures');
}

function approvesSomethingElse(subject: string): boolean {
  return APPROVES.test(subject) && OTHER_OBJECT.test(subject) && !/cong bo|chuan hoa/.test(subject) && !APPROVES_LIST.test(subject);
}

function isAboutProcedures(title: string, header: Header, front: FrontMatter, hasList: boolean): boolean {
  const namesProcedures = /thu tuc|tthc/.test(title);
  const announces = /cong bo|danh muc|chuan hoa|khong phu thuoc/.test(title);
  return (hasList && (namesProcedures || header.title === null)) || (namesProcedures && announces && front.hasArticles);
}
