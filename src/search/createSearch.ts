import type { SearchEngine } from './engine.ts';
import type { Found, Results } from './findProcedures.ts';
import { findCandidates, rankByWords, tellWhatEnded } from './findProcedures.ts';
import { groupTwins } from './groupTwins.ts';
import type { TwinGroup } from './groupTwins.ts';
import { presentAnswer } from './presentAnswer.ts';
import type { AnswerSources } from './presentAnswer.ts';
import type { SearchNotice } from './query/readNotice.ts';
import { prepareQuery } from './query/prepareQuery.ts';
import { findExact } from './ranking/findExact.ts';
import type { SearchAnswer, SearchRequest } from './searchAnswer.ts';
import type { Search } from './search.ts';
import type { IndexedDocument } from './searchDocument.ts';
import { SearchIndex } from './searchIndex.ts';
import { SuggestIndex } from './suggest/suggestIndex.ts';
import type { StartLists, WordData } from '../words/wordData.ts';

const DEFAULT_SUGGESTIONS = 8;

export function createSearch({ engine, words }: { readonly engine: SearchEngine; readonly words: WordData }): Search {
  const index = new SearchIndex(words);
  const suggestions = new SuggestIndex(index, words);
  let revision = 0;
  let changes = 0;
  let isComplete = false;
  let isBehind = false;
  let start: StartLists = words;

  return {
    search: (query, request) => answerQuery({ engine, index, suggestions, isComplete }, query, request),

    suggest: (query, { resolve, first = DEFAULT_SUGGESTIONS }) => suggestions.complete(query, first, resolve),

    async apply({ put, delete: removed, revision: reached }) {
      await engine.put(put);
      await engine.delete(removed);
      for (const document of put) index.put(document);
      for (const id of removed) index.delete(id);
      suggestions.forget();
      await engine.markRevision(reached);
      // The revision moves only when all documents are in, and also when there was nothing to put in.
      if (reached > revision || put.length + removed.length === 0) isComplete = true;
      revision = reached;
      // Single batches may succeed between failures; the checkpoint comes without documents.
      if (put.length + removed.length === 0) isBehind = false;
      // Counted at the end: an answer made in between saw half of the change and must not be reused.
      if (put.length > 0 || removed.length > 0) changes += 1;
    },

    stayBehind: () => void (isBehind = true),

    useWords(words) {
      index.useWords(words);
      suggestions.useWords(words);
      start = words;
      changes += 1;
    },

    startLists: () => start,

    pack(packer) {
      if (!engine.kept) return false;
      packer.json('revision', revision);
      index.pack(packer);
      engine.kept.pack(packer);
      return true;
    },

    async unpack(unpacker) {
      if (!engine.kept) throw new Error(`The engine ${engine.name} keeps its documents itself.`);
      index.unpack(unpacker);
      engine.kept.unpack(unpacker);
      suggestions.forget();
      revision = unpacker.json<number>('revision');
      await engine.markRevision(revision);
      changes += 1;
    },

    document: (id) => index.get(id)?.document ?? null,
    documents: () => documentsIn(index),
    status: () => ({
      engine: engine.name,
      revision,
      documents: index.size,
      isComplete,
      changes,
      isInTrouble: isBehind || (engine.isInTrouble?.() ?? false),
    }),
  };
}

function* documentsIn(index: SearchIndex): Iterable<IndexedDocument> {
  for (const { document } of index.documents()) yield document;
}

async function answerQuery(
  { engine, ...sources }: AnswerSources & { readonly engine: SearchEngine },
  query: string,
  request: SearchRequest,
): Promise<SearchAnswer> {
  const { index } = sources;
  const prepared = prepareQuery(query, index.language);
  const { resolve, resolveCode = resolve } = request;
  const exact = findExact(prepared, index, { resolve, resolveCode });
  const answer = (results: Results, groups: readonly TwinGroup<Found>[], ended: SearchNotice | null) =>
    presentAnswer(sources, { prepared, results, groups, ended }, request);
  if (exact) {
    await request.giveWay?.();
    return answer({ ...exact, examined: () => exact.found, unanswerable: null }, exact.found.map(alone), null);
  }
  const candidates = await findCandidates({ engine, index, giveWay: request.giveWay }, prepared, { ...request, resolveCode });
  const results = rankByWords(index, prepared, candidates, resolve);
  await request.giveWay?.();
  const ended = tellWhatEnded(index, prepared, candidates, results.found[0], request);
  return answer(results, groupTwins(results.found, request.places), ended);
}

function alone(found: Found): TwinGroup<Found> {
  return { first: found, twins: [], score: found.score };
}
