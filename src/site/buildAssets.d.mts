/** Texts of style and scripts by the name of their source: 'site.css', 'site.js'. */
export function buildAssets(): Record<string, string>;
