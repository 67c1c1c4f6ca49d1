import type { Asked, SitePage } from './sitePage.ts';

/**
 * The one address that stands for what was asked: path in its spelling, former parameters under their new names, unknown
 * ones dropped. Null where it was asked already.
 * @param askedPath the path as asked, without language
 */
export function canonicalAddress(page: SitePage, askedPath: string, asked: Asked): string | null {
  const path = page.canonicalPath?.(asked) ?? filledIn(page.path, asked.path);
  const known = knownParameters(page, asked.search);
  const isSamePath = decoded(askedPath) === decoded(path);
  if (isSamePath && sameLists([...asked.search], known)) return null;
  const search = new URLSearchParams(known as [string, string][]).toString();
  return path + (search === '' ? '' : `?${search}`);
}

type Pair = readonly [name: string, value: string];

function knownParameters({ parameters, renamed = {} }: SitePage, search: URLSearchParams): Pair[] {
  const pairs = [...search].map(([name, value]): Pair => [renamed[name] ?? name, value]);
  return pairs.filter(([name]) => parameters.includes(name));
}

function filledIn(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

function sameLists(one: readonly Pair[], other: readonly Pair[]): boolean {
  return one.length === other.length && one.every(([name, value], i) => other[i]?.[0] === name && other[i][1] === value);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
