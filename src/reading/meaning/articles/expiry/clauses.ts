import type { Citation } from './citations.ts';
import type { Verb } from './verbs.ts';

/** A verb with its words and its decisions. */
export interface Clause {
  readonly verb: Verb;
  readonly from: number;
  readonly to: number;
  /** The decisions that it governs, in order. */
  readonly governed: readonly Citation[];
  /** Set where the verb governs a list after a colon: 'Các Quyết định sau đây hết hiệu lực: …'. */
  readonly listFrom: number | null;
}

/** Cuts a sentence into clauses, one for each verb that governs something. In `shown`, '§' stands for each name. */
export function findClauses(shown: string, verbs: readonly Verb[], citations: readonly Citation[]): Clause[] {
  const kept = verbs.filter((verb, index) => hasObject(verb, verbs[index + 1], shown, citations));
  const clauses: Clause[] = [];
  kept.forEach((verb, index) => {
    const next = kept[index + 1];
    const from = clauses[clauses.length - 1]?.to ?? 0;
    const to = next ? boundary(verb, next, shown, citations) : shown.length;
    if (to <= from) return;
    clauses.push({ verb, from, to, ...govern(verb, from, to, shown, citations) });
  });
  return clauses;
}

/** 'về việc công bố thủ tục mới và bãi bỏ thủ tục lĩnh vực X hết hiệu lực': a verb without an object is part of a title. */
function hasObject(verb: Verb, next: Verb | undefined, shown: string, citations: readonly Citation[]): boolean {
  if (verb.governs === 'subject' || !next || next.governs === 'object') return true;
  const between = shown.slice(verb.end, next.start);
  return citations.some(({ start }) => start >= verb.end && start < next.start) || /[;,]|\svà\s/u.test(between);
}

/** '…; riêng Quyết định số 6 chỉ bãi bỏ …': the decision before the second verb is the one that it is about. */
const OWN_SUBJECT = /[;,]\s*(?:và\s+)?(?:(?:còn|riêng|đối với)\s+)*§+[\s,]*(?:thì\s+)?chỉ\s*$/iu;

/** The boundary between the words of two verbs. */
function boundary(verb: Verb, next: Verb, shown: string, citations: readonly Citation[]): number {
  const between = shown.slice(verb.end, next.start);
  const own = OWN_SUBJECT.exec(between);
  if (next.governs === 'object') return own ? verb.end + own.index : next.start;
  const semicolon = between.lastIndexOf(';');
  const colon = between.lastIndexOf(':');
  if (semicolon >= 0 && (verb.governs === 'subject' || colon < 0)) return verb.end + semicolon + 1;
  const subject = citations.filter(({ start }) => start >= verb.end && start < next.start).pop();
  const at = verb.governs === 'object' ? lastJoint(between, subject ? subject.start - verb.end : between.length) : firstJoint(between);
  return at === null ? next.start : verb.end + at;
}

const JOINT = /(?:,|\s(?:và|còn))\s+(?!trừ|ngoại|riêng|kể|từ|được|bị|không|đồng thời)/giu;

function firstJoint(text: string): number | null {
  return [...text.matchAll(JOINT)][0]?.index ?? null;
}

function lastJoint(text: string, before: number): number | null {
  const joints = [...text.slice(0, before + 1).matchAll(/[,;]\s*|\svà\s+/giu)];
  return joints.pop()?.index ?? null;
}

function govern(
  verb: Verb,
  from: number,
  to: number,
  shown: string,
  citations: readonly Citation[],
): Pick<Clause, 'governed' | 'listFrom'> {
  const behind = citations.filter(({ start }) => start >= verb.end && start < to);
  if (verb.governs === 'object') {
    const colon = shown.slice(verb.end, behind[0]?.start ?? to).lastIndexOf(':');
    return { governed: behind, listFrom: colon < 0 ? null : verb.end + colon + 1 };
  }
  const before = citations.filter(({ start, end }) => start >= from && end <= verb.start);
  if (before.length > 0) return { governed: before, listFrom: null };
  // 'Các nội dung khác vẫn thực hiện theo Quyết định số …'
  if (verb.shape === 'keeps') return { governed: behind, listFrom: null };
  const colon = shown.slice(verb.end, behind[0]?.start ?? verb.end).indexOf(':');
  return colon < 0 ? { governed: [], listFrom: null } : { governed: behind, listFrom: verb.end + colon + 1 };
}
