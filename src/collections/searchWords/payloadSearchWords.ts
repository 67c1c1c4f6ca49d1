import type { Payload, Where } from 'payload';
import { sha256 } from '../../domain/sealing/sealedLine.ts';
import type { EditedEntry, EditedWordsReader } from '../../words/editedWords.ts';
import type { WordData } from '../../words/wordData.ts';
import { aliasKey, errandKey, momentKey, noticeKey, phraseKey } from '../../words/wordKeys.ts';
import { recordEvent } from '../log/recordEvent.ts';
import type { StoredWord } from './planMirror.ts';
import { planMirror } from './planMirror.ts';
import type { WordSlug } from './wordCollection.ts';
import type { AliasContent, EndedContent, ErrandContent, IntentContent, MomentContent, NoticeContent, PhraseContent } from './wordRows.ts';
import {
  isSaidBy,
  joinPhrases,
  toAliasContent,
  toAliasEntry,
  toEndedContent,
  toEndedEntry,
  toErrandContent,
  toErrandEntry,
  toIntentContent,
  toIntentEntry,
  toMomentContent,
  toMomentEntry,
  toNoticeContent,
  toNoticeEntry,
  toPhraseContent,
  toPhraseEntry,
} from './wordRows.ts';
import { writePlan } from './writePlan.ts';

/** The numbers of rows that mirroring wrote and removed. */
export interface Mirrored {
  readonly put: number;
  readonly removed: number;
}

export interface PayloadSearchWords extends EditedWordsReader {
  /** Copies the bundled words into the editors' lists, except what an editor changed. A second run changes nothing. */
  mirror(bundled: WordData): Promise<Mirrored>;
}

const TOUCHED: Where = { or: [{ origin: { equals: 'editor' } }, { isChanged: { equals: true } }] };
const MIRRORING = 'search-words';

/** The words that editors keep in Payload's collections. */
export function payloadSearchWords(payload: Payload): PayloadSearchWords {
  return {
    // Every change of an entry adds an event, and events only grow: their number covers all collections. Ids of several
    // machines do not grow in order.
    async state() {
      const { docs, totalDocs } = await payload.find({ collection: 'audit-events', sort: '-at', limit: 1, depth: 0, select: { at: true } });
      return `${totalDocs} ${docs[0]?.at ?? ''}`;
    },
    async load() {
      return {
        phrases: (await interpretWords<PhraseContent>(payload, 'search-phrases', TOUCHED)).map((row) => edited(row, toPhraseEntry)),
        aliases: (await interpretWords<AliasContent>(payload, 'search-aliases', TOUCHED)).map((row) => edited(row, toAliasEntry)),
        notices: (await interpretWords<NoticeContent>(payload, 'search-notices', TOUCHED)).map((row) => edited(row, toNoticeEntry)),
        intents: (await interpretWords<IntentContent>(payload, 'search-intents', TOUCHED)).map((row) => edited(row, toIntentEntry)),
        ended: (await interpretWords<EndedContent>(payload, 'search-ended', TOUCHED)).map((row) => edited(row, toEndedEntry)),
        moments: (await interpretWords<MomentContent>(payload, 'life-moments', TOUCHED)).map((row) => edited(row, toMomentEntry)),
        errands: (await interpretWords<ErrandContent>(payload, 'popular-errands', TOUCHED)).map((row) => edited(row, toErrandEntry)),
      };
    },
    async mirror({ phrases, aliases, notices, intents, ended, moments, errands }) {
      const release = sha256(JSON.stringify([phrases, aliases, notices, intents, ended, moments, errands])).slice(0, 16);
      if (await isMirrored(payload, release)) return { put: 0, removed: 0 };
      const families = await byKey(phrases, phraseKey, toPhraseContent, joinPhrases);
      const counts = [
        await mirrorWords<PhraseContent>(payload, 'search-phrases', families, (row) => isSaidBy(row, families.get(phraseKey(row)))),
        await mirrorWords<AliasContent>(payload, 'search-aliases', await byKey(aliases, aliasKey, toAliasContent)),
        await mirrorWords<NoticeContent>(payload, 'search-notices', await byKey(notices, noticeKey, toNoticeContent)),
        await mirrorWords<IntentContent>(payload, 'search-intents', await byKey(intents, noticeKey, toIntentContent)),
        await mirrorWords<EndedContent>(payload, 'search-ended', await byKey(ended, noticeKey, toEndedContent)),
        await mirrorWords<MomentContent>(payload, 'life-moments', await byKey(moments, momentKey, toMomentContent)),
        await mirrorWords<ErrandContent>(payload, 'popular-errands', await byKey(errands, errandKey, toErrandContent)),
      ];
      const put = counts.reduce((sum, count) => sum + count.put, 0);
      const removed = counts.reduce((sum, count) => sum + count.removed, 0);
      await recordEvent(payload, null, { action: 'import', what: MIRRORING, details: `${release} +${put} -${removed}` });
      return { put, removed };
    },
  };
}

/** A complete mirroring leaves an event. An interrupted one leaves none and is repeated. */
async function isMirrored(payload: Payload, release: string): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { what: { equals: MIRRORING } },
    sort: '-at',
    limit: 1,
    pagination: false,
    depth: 0,
  });
  return docs[0]?.details?.startsWith(release) ?? false;
}

async function mirrorWords<Content extends object>(
  payload: Payload,
  collection: WordSlug,
  files: ReadonlyMap<string, Content>,
  isInFiles?: (row: Content) => boolean,
): Promise<Mirrored> {
  const plan = planMirror(files, await interpretWords<Content>(payload, collection, {}), isInFiles);
  await writePlan(payload, collection, plan);
  return { put: plan.put.length, removed: plan.gone.length + plan.superfluous.length };
}

const AT_ONCE = 300;
const breathe = () => new Promise((resolve) => setImmediate(resolve));

/** The editors' entries, joined by key. Read in small batches, so that people are answered in between. */
async function byKey<Entry, Content>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  toContent: (entry: Entry) => Content,
  join: (first: Entry, other: Entry) => Entry = (first) => first,
): Promise<ReadonlyMap<string, Content>> {
  const joined = new Map<string, Entry>();
  for (const entry of entries) {
    const first = joined.get(keyOf(entry));
    joined.set(keyOf(entry), first ? join(first, entry) : entry);
  }
  const contents = new Map<string, Content>();
  for (const [key, entry] of joined) {
    contents.set(key, toContent(entry));
    if (contents.size % AT_ONCE === 0) await breathe();
  }
  return contents;
}

/** Bypasses Payload's hooks, in small batches: there are thousands of rows, and all may be read. */
async function interpretWords<Content extends object>(
  payload: Payload,
  collection: WordSlug,
  where: Where,
): Promise<StoredWord<Content>[]> {
  const rows: StoredWord<Content>[] = [];
  for (;;) {
    const last = rows.at(-1);
    const { docs } = await payload.db.find<StoredWord<Content>>({
      collection,
      where: last ? { and: [where, { id: { greater_than: last.id } }] } : where,
      limit: AT_ONCE,
      pagination: false,
      sort: 'id',
    });
    rows.push(...docs);
    if (docs.length < AT_ONCE) return rows;
    await breathe();
  }
}

function edited<Content extends object, Entry>(row: StoredWord<Content>, toEntry: (row: Content) => Entry): EditedEntry<Entry> {
  return { key: row.key ?? '', state: row.state as EditedEntry<Entry>['state'], entry: toEntry(row) };
}
