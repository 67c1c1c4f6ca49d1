import type { DocumentParts } from '../../documentParts.ts';
import { findNotEnded, type NotEnded } from './notEnded.ts';
import { readDecisionTables } from './tables/readDecisionTables.ts';
import type { ParsedSentence } from './parseSentence.ts';
import { findUnsettled } from './unsettled.ts';
import { readExpiries, type ExpiryReading } from './readExpiries.ts';

/** The earlier decisions that end, and those named beside a verb of ending that do not. */
export interface Endings {
  readonly expiries: readonly ExpiryReading[];
  readonly notEnded: readonly NotEnded[];
  /** Those named without a verb that the reader knows. */
  readonly unsettled: readonly NotEnded[];
  /** Counts of decisions in the articles that a table does not bear out. */
  readonly miscounted: readonly string[];
}

/** What ends by the articles and the tables to which they point. What the title ends must also end there. */
export function readEndings(parts: DocumentParts): Endings {
  const { header, clauses, titleClauses } = parts;
  const tables = readDecisionTables(parts);
  const expiries = withTables(readExpiries(clauses, header.number, tables.settled), tables.expiries, clauses);
  const ended = new Set(expiries.flatMap(({ expired }) => expired.number ?? []));
  return {
    expiries,
    notEnded: [...findNotEnded([...titleClauses, ...clauses], ended, header.number), ...tables.notEnded],
    unsettled: findUnsettled(clauses, ended, header.number),
    miscounted: tables.miscounted,
  };
}

/** Each decision once. Where articles and tables, or two rows, differ about how much of it ends, it is asked. */
function withTables(
  named: readonly ExpiryReading[],
  listed: readonly ExpiryReading[],
  sentences: readonly ParsedSentence[],
): ExpiryReading[] {
  const all = [...named];
  for (const each of listed) {
    const { number, date } = each.expired;
    const at = all.findIndex(
      ({ expired }) => expired.number === number && (expired.date === date || expired.date === null || date === null),
    );
    const same = all[at];
    if (same) all[at] = inBoth(same, each, at >= named.length);
    else all.push(spokenOf(each, sentences));
  }
  return all;
}

/** 'riêng Quyết định số 501 tiếp tục có hiệu lực …': an article names it, and does not end it. */
function spokenOf(listed: ExpiryReading, sentences: readonly ParsedSentence[]): ExpiryReading {
  const naming = sentences.find(({ citations }) => citations.some(({ reference }) => reference.number === listed.expired.number));
  if (!naming || listed.expired.extent === 'partly') return listed;
  const { text } = naming.passage;
  return { ...listed, expired: { ...listed.expired, extent: 'partly', note: text }, question: text };
}

function inBoth(one: ExpiryReading, other: ExpiryReading, areRows: boolean): ExpiryReading {
  if (!areRows && one.expired.extent === 'wholly' && other.expired.extent === 'wholly') return one;
  const notes = [...new Set([one, other].flatMap(({ expired }) => expired.note ?? []))].join('; ') || null;
  // Two rows that end one decision wholly may stand for two parts of it.
  const isSettled = one.expired.extent === 'partly' && other.expired.extent === 'partly';
  const question = one.question ?? other.question ?? (isSettled ? null : (notes ?? one.expired.number));
  return { ...one, expired: { ...one.expired, extent: 'partly', note: notes }, question };
}
