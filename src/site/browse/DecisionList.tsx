import { CHANGE_KIND_LABELS } from '../../domain/values/vocabulary.ts';
import type { DecisionItemFragment } from '../answers.ts';
import { labelOf } from '../language.ts';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { DecisionLink } from '../parts/links.tsx';
import type { PageView } from '../view.ts';
import { BROWSE_WORDS } from './browseWords.ts';

const KINDS = ['NEW', 'AMENDED', 'REPLACED', 'ABOLISHED', 'STANDARDISED', 'REINSTATED'] as const;

/** Decisions as a list: number, day, who, what about, and what their lines did. */
export function DecisionList({ decisions, view }: { readonly decisions: readonly DecisionItemFragment[]; readonly view: PageView }) {
  return (
    <ul className="results">
      {decisions.map((decision) => (
        <li key={decision.url}>
          <DecisionLink decision={decision} view={view} />
          {decision.title && (
            <div className="clamped" {...inVietnamese(view)}>
              {decision.title}
            </div>
          )}
          <div className="tags">{countsText(decision, view)}</div>
        </li>
      ))}
    </ul>
  );
}

/** '12 dòng: 3 mới ban hành, 9 bãi bỏ'; of decisions of one kind only that kind. */
function countsText({ type, counts }: DecisionItemFragment, view: PageView): string {
  const all = `${view.number(counts.total)} ${view.t(BROWSE_WORDS.lines)}`;
  if (type === 'BASELINE') return all;
  const told = KINDS.flatMap((kind) => {
    const count = counts[kind.toLowerCase() as Lowercase<typeof kind>];
    return count > 0 ? [`${view.number(count)} ${view.t(labelOf(CHANGE_KIND_LABELS, kind)).toLowerCase()}`] : [];
  });
  return told.length === 0 ? all : `${all}: ${told.join(', ')}`;
}
