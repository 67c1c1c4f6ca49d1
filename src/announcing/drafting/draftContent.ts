import type { Channel, Fee, ProcedureContent, TimeLimit } from '../../domain/content/content.ts';
import { EMPTY_CONTENT } from '../../domain/content/content.ts';
import type { DraftLine } from '../../domain/decision/draft.ts';
import { parseFee } from '../../domain/content/fee.ts';
import { canonicalText } from '../../domain/sealing/sealedLine.ts';
import { parseTimeLimit } from '../../domain/content/timeLimit.ts';
import type { ChangeKind, ChannelKind } from '../../domain/values/vocabulary.ts';
import { lowerText } from '../../reading/meaning/foldText.ts';
import type { ParsedLine } from '../../reading/meaning/parsedDecision.ts';
import type { AddNote } from './draftNotes.ts';
import { hasText, textLines } from './textLines.ts';

interface Drafting {
  readonly line: ParsedLine;
  readonly kind: ChangeKind;
  readonly path: string;
  /** Whether the catalogue has the national procedure of this local line. */
  readonly hasNational: boolean;
  /** The text of that procedure, where it was loaded. */
  readonly nationalText: ProcedureContent | null;
}

/**
 * The part of a procedure's text that a list prints. A province's list prints only differences from the national text:
 * none (`national`), or its own time limit, fee or place (`ownOverNational`). In all other cases the text is the line's
 * own.
 */
export function draftContent(drafting: Drafting, addNote: AddNote): Pick<DraftLine, 'content' | 'contentFrom'> {
  const { line, kind, path, hasNational } = drafting;
  if (kind === 'abolished') {
    noteUnkept(line, path, addNote);
    return { content: null, contentFrom: 'own' };
  }
  const content: ProcedureContent = {
    ...EMPTY_CONTENT,
    channels: channelsOf(drafting, addNote),
    receptionAddresses: hasText(line.placeText) ? textLines(line.placeText) : [],
    note: noteOf(line),
  };
  const isEmpty = canonicalText(content) === canonicalText(EMPTY_CONTENT);
  if (hasNational) {
    // A reinstating line without text would search for an earlier text of its own place.
    const none = kind === 'reinstated' ? EMPTY_CONTENT : null;
    return isEmpty ? { content: none, contentFrom: 'national' } : { content, contentFrom: 'ownOverNational' };
  }
  return { content: isEmpty ? null : content, contentFrom: 'own' };
}

/** An ending has no text, so what its row prints would be lost without this note. */
function noteUnkept({ note, timeLimitText, feeText, placeText }: ParsedLine, path: string, addNote: AddNote): void {
  const texts = [note, timeLimitText, feeText, placeText].filter(hasText);
  if (texts.length === 0) return;
  const text = texts.join('; ').replace(/\s*\n\s*/g, ' ');
  addNote(
    'TEXT_NOT_KEPT',
    `${path}.content`,
    `Dòng bãi bỏ không có nội dung; phần ghi kèm không được lưu: “${text}”.`,
    `An abolished line has no text; what stands beside it is not kept: "${text}".`,
  );
}

/** A list of channels is read as a whole, so the local one must repeat those of the national text. */
function channelsOf(drafting: Drafting, addNote: AddNote): Channel[] {
  const { line, path, nationalText } = drafting;
  const limit = hasText(line.timeLimitText) ? parseTimeLimit(line.timeLimitText) : null;
  const fees = feesOf(line);
  if (limit === null && fees.length === 0) return [];
  const description = statutoryText(line);
  const national = nationalText?.channels ?? [];
  if (national.length > 0) {
    addNote(
      'CHANNELS_FROM_NATIONAL',
      `${path}.content`,
      'Cách thức thực hiện, và phần thời hạn hoặc phí mà danh mục không ghi, lấy theo thủ tục quốc gia.',
      'The ways of handing in, and the time limit or fee that the list leaves out, are those of the national procedure.',
    );
    return distinct(
      national.map((channel) => ({
        ...channel,
        timeLimit: limit ?? channel.timeLimit,
        fees: fees.length > 0 ? fees : channel.fees,
        description: description ?? channel.description,
      })),
    );
  }
  return kindsOf(line, path, addNote).map((kind) => ({ kind, timeLimit: limit ?? NO_LIMIT, fees, description }));
}

const NO_LIMIT: TimeLimit = { amount: null, unit: null, text: null };
const KINDS: readonly (readonly [ChannelKind, RegExp])[] = [
  ['inPerson', /trực tiếp|bộ phận (?:tiếp nhận|một cửa)|trung tâm (?:phục vụ )?hành chính công|trung tâm phục vụ|trụ sở|địa chỉ/u],
  ['online', /trực tuyến|cổng dịch vụ công/u],
  ['postal', /bưu chính|bưu điện/u],
];

function kindsOf(line: ParsedLine, path: string, addNote: AddNote): ChannelKind[] {
  const text = lowerText(
    [line.placeText, line.onlineLevelText && /toàn trình|một phần/iu.test(line.onlineLevelText) ? 'trực tuyến' : null]
      .filter(hasText)
      .join(' '),
  );
  const kinds = KINDS.filter(([, words]) => words.test(text)).map(([kind]) => kind);
  if (kinds.length > 0) return kinds;
  addNote(
    'CHANNEL_ASSUMED',
    `${path}.content`,
    'Danh mục không nêu cách thức thực hiện; thời hạn, phí được ghi cho hình thức trực tiếp.',
    'The list names no way of handing in; its time limit and fee are put down for handing in in person.',
  );
  return ['inPerson'];
}

const OWN_FEE = /^(?:mức\s+)?(?:thu\s+)?(?:phí|lệ phí|giá)(?!\p{L})/iu;

function feesOf({ feeText, parts }: ParsedLine): Fee[] {
  const ofParts = (parts ?? []).filter((part) => hasText(part.feeText));
  if (ofParts.length > 0) return ofParts.map(({ name, feeText: fee = '' }) => ({ ...parseFee(fee), text: `${name}: ${fee}` }));
  if (!hasText(feeText)) return [];
  const lines = textLines(feeText);
  return lines.length > 1 && lines.every((line) => OWN_FEE.test(line)) ? lines.map((line) => parseFee(line)) : [parseFee(feeText)];
}

function statutoryText({ timeLimitText, timeLimitStatutoryText: statutory }: ParsedLine): string | null {
  return hasText(statutory) && statutory !== timeLimitText ? `Thời hạn theo quy định: ${statutory.replace(/\s*\n\s*/g, ' ')}` : null;
}

function noteOf({ note, fieldBefore, parts }: ParsedLine): string | null {
  const text = [
    hasText(note) ? note : null,
    fieldBefore ? `Lĩnh vực trước đây: ${fieldBefore}` : null,
    parts && parts.length > 0
      ? ['Gồm các thủ tục:', ...parts.map(({ code, name }) => `- ${name}${code === null ? '' : ` (${code})`}`)].join('\n')
      : null,
  ];
  return text.filter((text) => text !== null).join('\n') || null;
}

function distinct(channels: readonly Channel[]): Channel[] {
  return [...new Map(channels.map((channel) => [canonicalText(channel), channel])).values()];
}
