import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A place in a file of the bundle, as a stack prints it. */
const PLACE = /(file:\/\/[^\s()]+\.mjs):(\d+):(\d+)/g;
const maps = new Map<string, SourceMap | null>();
/** A map takes 50 MB and a tenth of a second: errors that come together share it, and the memory is not kept for them. */
const KEPT_MS = 3_000;
let forgetting: NodeJS.Timeout | undefined;

/** A stack with places in the sources. Maps are read when a stack needs them: Node's own flag reads all at each start. */
export function stackInSources(stack: string): string {
  clearTimeout(forgetting);
  forgetting = setTimeout(() => maps.clear(), KEPT_MS).unref();
  return inSources(stack, (url) => {
    if (!maps.has(url)) maps.set(url, readMap(url));
    return maps.get(url) ?? null;
  });
}

/** Places of the bundle become those in the source; they stay as they are where no map knows them. */
export function inSources(stack: string, mapOf: (url: string) => SourceMap | null): string {
  return stack.replace(PLACE, (place, url: string, row: string, column: string) => {
    const entry = mapOf(url)?.findEntry(Number(row) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry) || entry.originalSource === '') return place;
    const source = new URL(entry.originalSource, url).href;
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}

/** Null where there is no map beside the file, or a broken one: a stack must not fail. */
function readMap(url: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${url}.map`), 'utf8')) as ConstructorParameters<typeof SourceMap>[0]);
  } catch {
    return null;
  }
}
