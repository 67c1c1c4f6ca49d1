import type { ResolvedLine } from '../decision/resolveLine.ts';
import { linesInWords } from '../values/linesInWords.ts';
import { remembered } from '../values/remembered.ts';
import type { Finding, LineFinding } from './checkContext.ts';
import { lineLabel, pathOf } from './checkContext.ts';
import type { Question, Violation } from './violations.ts';

/**
 * Joins equal warnings of several lines: '62 lines do not name what they change' needs one explanation. Errors stay
 * apart, because each one is mended in its own field.
 */
export function askOnce(findings: readonly Finding[]): Violation[] {
  const groups = new Map<string, LineFinding[][]>();
  const found: (Violation | LineFinding[])[] = [];
  for (const finding of findings) {
    if (!('line' in finding)) found.push(finding);
    else if (finding.severity === 'error') found.push([finding]);
    else addToGroup(groups, finding, found);
  }
  return found.map((one) => (Array.isArray(one) ? joined(one) : one));
}

/** Equal words first: mostly they are one and the same string, which is looked up without being read. */
function addToGroup(groups: Map<string, LineFinding[][]>, finding: LineFinding, found: (Violation | LineFinding[])[]): void {
  const { code, field, text } = finding;
  const ofText = groups.get(text.vi) ?? [];
  if (ofText.length === 0) groups.set(text.vi, ofText);
  for (const group of ofText) if (group[0]!.code === code && group[0]!.field === field) return void group.push(finding);
  const group = [finding];
  ofText.push(group);
  found.push(group);
}

function joined(group: readonly LineFinding[]): Violation {
  const [first, ...others] = group as [LineFinding, ...LineFinding[]];
  const { code, severity, text } = first;
  const path = pathOf(first);
  const asked = severity === 'error' ? [] : group.map(questionOf);
  if (others.length === 0) {
    const label = lineLabel(first.line, first.index);
    return { code, severity, path, message: { vi: `Dòng ${label}: ${text.vi}`, en: `Line ${label}: ${text.en}` }, asked };
  }
  // By their place in the list, as forms and tables count them; `alsoAt` and `asked` have all of them.
  const lines = linesInWords(group.map(({ index }) => index + 1));
  const message = { vi: `${group.length} dòng (${lines.vi}): ${text.vi}`, en: `${group.length} lines (${lines.en}): ${text.en}` };
  return { code, severity, path, message, asked, alsoAt: others.map(pathOf) };
}

/** What a finding asks does not depend on where the line stands in the list. */
function questionOf(finding: LineFinding): Question {
  const subject = subjectOf(finding.line);
  return { path: pathOf(finding), words: subject === '' ? finding.text.vi : `${subject} · ${finding.text.vi}` };
}

const subjectOf = remembered(({ code, draft }: ResolvedLine) => [code ?? draft.code, draft.name].filter(Boolean).join(' · '));
