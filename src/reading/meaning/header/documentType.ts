import type { Sentence } from '../articles/sentences.ts';
import { foldText, lowerText } from '../foldText.ts';
import { findKinds } from '../lists/headingFacets.ts';
import type { CitedDecision, DocumentType } from '../parsedDecision.ts';
import { decide, type Rule } from '../rules.ts';
import { holds, oneOf } from '../wording.ts';
import { amendedByArticle, amendedByTitle } from './amendedDecision.ts';

export interface DocumentTypeReading {
  readonly type: DocumentType;
  /** The earlier decision that an amendment or a correction changes; null for other types and where it is not named. */
  readonly amends: CitedDecision | null;
}

const HANDS_ON = oneOf(['ủy quyền', 'phân cấp', 'phân công', 'giao quyền']);

/** Types by title, without 'Về việc'. Amendments and corrections are recognised before these rules. */
export const TITLE_RULES: readonly Rule<string, DocumentType>[] = [
  [
    'powers are handed on',
    holds('^(?:chấp thuận\\s+|thực hiện\\s+|việc\\s+)*', HANDS_ON),
    'delegation',
    'Ủy quyền cho Giám đốc Sở Tư pháp giải quyết thủ tục hành chính',
  ],
  [
    'only where one may apply',
    (title) => onlyKinds(title, ['boundary_independent']),
    'boundary-independent-list',
    'Phê duyệt danh mục thủ tục hành chính thực hiện không phụ thuộc địa giới hành chính',
  ],
  [
    'standardised, and nothing new or abolished',
    (title) => holds(oneOf(['chuẩn hóa']))(title) && !holds(oneOf(['mới ban hành', 'ban hành mới', 'bãi bỏ']))(title),
    'standardisation',
    'Công bố Danh mục thủ tục hành chính được chuẩn hóa trong lĩnh vực Hộ tịch',
  ],
  ['any other', () => true, 'publication', 'Công bố Danh mục thủ tục hành chính mới ban hành, chuẩn hóa'],
];

/** The type of the decision, by its title and by what its articles change. */
export function readDocumentType(title: string | null, sentences: readonly Sentence[]): DocumentTypeReading {
  const subject = subjectOf(title ?? '');
  const inTitle = amendedByTitle(subject, sentences);
  if (/^đính\s+chính/iu.test(subject)) return { type: 'correction', amends: inTitle };
  const type = decide(TITLE_RULES, subject)?.result ?? 'publication';
  const isDelegating = holds('^', HANDS_ON)(sentences[0]?.text ?? '') && !/công bố/iu.test(subject);
  if (type === 'delegation' || isDelegating) return { type: 'delegation', amends: null };
  const amends = inTitle ?? amendedByArticle(sentences);
  return amends ? { type: 'amends-publication', amends } : { type, amends: null };
}

/** The title without 'QUYẾT ĐỊNH' and 'Về việc'. */
export function subjectOf(title: string): string {
  return title.replace(/^(quyết định\s+)?((về việc|v\/v|về)\s+)?/iu, '').trim();
}

/** 'được sửa đổi, bổ sung (không phụ thuộc địa giới)' changes content too. */
function onlyKinds(title: string, wanted: readonly string[]): boolean {
  const kinds = findKinds(lowerText(title).replace(/[()]/g, ' '));
  return kinds.length > 0 && kinds.every((kind) => wanted.includes(kind));
}

/** The subject in the form of `foldText`: 've viec cong bo …' → 'cong bo …'. */
export function foldedSubject(title: string): string {
  return foldText(subjectOf(title));
}
