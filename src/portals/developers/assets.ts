import { readFileSync } from 'node:fs';
import { asset, type Asset } from '../../domain/values/asset.ts';

export const STYLE = asset(
  '/v1/docs.css',
  'text/css; charset=utf-8',
  `:root{color-scheme:light dark}body{font:1rem/1.55 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem}
nav{border-bottom:1px solid GrayText;padding-bottom:.5rem}h2{margin-top:2rem}pre,code,textarea{font-family:ui-monospace,monospace;font-size:.9rem}
pre{overflow:auto;border:1px solid GrayText;padding:.75rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;border-bottom:1px solid GrayText;padding:.3rem .5rem}
.wide{overflow-x:auto}textarea{width:100%;min-height:14rem;box-sizing:border-box}button,select{font:inherit;padding:.4rem .8rem;margin:.5rem .5rem .5rem 0}`,
);
export const EXPLORER = asset(
  '/v1/explorer.js',
  'text/javascript; charset=utf-8',
  readFileSync(new URL('./explorer.js', import.meta.url), 'utf8'),
);

/** What pages for developers load. */
export const ASSETS: readonly Asset[] = [STYLE, EXPLORER];
