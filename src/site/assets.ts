import { readFileSync } from 'node:fs';
import { asset, hashedPath, type Asset } from '../domain/values/asset.ts';
import { BUILT_ASSETS } from './builtAssets.ts';
import { EMBLEM } from './frame/emblem.ts';

export const STYLE = asset('/site.css', 'text/css; charset=utf-8', BUILT_ASSETS['site.css'] ?? '');
export const ICON = asset('/favicon.svg', 'image/svg+xml', EMBLEM);

export const SCRIPT = asset('/site.js', 'text/javascript; charset=utf-8', BUILT_ASSETS['site.js'] ?? '');

export const ASSETS: readonly Asset[] = [STYLE, ICON, SCRIPT];

/** The picture that shared links show; drawn by `npm run share-image`. */
export const SHARE_IMAGE = { bytes: readFileSync(new URL('./frame/share.png', import.meta.url)), width: 1_200, height: 630 } as const;
/** Its address contains a hash of its bytes too. */
export const SHARE_IMAGE_PATH = hashedPath('/share.png', SHARE_IMAGE.bytes);
