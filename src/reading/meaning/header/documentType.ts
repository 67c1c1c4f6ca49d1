import type { DocumentForm } from '../../form/documentForm.ts';
import { ReadingRefused } from '../../refusal.ts';
import { foldText } from '../foldText.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { CitedDecision, DocumentType } from '../parsedDecision.ts';
import type { Lists } from '../lists/rawLines.ts';
import type { Sentence } from '../articles/readArticles.ts';
import type { Header } from './readHeader.ts';
import { findReferences } from '../articles/references.ts';
import { OTHER_DOCUMENTS } from '../vocabulary.ts';

export interface DocumentTypeReading {
  readonly type: DocumentType;
  readonly amends: CitedDecision | null;
}

/** What kind of decision this is, by its title. */
export function readDocumentType(title: string | null, sentences: readonly Sentence[]): DocumentTypeReading {
  const folded = foldText(title ?? '');
  const subject = folded.replace(/^(ve viec|v v) /, '');
  if (
    /^(chap thuan |thuc hien )?(viec )?(uy quyen|phan cap|phan cong|giao quyen)/.test(subject) ||
    (/^(ủy quyền|uỷ quyền|phân cấp)/iu.test(sentences[0]?.text ?? '') && !/cong bo/.test(subject))
  )
    return { type: 'delegation', amends: null };
  const amended = amendedDecision(title ?? '', sentences);
  if (amended) return { type: 'amends-publication', amends: amended };
  if (/khong phu thuoc (vao )?dia gioi|phi dia gioi/.test(folded)) return { type: 'boundary-independent-list', amends: null };
  if (/chuan hoa/.test(folded) && !/moi ban hanh|bai bo/.test(folded)) return { type: 'standardisation', amends: null };
  return { type: 'publication', amends: null };
}

const AMENDS_DIRECTLY =
  /(?:sửa đổi(?:, bổ sung)?|bổ sung|điều chỉnh|đính chính|thay thế|bãi bỏ)\s+(?:(?:một số|các|một phần)\s+)?(?:nội dung\s+|điều\s+|phụ lục[^,;]{0,40}\s+|danh mục[^,;]{0,80}\s+)?(?:(?:tại|của|ban hành kèm theo|kèm theo|thuộc)\s+)*quyết định/iu;
/** The title's own verb changes what another decision holds; one that announces ('công bố …') does not begin so. */
const AMENDS_PARTS_OF =
  /^(?:quyết định\s+)?(?:về việc|v\/v)?\s*(?:sửa đổi|bổ sung|điều chỉnh|đính chính)[\s,].*?(?:tại|của|kèm theo|ban hành theo|công bố theo)\s+(?:các\s+)?quyết định/isu;

/** 'Về việc sửa đổi, bổ sung Quyết định số …', 'đính chính Quyết định số …', 'bổ sung một số nội dung tại Phụ lục … kèm theo Quyết định số …'. */
function amendedDecision(title: string, sentences: readonly Sentence[]): CitedDecision | null {
  const match = AMENDS_DIRECTLY.exec(title) ?? AMENDS_PARTS_OF.exec(title);
  if (!match) return null;
  const [inTitle] = findReferences(title.slice(match.index));
  const reference = inTitle ?? sentences.flatMap(({ text }) => findReferences(text))[0];
  return reference ? { number: reference.number, date: reference.date } : null;
}

/** Refuses what announces no procedures; says what the document seems to be. */
export function refuseOtherDocuments(
  form: DocumentForm,
  front: FrontMatter,
  header: Header,
  found: Lists,
  { type }: DocumentTypeReading,
): void {
  const hasList = found.lines.length > 0;
  const title = foldText(header.title ?? '');
  const isAboutProcedures = /thu tuc hanh chinh|tthc|thu tuc/.test(title);
  const announces = /cong bo|danh muc|chuan hoa|khong phu thuoc/.test(title);
  if (form.format === 'xlsx') {
    if (!hasList) throw new ReadingRefused('NOT_A_PUBLICATION_DECISION', 'the workbook has no list of procedures');
    return;
  }
  const subject = title.replace(/^(ve viec|v v) /, '');
  if (
    /^(phe duyet|ban hanh|thong qua)\b/.test(subject) &&
    !/cong bo|chuan hoa/.test(subject) &&
    /quy trinh|phuong an|ke hoach|quy che|de an|tai cau truc/.test(subject)
  ) {
    throw new ReadingRefused('NOT_A_PUBLICATION_DECISION', `its subject is "${(header.title ?? '').slice(0, 160)}"`);
  }
  if (type === 'delegation' || type === 'amends-publication') return;
  if (hasList && (isAboutProcedures || header.title === null)) return;
  if (isAboutProcedures && announces && front.hasArticles) return;
  const said = found.texts.slice(0, 40).map(({ text }) => foldText(text.split('\n')[0] ?? ''));
  const other = OTHER_DOCUMENTS.find((word) => said.includes(word));
  if (hasList && !other && (front.hasArticles || header.number !== null)) return;
  const reason = other
    ? `it is headed "${other}"`
    : header.title !== null
      ? `its subject is "${header.title.slice(0, 160)}"`
      : 'it has neither the heading "QUYẾT ĐỊNH" nor a list of procedures';
  throw new ReadingRefused('NOT_A_PUBLICATION_DECISION', reason);
}
