/** The path in a `file:` address of the settings, which is written as it is. */
export function pathOf(databaseUrl: string): string {
  return databaseUrl.slice('file:'.length);
}

/** A path as libsql takes it: it reads a URL, where some characters mean something else. */
export function fileUrl(file: string): string {
  return `file:${file.replace(/[%?#]/g, encodeURIComponent)}`;
}
