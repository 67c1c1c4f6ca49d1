import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A file for pages. Its address contains a hash of its bytes, so browsers cache it for ever. */
export interface Asset {
  /** '/site.3f9c2a7b1e.css'. */
  readonly path: string;
  /** A second address, for older pages. */
  readonly plainPath: string;
  readonly contentType: string;
  readonly text: string;
}

export const STYLE = asset('site', 'css', 'text/css; charset=utf-8');

export const ASSETS: readonly Asset[] = [STYLE];

function asset(name: string, ending: string, contentType: string): Asset {
  const text = readFileSync(new URL(`./${name}.${ending}`, import.meta.url), 'utf8');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { path: `/${name}.${hash}.${ending}`, plainPath: `/${name}.${ending}`, contentType, text };
}
