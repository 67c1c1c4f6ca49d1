import type { EngineQuery, SearchEngine } from './engine.ts';
import type { Packer, Unpacker } from './kept/pack.ts';
import { Postings } from './postings.ts';
import { pairTerm } from './engine.ts';
import type { SearchDocument, SearchDocumentId } from './searchDocument.ts';
import { bareWords } from '../words/text/tokenize.ts';

/**
 * A search engine in this process: an inverted index of bare syllables and neighbouring pairs in short texts, scored by
 * BM25+. A term counts once for each document: in texts of ten words its frequency means little.
 */
export class EmbeddedEngine implements SearchEngine {
  readonly name = 'embedded';
  #postings = new Postings();
  #slots = new Map<SearchDocumentId, number>();
  #revision = 0;

  async put(documents: readonly SearchDocument[]): Promise<void> {
    for (const document of documents) {
      this.#remove(document.id);
      this.#slots.set(document.id, this.#postings.add(document.id, termsOf(document)));
    }
  }

  async delete(ids: readonly SearchDocumentId[]): Promise<void> {
    for (const id of ids) this.#remove(id);
  }

  async clear(): Promise<void> {
    this.#postings = new Postings();
    this.#slots = new Map();
    this.#revision = 0;
  }

  async count(): Promise<number> {
    return this.#slots.size;
  }

  async revision(): Promise<number> {
    return this.#revision;
  }

  async markRevision(revision: number): Promise<void> {
    this.#revision = revision;
  }

  readonly kept = {
    pack: (packer: Packer) => this.#postings.pack(packer),
    unpack: (unpacker: Unpacker) => {
      this.#postings = new Postings();
      this.#slots = this.#postings.unpack(unpacker);
    },
  };

  async findCandidates({ terms, limit, accepts }: EngineQuery): Promise<readonly SearchDocumentId[]> {
    const ids: SearchDocumentId[] = [];
    for (const id of this.#postings.ranked(terms, (id) => accepts(codeOf(id)))) {
      ids.push(id);
      if (ids.length >= limit) break;
    }
    return ids;
  }

  #remove(id: SearchDocumentId): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#postings.remove(slot);
    this.#slots.delete(id);
  }
}

/**
 * The syllables of the short texts, each once, and neighbouring pairs. For fields and results, pairs cost more than
 * they improve.
 */
function termsOf({ names, expandedNames, phrases, fields, results }: SearchDocument): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const text of [...names, ...expandedNames, ...phrases]) {
    let before: string | null = null;
    for (const bare of bareWords(text)) {
      terms.add(bare);
      if (before !== null) terms.add(pairTerm(before, bare));
      before = bare;
    }
  }
  for (const text of [...fields, ...results]) for (const bare of bareWords(text)) terms.add(bare);
  return terms;
}

function codeOf(id: SearchDocumentId): string {
  const at = id.indexOf('@');
  return at < 0 ? id : id.slice(0, at);
}
