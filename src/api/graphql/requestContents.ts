import DataLoader from 'dataloader';
import type { ContentLoader } from '../../catalogue/snapshot.ts';
import type { LineEntry } from '../../domain/catalogue/catalogue.ts';
import { textIdOf } from '../../domain/catalogue/textIdOf.ts';
import { EMPTY_CONTENT, type ProcedureContent } from '../../domain/content/content.ts';
import { pairContents } from '../../domain/content/pairContents.ts';
import type { Registers } from '../../domain/places/registers.ts';
import type { SealedLineId } from '../../domain/sealing/sealedLine.ts';
import type { Version } from '../../domain/timeline/versions.ts';

/** Long texts for one request: loads the texts of one step together, and each line once. */
export interface RequestContents {
  /**
   * The text of a version; of a pair, the local text completed by the national one. Empty where it is withheld. One that
   * was loaded before comes without a promise: a version has a dozen fields that read it.
   */
  of(version: ShownLines): ProcedureContent | Promise<ProcedureContent>;
  /** Hexadecimal SHA-256 of a sealed line's canonical text; null when the text is out of reach. */
  hashOf(id: SealedLineId): Promise<string | null>;
}

/** What is shown instead of a version's text; null where the text may be public. */
export function noticeInstead({ line, national }: ShownLines, withheld: Registers['withheld']): string | null {
  return withheld.get(textIdOf(line)) ?? (national ? (withheld.get(textIdOf(national)) ?? null) : null);
}

type ShownLines = Pick<Version, 'line' | 'national'>;

/** @param addressed the text with the addresses of its forms */
export function createRequestContents(
  loader: ContentLoader,
  addressed: (content: ProcedureContent) => ProcedureContent,
  withheld: Registers['withheld'],
): RequestContents {
  const contents = new DataLoader<LineEntry, ProcedureContent | null, SealedLineId>(
    (lines) => Promise.all(lines.map((line) => loader.contentOf(line).catch(asError))),
    { cacheKeyFn: (line) => line.id },
  );
  const hashes = new DataLoader<SealedLineId, string | null>((ids) => Promise.all(ids.map((id) => loader.hashOf(id).catch(asError))));
  const load = async ({ line, national }: ShownLines): Promise<ProcedureContent> => {
    const [own, other] = await Promise.all([contents.load(line), national ? contents.load(national) : null]);
    // Each half is addressed by its own source.
    const [addressedOwn, addressedOther] = [own, other].map((half) => half && addressed(half));
    return pairContents(addressedOwn ?? null, addressedOther ?? null);
  };
  const known = new Map<ShownLines, ProcedureContent | Promise<ProcedureContent>>();
  return {
    of(shown) {
      if (noticeInstead(shown, withheld) !== null) return EMPTY_CONTENT;
      const before = known.get(shown);
      if (before) return before;
      const loading = load(shown).then((content) => {
        known.set(shown, content);
        return content;
      });
      known.set(shown, loading);
      return loading;
    },
    hashOf: (id) => hashes.load(id),
  };
}

/** DataLoader needs errors as values, so that the other keys still load. */
function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
