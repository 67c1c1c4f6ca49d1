import type { Archive } from './archive.ts';
import { ReadingRefused } from './refusal.ts';
import { childElements, parseXml } from './xml.ts';

/** Links that any letter may have. They add nothing to its text and are never followed. */
const HARMLESS_EXTERNAL = /\/(hyperlink|image)$/;
const MACRO_PART = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|(^|\/)(activeX|macrosheets)\//i;
const OUTSIDE_PART = /^xl\/(externalLinks\/externalLink|connections\.xml|queryTables\/)/i;

export interface Relation {
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * Refuses macros and external content. Nothing is ever executed or fetched: the check keeps the visible text
 * trustworthy.
 */
export async function refuseActiveContent(archive: Archive): Promise<void> {
  const macro = archive.names.find((name) => MACRO_PART.test(name));
  if (macro) throw new ReadingRefused('MACROS', macro);
  const types = await archive.read('[Content_Types].xml');
  if (types && /macroEnabled/i.test(new TextDecoder().decode(types))) throw new ReadingRefused('MACROS', 'content type');
  const outside = archive.names.find((name) => OUTSIDE_PART.test(name));
  if (outside) throw new ReadingRefused('EXTERNAL_CONTENT', outside);
  for (const name of archive.names.filter((candidate) => candidate.endsWith('.rels'))) {
    for (const relation of (await readRelations(archive, name)).values()) {
      if (relation.isExternal && !HARMLESS_EXTERNAL.test(relation.type)) {
        throw new ReadingRefused('EXTERNAL_CONTENT', `${name}: ${relation.type.slice(relation.type.lastIndexOf('/') + 1)}`);
      }
    }
  }
}

/** The relations in a `.rels` part, by id; empty where the part is missing. */
export async function readRelations(archive: Archive, name: string): Promise<Map<string, Relation>> {
  const bytes = await archive.read(name);
  if (!bytes) return new Map();
  return new Map(
    childElements(parseXml(bytes), 'Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      { type: attributes.Type ?? '', target: attributes.Target ?? '', isExternal: attributes.TargetMode === 'External' },
    ]),
  );
}
