import type { DossierFragment, PaperFragment } from '../answers.ts';
import { withoutPlainMarker } from '../text/markers.ts';

/** Papers as people need them: by case, the usual one first. */
export interface PapersByCase {
  /** Papers that every case needs, once; empty with one case. */
  readonly common: readonly PaperFragment[];
  readonly cases: readonly PaperCase[];
  /** Remarks that stand for themselves, under a heading without papers. */
  readonly notes: readonly string[];
}

export interface PaperCase {
  /** Null for the usual case. */
  readonly name: string | null;
  /** False for a heading that only groups papers: 'Giấy tờ phải nộp'. */
  readonly isChoice: boolean;
  readonly timeLimit: DossierFragment['timeLimit'];
  readonly papers: readonly PaperFragment[];
  /** Remarks that the source typed among the papers, in order. */
  readonly notes: readonly string[];
}

/** Headings of groups; a case begins with a condition instead. */
const GROUP = /^(?:các )?(?:giấy tờ|thành phần|số lượng|hồ sơ(?: gồm| bao gồm|:|$)|tài liệu|lưu ý|ghi chú|yêu cầu)/iu;
const NOTE = /^(?:lưu ý|ghi chú|chú ý|ví dụ|trường hợp |số lượng hồ sơ)/iu;
const CONDITION = /^trường hợp /iu;

/**
 * Cases of the same name become one; a heading that repeats the procedure's own name is none; cases without papers
 * are left out, for they only tell a time. The unnamed case, the usual one, comes first.
 */
export function papersByCase(dossiers: readonly DossierFragment[], procedureName: string): PapersByCase {
  const merged = new Map<string, PaperCase>();
  for (const dossier of dossiers) {
    if (dossier.items.length === 0) continue;
    const name = nameOf(dossier, procedureName);
    const key = (name ?? '').toLowerCase();
    merged.set(key, joined(merged.get(key), caseOf(dossier, name)));
  }
  const all = [...merged.values()].sort((a, b) => Number(a.name !== null) - Number(b.name !== null));
  const cases = all.filter(({ papers }) => papers.length > 0);
  const common = commonPapers(cases);
  return {
    common,
    cases: cases.map((one) => withoutPapers(one, common)),
    notes: all.filter(({ papers }) => papers.length === 0).flatMap(({ notes }) => notes),
  };
}

function nameOf({ case: printed }: DossierFragment, procedureName: string): string | null {
  const name = withoutPlainMarker(printed ?? '').replace(/[:：;.,\s]+$/u, '');
  return name === '' || sameWords(name, procedureName) ? null : name;
}

function caseOf({ timeLimit, items }: DossierFragment, name: string | null): PaperCase {
  const isNote = ({ name: text, forms }: PaperFragment) => forms.length === 0 && NOTE.test(withoutPlainMarker(text));
  const papers = items.filter((paper) => !isNote(paper));
  // Where every paper is told by its condition, the conditions are the papers.
  const isOnlyNotes = papers.length === 0 && items.some(({ name: text }) => CONDITION.test(withoutPlainMarker(text)));
  return {
    name,
    isChoice: name !== null && !GROUP.test(name),
    timeLimit,
    papers: isOnlyNotes ? items : papers,
    notes: isOnlyNotes ? [] : items.filter(isNote).map(({ name: text }) => text),
  };
}

function joined(known: PaperCase | undefined, added: PaperCase): PaperCase {
  if (!known) return added;
  return {
    ...known,
    timeLimit: known.timeLimit ?? added.timeLimit,
    papers: [...known.papers, ...added.papers],
    notes: [...known.notes, ...added.notes],
  };
}

/** Papers in each of several cases to choose from. */
function commonPapers(cases: readonly PaperCase[]): readonly PaperFragment[] {
  const [first, ...others] = cases;
  if (!first || others.length === 0 || !others.every(({ isChoice }) => isChoice)) return [];
  return first.papers.filter((paper) => others.every(({ papers }) => papers.some((other) => keyOf(other) === keyOf(paper))));
}

function withoutPapers(one: PaperCase, common: readonly PaperFragment[]): PaperCase {
  const keys = new Set(common.map(keyOf));
  return { ...one, papers: one.papers.filter((paper) => !keys.has(keyOf(paper))) };
}

function keyOf({ name, originals, copies }: PaperFragment): string {
  return JSON.stringify([withoutPlainMarker(name).toLowerCase(), originals, copies]);
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/^thủ tục\s+|[^\p{L}\p{N}]+/giu, '');
  return plain(one) === plain(other);
}
