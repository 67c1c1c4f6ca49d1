import { withoutDiacritics } from '../values/tidyText.ts';
import { nearestVersion } from '../timeline/versions.ts';
import { timelineFor } from '../timeline/timeline.ts';
import type { Violation } from './violations.ts';
import type { Check } from './checkContext.ts';
import { forEachLine, lineLabel, makesText, violation } from './checkContext.ts';

/** A text of its own needs a name; a name other than the catalogue's is asked about, for it may be another procedure. */
export const checkLineNames: Check = (context) =>
  forEachLine(context, (line, at, i) => {
    const { draft, code, carried, corrected, cited } = line;
    const found: Violation[] = [];
    const hasName = Boolean(draft.name?.trim()) || carried !== null || corrected !== null || cited.length > 0;
    if (makesText(line) && line.contentFrom === 'own' && !hasName)
      found.push(
        violation(
          'NAME_MISSING',
          `${at}.name`,
          `Dòng ${lineLabel(line, i)}: chưa có tên thủ tục.`,
          `Line ${lineLabel(line, i)} has no name.`,
        ),
      );
    const isAtItsCode = corrected !== null && corrected.standing.summary.code === code;
    const mayDiffer = corrected ? isAtItsCode : draft.kind === 'new' || draft.changedParts.includes('name');
    if (code === null || !draft.name || mayDiffer) return found;
    const known = nearestVersion(timelineFor(context.remaining, code, line.place?.code ?? null), line.effectiveFrom ?? context.today);
    const name = known?.line.summary.name || known?.national?.summary.name;
    if (!name || sameName(name, draft.name)) return found;
    found.push(
      violation(
        'NAME_DIFFERS',
        `${at}.name`,
        `Dòng ${lineLabel(line, i)}: danh mục đang ghi mã ${code} là “${name}”.`,
        `Line ${lineLabel(line, i)}: the catalogue calls ${code} "${name}".`,
      ),
    );
    return found;
  });

function sameName(a: string, b: string): boolean {
  const bare = (text: string) =>
    withoutDiacritics(text)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .replace(/^thu tuc /, '');
  return bare(a) === bare(b);
}
