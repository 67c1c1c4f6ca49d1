import type { ContentLoader } from '../../catalogue/snapshot.ts';
import type { ProcedureContent } from '../../domain/content/content.ts';
import { pairContents } from '../../domain/content/pairContents.ts';
import type { VersionText } from '../../domain/differences/partTexts.ts';
import type { Version } from '../../domain/timeline/versions.ts';
import { summaryOfVersion } from '../../domain/timeline/versions.ts';

/** All that a version says; null for no version. */
export async function textOfVersion(version: Version | null, contents: ContentLoader): Promise<VersionText | null> {
  return version && { summary: summaryOfVersion(version), content: await contentOfVersion(version, contents) };
}

async function contentOfVersion({ line, national }: Version, contents: ContentLoader): Promise<ProcedureContent | null> {
  const own = await contents.contentOf(line);
  return national ? pairContents(own, await contents.contentOf(national)) : own;
}
