import { buildAssets } from './buildAssets.mjs';

/** What browsers load beside the pages, by the name of its source. The bundle of the server holds it ready made. */
export const BUILT_ASSETS: Readonly<Record<string, string>> = buildAssets();
