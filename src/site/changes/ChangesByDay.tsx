import { CHANGE_KIND_LABELS, PROCEDURE_PART_LABELS } from '../../domain/values/vocabulary.ts';
import type { ChangeHeadFragment } from '../answers.ts';
import { labelOf } from '../language.ts';
import { Day } from '../parts/Day.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { NumberedLink, procedureAddress } from '../parts/links.tsx';
import type { PageView } from '../view.ts';

interface ChangesByDayProps {
  readonly title: string;
  readonly id: string;
  readonly changes: readonly ChangeHeadFragment[];
  /** Changes ahead begin with the nearest day, past ones with the newest. */
  readonly isAhead: boolean;
  readonly view: PageView;
}

/** A calendar of changes: day after day, what each did in words. */
export function ChangesByDay({ title, id, changes, isAhead, view }: ChangesByDayProps) {
  if (changes.length === 0) return null;
  const byDay = new Map<string, ChangeHeadFragment[]>();
  for (const change of changes) byDay.set(change.effectiveFrom, [...(byDay.get(change.effectiveFrom) ?? []), change]);
  const days = [...byDay.keys()].sort();
  if (!isAhead) days.reverse();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {days.map((day) => (
        <div key={day}>
          <h3>
            <Day day={day} view={view} />
          </h3>
          <ul>
            {byDay.get(day)?.map((change, i) => (
              <ChangeItem key={i} change={change} view={view} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function ChangeItem({ change, view }: { readonly change: ChangeHeadFragment; readonly view: PageView }) {
  const parts = (change.version?.changedParts ?? []).map((part) => view.t(labelOf(PROCEDURE_PART_LABELS, part)).toLowerCase());
  return (
    <li>
      {view.t(labelOf(CHANGE_KIND_LABELS, change.kind))}:{' '}
      <a href={view.link(procedureAddress(change.code, { place: change.place?.code }))} {...inVietnamese(view)}>
        {change.name || change.code}
      </a>
      {parts.length > 0 && ` (${parts.join(', ')})`}
      {change.place && <span {...inVietnamese(view)}> · {change.place.name}</span>}{' '}
      <small>
        <NumberedLink decision={change.decision} view={view} />
      </small>
    </li>
  );
}
