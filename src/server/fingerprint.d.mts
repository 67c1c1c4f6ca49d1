/** One hash of files, and of all files in folders, by their contents and names. Paths are relative to the project. */
export function fingerprint(sources: readonly string[]): string;
