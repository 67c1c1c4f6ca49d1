import type { ResolvedLine } from '../decision/resolveLine.ts';
import { lineLabel } from './checkContext.ts';
import type { Violation } from './violations.ts';

/** Nobody reads a longer list of lines; `alsoAt` has all of them. */
const LINES_NAMED = 30;

interface LineQuestion {
  readonly index: number;
  readonly key: string;
  readonly vi: string;
  readonly en: string;
}

/**
 * Joins equal warnings of several lines: '62 lines do not name what they change' needs one explanation. Errors stay
 * apart, because each one is mended in its own field.
 */
export function askOnce(violations: readonly Violation[], lines: readonly ResolvedLine[]): Violation[] {
  const questions = violations.map((violation) => questionOf(violation, lines));
  const groups = new Map<string, number[]>();
  for (const [i, question] of questions.entries()) {
    if (!question) continue;
    const group = groups.get(question.key);
    if (group) group.push(i);
    else groups.set(question.key, [i]);
  }
  return violations.flatMap((violation, i) => {
    const question = questions[i];
    const group = question ? groups.get(question.key)! : [i];
    if (!question || group.length === 1) return [violation];
    if (group[0] !== i) return [];
    const others = group.slice(1).map((other) => violations[other]!.path);
    const named = group.slice(0, LINES_NAMED).map((other) => shortLabel(lines[questions[other]!.index]!, questions[other]!.index));
    const labels = [...named, ...(group.length > LINES_NAMED ? ['…'] : [])].join('; ');
    return [
      {
        ...violation,
        alsoAt: others,
        message: {
          vi: `${group.length} dòng (${labels}): ${question.vi}`,
          en: `${group.length} lines (${labels}): ${question.en}`,
        },
      },
    ];
  });
}

/** The text of a warning after the name of its line; null where the warning is not about one line. */
function questionOf({ code, severity, path, message }: Violation, lines: readonly ResolvedLine[]): LineQuestion | null {
  const [, number, field] = /^lines\.(\d+)\.(.+)$/.exec(path) ?? [];
  const line = number === undefined ? undefined : lines[Number(number)];
  if (severity === 'error' || !line) return null;
  const index = Number(number);
  const label = lineLabel(line, index);
  const [start, begin] = [`Dòng ${label}: `, `Line ${label}: `];
  if (!message.vi.startsWith(start) || !message.en.startsWith(begin)) return null;
  const [vi, en] = [message.vi.slice(start.length), message.en.slice(begin.length)];
  return { index, key: [code, field, vi].join('\n'), vi, en };
}

function shortLabel({ draft, code }: ResolvedLine, index: number): string {
  return [draft.position ?? String(index + 1), code ?? draft.code].filter(Boolean).join(' · ');
}
