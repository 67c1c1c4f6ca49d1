import type { ResolvedLine } from '../decision/resolveLine.ts';
import type { Check, Finding } from './checkContext.ts';
import { lineLabel, makesText, violation } from './checkContext.ts';

/**
 * Two lines contradict each other when they differ about one code, place and day; so do two corrections of one line.
 * Allowed: one code on two days (parts that take effect later), and one procedure ended by several lines.
 */
export const checkContradictions: Check = (context) => [...checkTexts(context), ...checkCorrections(context)];

const checkCorrections: Check = ({ resolved }) =>
  resolved.flatMap((line, i) => {
    const id = line.corrected?.first.id;
    const other = id === undefined ? i : resolved.findIndex(({ corrected }) => corrected?.first.id === id);
    if (other === i) return [];
    return [
      violation(
        'LINES_CONTRADICTORY',
        `lines.${i}.corrects`,
        `Dòng ${lineLabel(line, i)} và dòng ${lineLabel(resolved[other]!, other)} đính chính cùng một dòng.`,
        `Line ${lineLabel(line, i)} and line ${lineLabel(resolved[other]!, other)} correct the same line.`,
      ),
    ];
  });

const checkTexts: Check = ({ resolved }) => {
  const found: Finding[] = [];
  const texts = new Map<string, number>();
  const endings = new Map<string, number>();
  const clash = (i: number, other: number, line: ResolvedLine) =>
    found.push(
      violation(
        'LINES_CONTRADICTORY',
        `lines.${i}.code`,
        `Dòng ${lineLabel(line, i)} mâu thuẫn với dòng ${lineLabel(resolved[other]!, other)}: cùng mã, cùng ngày có hiệu lực.`,
        `Line ${lineLabel(line, i)} contradicts line ${lineLabel(resolved[other]!, other)}: same code, same day of effect.`,
      ),
    );
  for (const [i, line] of resolved.entries()) {
    const { code, draft, effectiveFrom, place } = line;
    if (code === null || draft.isWithdrawn) continue;
    const key = (of: string) => [of, place?.code ?? '', effectiveFrom ?? ''].join(' ');
    const own = key(code);
    const other = texts.get(own) ?? (makesText(line) ? endings.get(own) : undefined);
    if (other !== undefined) clash(i, other, line);
    (makesText(line) ? texts : endings).set(own, i);
    for (const { code: ended } of line.replaces) {
      if (ended === null) continue;
      const kept = texts.get(key(ended));
      if (kept !== undefined && kept !== i) clash(i, kept, line);
      endings.set(key(ended), i);
    }
  }
  return found;
};
