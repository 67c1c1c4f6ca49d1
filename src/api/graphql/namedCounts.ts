import type { NamedCode } from '../../domain/content/content.ts';
import type { LineSummary } from '../../domain/sealing/sealedLine.ts';
import { summaryOfVersion } from '../../domain/timeline/versions.ts';
import type { ApiViewpoint } from './viewpoint.ts';
import { filteredViews } from './views.ts';

export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** Names that procedures in force print, the most frequent first. Spellings that differ in case count as one. */
export function namedCounts(viewpoint: ApiViewpoint, read: (summary: LineSummary) => readonly NamedCode[]): NamedCount[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const { version } of filteredViews(viewpoint, {}))
    for (const name of new Set(version ? read(summaryOfVersion(version)).map((named) => named.name) : [])) note(spellings, name);
  return [...spellings.values()].map(together).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function note(spellings: Map<string, Map<string, number>>, name: string): void {
  const key = name.trim().toLowerCase();
  const known = spellings.get(key) ?? new Map<string, number>();
  spellings.set(key, known.set(name, (known.get(name) ?? 0) + 1));
}

function together(spellings: ReadonlyMap<string, number>): NamedCount {
  const [[name] = ['']] = [...spellings].sort((a, b) => b[1] - a[1]);
  return { name, count: [...spellings.values()].reduce((sum, count) => sum + count, 0) };
}
