/** Bundles the server into `dist`; resolves with the file's path. */
export function bundleServer(): Promise<string>;
