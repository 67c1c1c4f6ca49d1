import type { HttpAnswer } from '../http/answer.ts';

/** For bytes whose address contains their hash. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

export function htmlAnswer(status: number, body: string): HttpAnswer {
  return textAnswer(status, 'text/html; charset=utf-8', body);
}

export function textAnswer(status: number, contentType: string, body: string): HttpAnswer {
  return { status, contentType, body, headers: [], canBeKept: false, restsOn: null };
}

/** Leads to another own address. */
export function redirectAnswer(status: 301 | 303 | 308, address: string): HttpAnswer {
  return { ...textAnswer(status, 'text/html; charset=utf-8', ''), headers: [['Location', address]] };
}
