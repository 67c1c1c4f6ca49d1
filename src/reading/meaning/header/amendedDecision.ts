import type { Sentence } from '../articles/sentences.ts';
import { findReferences } from '../articles/references.ts';
import { joinLines } from '../foldText.ts';
import type { CitedDecision } from '../parsedDecision.ts';
import { oneOf, pattern } from '../wording.ts';

const CHANGES = oneOf(['sửa đổi, bổ sung', 'sửa đổi', 'bổ sung', 'điều chỉnh', 'đính chính']);
const ENDS = oneOf(['thay thế', 'bãi bỏ']);
/** Words between the verb and the decision: 'một số nội dung tại Phụ lục I ban hành kèm theo'. */
const BETWEEN = [
  'một số',
  'các',
  'một phần',
  'nội dung',
  'điều(?: \\d+)?',
  'điểm(?: \\p{L})?',
  'khoản(?: \\d+)?',
  'lỗi[^,;]{0,40}?',
  'kỹ thuật',
  'phụ lục(?: (?:số )?[IVX\\d]+)?',
  'danh mục[^,;]{0,80}?',
  'tại',
  'của',
  'ban hành',
  'kèm theo',
  'thuộc',
].join('|');
const PART = `(?:(?:${BETWEEN}) ){0,12}`;
const DIRECTLY = pattern(CHANGES, '\\s', PART, '(?:các )?quyết định(?! này)');
const BY_ENDING = pattern('^', ENDS, '\\s', PART, '(?:các )?quyết định');
const PARTS_OF = pattern('^', CHANGES, '[\\s,].*?(?:tại|của|kèm theo|ban hành theo|công bố theo)\\s+(?:các\\s+)?quyết định');
const BY_SENTENCE = pattern('^(?:quyết định này\\s+)?', CHANGES, '\\s', PART, '(?:các )?quyết định(?! này)');

/** 'Sửa đổi, bổ sung Quyết định số …', 'đính chính Quyết định số …', 'bổ sung một số nội dung tại Phụ lục … kèm theo Quyết định số …'. */
export function amendedByTitle(subject: string, sentences: readonly Sentence[]): CitedDecision | null {
  const line = joinLines(subject).replace(/\s+/g, ' ').slice(0, 800);
  const match = DIRECTLY.exec(line) ?? BY_ENDING.exec(line) ?? PARTS_OF.exec(line);
  if (!match) return null;
  const [reference] = [line.slice(match.index), ...sentences.map(({ text }) => text)].flatMap(findReferences);
  return reference ? { number: reference.number, date: reference.date } : null;
}

/** A sentence of the articles: 'Quyết định này sửa đổi, bổ sung Quyết định số …'. */
export function amendedByArticle(sentences: readonly Sentence[]): CitedDecision | null {
  const lines = sentences.map(({ text }) => joinLines(text).replace(/\s+/g, ' '));
  const [reference] = lines.filter((line) => BY_SENTENCE.test(line)).flatMap(findReferences);
  return reference ? { number: reference.number, date: reference.date } : null;
}
