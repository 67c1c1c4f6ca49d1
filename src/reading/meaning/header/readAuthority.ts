import type { DocumentForm, Place } from '../../form/documentForm.ts';
import { foldText } from '../foldText.ts';
import type { TextPiece } from '../lists/rawLines.ts';
import type { HeaderField } from '../parsedDecision.ts';
import { bodyBehindHead, HEADS, PUBLIC_BODIES } from '../publicBodies.ts';
import { oneOf, pattern } from '../wording.ts';
import { letterheadBody, writeBody } from './authorityName.ts';
import type { FrontMatter } from './frontMatter.ts';

export interface AuthoritySources {
  readonly front: FrontMatter;
  readonly form: DocumentForm;
  /** Lines of annexes that cite their decision. */
  readonly attached: readonly TextPiece[];
  readonly texts: readonly TextPiece[];
}

type Places = Partial<Record<HeaderField, Place>>;

/** '… kèm theo Quyết định số 5 của Chủ tịch Ủy ban nhân dân tỉnh' */
const NAMED_IN_ANNEX = pattern('\\scủa\\s+(', oneOf([...HEADS, ...PUBLIC_BODIES.map(([name]) => name)]), '[^)\\n;]*)');

/** The issuing body: the last one in the letterhead, in full where the issuer's line adds its place. */
export function readAuthority({ front, form, attached, texts }: AuthoritySources, places: Places): string | null {
  const body = bodyOf(letterheadOf(front, form, texts));
  if (body) {
    places.issuingAuthority = body.place;
    const full = inFull(front.issuer?.text ?? '');
    return full !== null && foldText(full).startsWith(`${foldText(body.name)} `) ? full : body.name;
  }
  for (const piece of attached) {
    const named = NAMED_IN_ANNEX.exec(piece.text)?.[1];
    if (named && /\p{L}/u.test(named)) {
      places.issuingAuthority = piece.place;
      return named.trim();
    }
  }
  if (!front.issuer) return null;
  places.issuingAuthority = front.issuer.place;
  return inFull(front.issuer.text) ?? writeBody(front.issuer.text);
}

/** 'GIÁM ĐỐC SỞ NỘI VỤ TỈNH THANH SƠN' gives the body and its place. */
function inFull(issuer: string): string | null {
  const body = bodyBehindHead(issuer);
  return body === null ? null : writeBody(body);
}

function letterheadOf(front: FrontMatter, form: DocumentForm, texts: readonly TextPiece[]): readonly TextPiece[] {
  if (front.letterhead.length > 0) return front.letterhead;
  return form.format === 'xlsx' ? texts.slice(0, 6).filter(({ text }) => text.length < 120 && !/danh mục|phụ lục/iu.test(text)) : [];
}

/** A letterhead is a table with the body in its first cell, or the first paragraphs of the page. */
function bodyOf(pieces: readonly TextPiece[]): { readonly name: string; readonly place: Place } | null {
  const own = pieces.filter(({ text }) => !/^(cộng hòa|cộng hoà|độc lập|số\s*[:.]|quốc huy)/iu.test(text));
  for (const [index, piece] of own.entries()) {
    // A body's name may spread over several paragraphs.
    const name = letterheadBody([piece.text, ...linesBelow(piece, own.slice(index + 1))].join('\n'));
    if (name) return { name, place: piece.place };
  }
  return null;
}

/**
 * Lines that may continue a body's name. Between paragraphs: lines in capitals. In a sheet: only its place, or a body
 * below it.
 */
function linesBelow({ place }: TextPiece, below: readonly TextPiece[]): string[] {
  const capitals = below.map(({ text }) => text).filter((text) => /^[\p{Lu}\s,.-]+$/u.test(text) && !/ngày/iu.test(text));
  if ('paragraph' in place) return capitals;
  return 'sheet' in place ? capitals.filter((text) => /^(tỉnh|thành phố|xã|phường|đặc khu|sở|ban quản lý)\s/iu.test(text)) : [];
}
