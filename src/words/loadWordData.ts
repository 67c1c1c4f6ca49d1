import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readLines } from './readLines.ts';
import type { StartLists, WordData } from './wordData.ts';
import { KEPT_NOTICE_KINDS } from './wordData.ts';

const label = z.object({ vi: z.string(), en: z.string() });
const phraseEntry = z.object({ name: z.string(), codes: z.array(z.string()), phrases: z.array(z.string()) });
const aliasEntry = z.object({
  says: z.string(),
  means: z.array(z.string()).min(1),
  kind: z.enum(['replaces', 'adds']),
  example: z.string().optional(),
  finds: z.array(z.string()).optional(),
});
const noticeKind = z.enum(KEPT_NOTICE_KINDS);
const noticeEntry = z.object({ says: z.array(z.string()).min(1), notice: label, kind: noticeKind.optional() });
const intentEntry = z.object({
  kind: noticeKind,
  says: z.array(z.string()).min(1),
  unless: z.array(z.string()),
  notice: label,
  examples: z.array(z.string()).min(1),
  counterexamples: z.array(z.string()),
});
const endedEntry = z.object({
  says: z.array(z.string()).min(1),
  unless: z.array(z.string()),
  endedOn: z.string(),
  endedBy: z.string(),
  successors: z.array(z.string()),
  notice: label,
  example: z.string(),
});
const errandEntry = z.object({ code: z.string(), label, rank: z.number() });
const momentEntry = z.object({ slug: z.string(), label, hint: label, codes: z.array(z.string()).min(1), rank: z.number() });
const everydayEntry = z.object({ code: z.string(), says: z.array(z.string()).min(1) });
const qualifierEntry = z.object({
  kind: z.enum(['act', 'circumstance', 'reason', 'level', 'openToAll']),
  is: z.string(),
  inNames: z.array(z.string()),
  asked: z.array(z.string()),
  question: z.string().optional(),
  name: z.string().optional(),
});
const fillerEntry = z.object({
  says: z.array(z.string()).min(1),
  weight: z.number().positive(),
  asks: z.enum(['papers', 'time', 'fee', 'office', 'conditions', 'how', 'form', 'online']).optional(),
  isPlace: z.boolean().optional(),
});
const speechEntry = z.object({ about: z.string(), says: z.array(z.string()).min(1) });
const storyEntry = z.object({
  name: z.string(),
  codes: z.array(z.string()),
  says: z.array(z.string()).min(1),
  none: noticeKind.optional(),
});
const abbreviations = z.object({ abbreviations: z.record(z.string(), z.string()) });

/** Reads the folder of word data (`data/search`). Rejects with file and line for an entry of a wrong shape. */
export async function loadWordData(folder: string): Promise<WordData> {
  return {
    phrases: await readFolder(join(folder, 'phrases'), phraseEntry),
    aliases: await readFolder(join(folder, 'aliases'), aliasEntry),
    notices: await readLines(join(folder, 'notices.jsonl'), noticeEntry),
    intents: await readLines(join(folder, 'intents.jsonl'), intentEntry),
    ended: await readLines(join(folder, 'ended.jsonl'), endedEntry),
    ...(await loadStartLists(folder)),
    everyday: await readLines(join(folder, 'everyday.jsonl'), everydayEntry),
    qualifiers: await readLines(join(folder, 'qualifiers.jsonl'), qualifierEntry),
    fillers: await readLines(join(folder, 'fillers.jsonl'), fillerEntry),
    speech: await readLines(join(folder, 'speech.jsonl'), speechEntry),
    stories: await readFolder(join(folder, 'stories'), storyEntry),
    abbreviations: abbreviations.parse(JSON.parse(await readFile(join(folder, 'abbreviations.json'), 'utf8'))).abbreviations,
  };
}

/** The part of it that pages need before search is there. */
export async function loadStartLists(folder: string): Promise<StartLists> {
  return {
    moments: await readLines(join(folder, 'moments.jsonl'), momentEntry),
    errands: await readLines(join(folder, 'errands.jsonl'), errandEntry),
  };
}

async function readFolder<T>(folder: string, shape: z.ZodType<T>): Promise<T[]> {
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl'));
  const entries: T[] = [];
  // One file after the other, so that a running server can answer in between.
  for (const file of files.sort()) entries.push(...(await readLines(join(folder, file), shape)));
  return entries;
}
