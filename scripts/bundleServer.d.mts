/** Bundles the server into a folder of `dist`; resolves with the file's path. */
export function bundleServer(dist?: string): Promise<string>;
