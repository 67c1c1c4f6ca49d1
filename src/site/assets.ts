import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BUILT_ASSETS } from './builtAssets.ts';
import { EMBLEM } from './frame/emblem.ts';

/** A file for pages. Its address contains a hash of its bytes, so browsers cache it for ever. */
export interface Asset {
  /** '/site.3f9c2a7b1e.css'. */
  readonly path: string;
  /** A second address, for older pages. */
  readonly plainPath: string;
  readonly contentType: string;
  readonly text: string;
}

export const STYLE = asset('site.css', 'text/css; charset=utf-8', BUILT_ASSETS['site.css'] ?? '');
export const ICON = asset('favicon.svg', 'image/svg+xml', EMBLEM);

export const SCRIPT = asset('site.js', 'text/javascript; charset=utf-8', BUILT_ASSETS['site.js'] ?? '');

export const ASSETS: readonly Asset[] = [STYLE, ICON, SCRIPT];

/** The picture that shared links show; drawn by `npm run share-image`. */
export const SHARE_IMAGE = { bytes: readFileSync(new URL('./frame/share.png', import.meta.url)), width: 1_200, height: 630 } as const;
/** Its address contains a hash of its bytes too. */
export const SHARE_IMAGE_PATH = `/share.${hashOf(SHARE_IMAGE.bytes)}.png`;

function asset(file: string, contentType: string, text: string): Asset {
  return { path: `/${file.replace('.', `.${hashOf(text)}.`)}`, plainPath: `/${file}`, contentType, text };
}

function hashOf(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}
