import type { CalendarDate } from '../../../domain/values/calendarDate.ts';
import { describePlace, type DocumentForm, type Place } from '../../form/documentForm.ts';
import { writeBody } from './authorityName.ts';
import { readAuthority } from './readAuthority.ts';
import { readSigner } from './readSigner.ts';
import { joinLines } from '../foldText.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { HeaderField, ReadingNotice } from '../parsedDecision.ts';
import type { TextPiece } from '../lists/rawLines.ts';
import { findDay, findReferences, normaliseNumber } from '../articles/references.ts';
import { aWarning } from '../warnings/warningTypes.ts';

/** The head of a decision: issuer, subject, day and number. */
export interface Header {
  readonly title: string | null;
  readonly number: string | null;
  readonly numberRaw: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly issuingAuthority: string | null;
  readonly issuer: string | null;
  readonly signer: string | null;
  readonly signerTitle: string | null;
  readonly places: Partial<Record<HeaderField, Place>>;
  readonly warnings: readonly ReadingNotice[];
}

const NUMBER_LINE = /(?:^|\n)\s*số\s*[:.]?\s*([^\n]*?\/[^\n]*)/iu;
const ATTACHED = /(?:kèm theo|đính kèm|theo)\s+quyết định/iu;

export function readHeader(front: FrontMatter, form: DocumentForm, texts: readonly TextPiece[]): Header {
  const places: Partial<Record<HeaderField, Place>> = {};
  const warnings: ReadingNotice[] = [];
  const kemTheo = texts.filter(
    ({ text }) =>
      ATTACHED.test(text) &&
      /^\s*\(?\s*(ban hành\s+)?(kèm|đính|theo|được|công bố)/iu.test(text.split('\n').find((line) => ATTACHED.test(line)) ?? text),
  );
  const attached = kemTheo.length > 0 || form.format === 'docx' ? kemTheo : titleCells(texts);
  warnings.push(
    ...kemTheo
      .filter(({ text }) => isBlankCitation(text))
      .map(({ text, place }) =>
        aWarning('annex-number-blank', `"${joinLines(text)}": the annex leaves the number or the day blank`, describePlace(place)),
      ),
  );
  const number = readNumber(front, attached, places, warnings);
  const issuedOn = readIssuedOn(front, attached, places, number);
  const title = readTitle(front, form, texts, places);
  const issuer = front.issuer ? writeBody(front.issuer.text) : null;
  if (front.issuer) places.issuer = front.issuer.place;
  return {
    title,
    number: number ? normaliseNumber(number) : null,
    numberRaw: number,
    issuedOn,
    issuingAuthority: readAuthority({ front, form, attached, texts }, places),
    issuer,
    ...readSigner(front, places),
    places,
    warnings,
  };
}

/** Cells above a workbook's list with a number or a day. A label beside them is joined ('Ngày:' | '15/9/2025'). */
function titleCells(texts: readonly TextPiece[]): TextPiece[] {
  const top = texts
    .slice(0, 14)
    .filter(({ text }) => text.length < 400 && !/^(căn cứ|thực hiện)|thay thế quyết định|bãi bỏ quyết định/iu.test(text));
  return top
    .map((piece, index) => {
      const label = top[index - 1]?.text ?? '';
      return /^(quyết định|số|số quyết định|quyết định số|số qđ|qđ số|ngày|ngày (ký|ban hành)|ban hành ngày)\s*:?$/iu.test(label)
        ? { ...piece, text: `${label} ${piece.text}` }
        : piece;
    })
    .filter(({ text }) => findReferences(text).length > 0 || (/^(ban hành )?ngày/iu.test(text) && findDay(text) !== null));
}

function readNumber(
  front: FrontMatter,
  attached: readonly TextPiece[],
  places: Partial<Record<HeaderField, Place>>,
  warnings: ReadingNotice[],
): string | null {
  let isBlank = false;
  for (const piece of front.letterhead) {
    const printed = NUMBER_LINE.exec(piece.text)?.[1]?.trim();
    if (printed === undefined) continue;
    places.number = piece.place;
    if (/^\d/.test(printed)) return printed.replace(/\s+(?=ngày|[\p{L}\s]+,\s*ngày).*$/u, '').trim();
    isBlank = true;
  }
  for (const piece of attached) {
    const [reference] = findReferences(piece.text);
    if (!reference) continue;
    places.number ??= piece.place;
    if (isBlank)
      warnings.push(aWarning('number-blank', 'the letterhead leaves the number blank; taken from the annex', describePlace(piece.place)));
    return reference.raw;
  }
  return null;
}

/** 'số    /QĐ-UBND ngày    /9/2026': a form printed before the decision had a number. */
function isBlankCitation(text: string): boolean {
  return (
    /số\s*[:.…_\s]*\/\s*Q[ĐD]/iu.test(text) || (/ngày/iu.test(text) && findDay(text) === null && /ngày\s*[.…_\s]*(\/|tháng)/iu.test(text))
  );
}

function readIssuedOn(
  front: FrontMatter,
  attached: readonly TextPiece[],
  places: Partial<Record<HeaderField, Place>>,
  number: string | null,
): CalendarDate | null {
  for (const piece of front.letterhead) {
    const day = /ngày/iu.test(piece.text) ? findDay(piece.text.slice(piece.text.search(/ngày/iu))) : null;
    if (day) {
      places.issuedOn = piece.place;
      return day;
    }
  }
  for (const piece of attached) {
    const reference = findReferences(piece.text)[0];
    const day = reference?.date ?? (number === null ? null : findDay(piece.text.slice(reference?.end ?? 0)));
    if (day) {
      places.issuedOn = piece.place;
      return day;
    }
  }
  return null;
}

function readTitle(
  front: FrontMatter,
  form: DocumentForm,
  texts: readonly TextPiece[],
  places: Partial<Record<HeaderField, Place>>,
): string | null {
  const [first] = front.title;
  if (first) {
    places.title = first.place;
    return front.title
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ');
  }
  if (form.format !== 'xlsx') return null;
  const piece = texts.find(({ text }) => /danh mục|công bố/iu.test(text) && /thủ tục|tthc/iu.test(text));
  if (!piece) return null;
  places.title = piece.place;
  return joinLines(piece.text);
}
