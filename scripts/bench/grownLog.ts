import { nextAnnouncement, type Announcement } from '../../src/domain/sealing/announcement.ts';
import type { ProcedureContent } from '../../src/domain/content/content.ts';
import { addDays } from '../../src/domain/values/calendarDate.ts';
import { sealLine, type SealedLine, type SealedRow } from '../../src/domain/sealing/sealedLine.ts';
import type { LogReader } from '../../src/store/logReader.ts';
import type { LogStore, LogTip } from '../../src/store/logStore.ts';
import type { Note } from './benchmark.ts';
import { publicationOf } from './newDecision.ts';

/** Lines in a decision, about as many as a ministry's has. */
const LINES = 60;
/** So many rounds bring new codes; later ones amend them, as the years do. */
const ROUNDS_OF_CODES = 15;
const DAYS_A_ROUND = 30;
const FIRST_DAY = '2019-01-01';
const TEXTS_AT_ONCE = 500;

/** The sealed lines of a log that have a text. */
export async function linesWithText(log: LogReader): Promise<SealedLine[]> {
  const ids = (await log.announcementsAfter(0, 100_000)).flatMap(({ lines }) => lines);
  const found: SealedLine[] = [];
  for (let start = 0; start < ids.length; start += TEXTS_AT_ONCE)
    for (const { text } of (await log.textsOf(ids.slice(start, start + TEXTS_AT_ONCE))).values())
      found.push(JSON.parse(text) as SealedLine);
  return found.filter(({ content, corrects, contentOf }) => content !== null && corrects === null && contentOf === null);
}

/**
 * Announces so many versions, made of real lines: fifteen times as many procedures, each with the versions of years.
 * Texts keep their first step and their first papers; codes, numbers and days differ in each round.
 */
export async function growLog(store: LogStore, real: readonly SealedLine[], versions: number, note: Note): Promise<void> {
  let tip: LogTip | null = await store.tip();
  for (let made = 0, decision = 0; made < versions; decision += 1) {
    const wanted = Array.from({ length: Math.min(LINES, versions - made) }, (_, i) => made + i);
    const next = aDecision(real, wanted, decision, tip);
    await store.putSealedLines(next.rows);
    const outcome = await store.append(next.announcement);
    if (outcome !== 'appended') throw new Error(`The decision was not announced: ${outcome}`);
    tip = next.announcement;
    made += wanted.length;
    if (decision % 100 === 0) note(`${made}/${versions}`);
  }
}

function aDecision(
  real: readonly SealedLine[],
  wanted: readonly number[],
  decision: number,
  tip: LogTip | null,
): { readonly rows: readonly SealedRow[]; readonly announcement: Announcement } {
  const round = Math.floor((wanted[0] ?? 0) / real.length);
  const day = addDays(FIRST_DAY, round * DAYS_A_ROUND);
  const number = `${decision + 1}/QĐ-BTP`;
  const head = publicationOf(number, day);
  const rows = wanted.map((at, i) =>
    sealLine(inRound(real[at % real.length]!, Math.floor(at / real.length), { decision: head.key, order: i + 1, day })),
  );
  const ids = rows.map(({ id }) => id);
  return { rows, announcement: nextAnnouncement(tip, head, ids, new Date().toISOString()) };
}

interface Where {
  readonly decision: string;
  readonly order: number;
  readonly day: string;
}

function inRound(line: SealedLine, round: number, { decision, order, day }: Where): SealedLine {
  const codeRound = round % ROUNDS_OF_CODES;
  return {
    ...line,
    decision,
    order,
    code: codeRound === 0 ? line.code : `${codeRound + 2}.${line.code.slice(2)}`,
    codeRaw: null,
    name: codeRound === 0 ? line.name : `${line.name} (bản ${codeRound + 1})`,
    kind: round < ROUNDS_OF_CODES ? 'new' : 'amended',
    place: null,
    effectiveFrom: day,
    effectiveUntil: null,
    afterwards: null,
    replaces: [],
    earlier: null,
    content: shortened(line.content!, round),
  };
}

function shortened(content: ProcedureContent, round: number): ProcedureContent {
  const dossiers = content.dossiers.slice(0, 1).map((dossier) => ({ ...dossier, items: dossier.items.slice(0, 3) }));
  return { ...content, steps: content.steps.slice(0, 1), dossiers, note: `Lần ban hành thứ ${round + 1}.` };
}
