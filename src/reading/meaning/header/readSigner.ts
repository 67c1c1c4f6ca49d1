import type { Place } from '../../form/documentForm.ts';
import type { HeaderField } from '../parsedDecision.ts';
import { HEADS, isSigningTitle } from '../publicBodies.ts';
import { oneOf, pattern } from '../wording.ts';
import { writeBody } from './authorityName.ts';
import type { FrontMatter } from './frontMatter.ts';
import { isPersonName } from './personName.ts';

export interface Signer {
  readonly signer: string | null;
  readonly signerTitle: string | null;
}

/** The signer: the name below the last title of the signature. */
export function readSigner(front: FrontMatter, places: Partial<Record<HeaderField, Place>>): Signer {
  const lines = front.signature
    .flatMap(({ text, place }) => text.split('\n').map((line) => ({ line: line.trim(), place })))
    .filter(({ line }) => line !== '' && !/^(-|\+|•|nơi nhận|lưu)/iu.test(line));
  const title = lines.filter(({ line }) => isSigningTitle(line)).pop();
  if (!title) return { signer: null, signerTitle: null };
  places.signerTitle = title.place;
  const name = lines
    .slice(lines.indexOf(title) + 1)
    .map(({ line, place }) => ({ line: line.replace(RANK, ''), place }))
    .find(({ line }) => isPersonName(line));
  if (name) places.signer = name.place;
  return { signer: name?.line ?? null, signerTitle: writeTitle(title.line.replace(/^(tm|kt|tuq|tl|q)\.\s*/iu, '')) };
}

/** Ranks and degrees before a signer's name. */
const RANK = /^(?:(?:đại|thượng|trung|thiếu)\s+(?:tướng|tá|úy)\s+|(?:GS|PGS|TS|ThS|BS|BSCKI{1,2}|LS|KS)\.?\s*(?=[A-ZĐ.]))+\.?\s*/iu;

const HEAD_AFTER_DEPUTY = pattern('^Phó (', oneOf(HEADS), ')');

/** 'PHÓ CHỦ TỊCH' → 'Phó Chủ tịch'. */
function writeTitle(title: string): string {
  return writeBody(title).replace(HEAD_AFTER_DEPUTY, (_, head: string) => `Phó ${head.charAt(0).toUpperCase()}${head.slice(1)}`);
}
