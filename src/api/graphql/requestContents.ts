import DataLoader from 'dataloader';
import type { ContentLoader } from '../../catalogue/snapshot.ts';
import type { LineEntry } from '../../domain/catalogue/catalogue.ts';
import type { ProcedureContent } from '../../domain/content/content.ts';
import { pairContents } from '../../domain/content/pairContents.ts';
import type { SealedLineId } from '../../domain/sealing/sealedLine.ts';
import { sha256 } from '../../domain/sealing/sealedLine.ts';
import type { Version } from '../../domain/timeline/versions.ts';

/** Long texts for one request: loads the texts of one step together, and each line once. */
export interface RequestContents {
  /** The text of a version; of a pair, the local text completed by the national one. */
  of(version: Pick<Version, 'line' | 'national'>): Promise<ProcedureContent>;
  /** Hexadecimal SHA-256 of a sealed line's canonical text; null when the text is out of reach. */
  hashOf(id: SealedLineId): Promise<string | null>;
}

export function createRequestContents(loader: ContentLoader): RequestContents {
  const contents = new DataLoader<LineEntry, ProcedureContent | null, SealedLineId>(
    (lines) => Promise.all(lines.map((line) => loader.contentOf(line).catch(asError))),
    { cacheKeyFn: (line) => line.id },
  );
  const hashes = new DataLoader<SealedLineId, string | null>((ids) =>
    Promise.all(ids.map((id) => loader.textOf(id).then((text) => (text === null ? null : sha256(text)), asError))),
  );
  return {
    async of({ line, national }) {
      const [own, other] = await Promise.all([contents.load(line), national ? contents.load(national) : null]);
      return pairContents(own, other);
    },
    hashOf: (id) => hashes.load(id),
  };
}

/** DataLoader needs errors as values, so that the other keys still load. */
function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
