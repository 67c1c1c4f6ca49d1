import type { ReactNode } from 'react';
import { CHANGE_KIND_LABELS } from '../../domain/values/vocabulary.ts';
import type { ChangeLineFragment } from '../answers.ts';
import { labelOf } from '../language.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { Day } from './Day.tsx';
import { inVietnamese } from './inVietnamese.ts';
import { NumberedLink, procedureAddress, versionAddress } from './links.tsx';
import { StackedTable } from './StackedTable.tsx';

/** A decision's lines as rows; columns without any value are left out. */
export function ChangeTable({ lines, view }: { readonly lines: readonly ChangeLineFragment[]; readonly view: PageView }) {
  const { t } = view;
  return (
    <StackedTable
      caption={t(WORDS.lines)}
      heads={[t(WORDS.procedure), t(WORDS.position), t(WORDS.code), t(WORDS.change), t(WORDS.effectiveFrom), t(WORDS.place)]}
      rows={lines.map((line, i) => ({
        key: `${i}`,
        cells: [
          <a
            key="name"
            href={view.link(line.version ? versionAddress(line.version.id) : procedureAddress(line.code))}
            {...inVietnamese(view)}
          >
            {line.name}
          </a>,
          line.position,
          line.code,
          <Kind key="kind" line={line} view={view} />,
          <Day key="from" day={line.effectiveFrom} view={view} />,
          line.place && <span {...inVietnamese(view)}>{line.place.name}</span>,
        ],
      }))}
    />
  );
}

/** What the line did, and whether it is derived, withdrawn or corrected. */
function Kind({ line, view }: { readonly line: ChangeLineFragment; readonly view: PageView }) {
  const { t } = view;
  const notes: ReactNode[] = [
    line.isDerived && t(WORDS.derived),
    line.isWithdrawn && t(WORDS.withdrawal),
    line.correctedBy && (
      <>
        {t(line.correctedBy.isWithdrawn ? WORDS.withdrawn : WORDS.corrected)}{' '}
        <NumberedLink decision={line.correctedBy.decision} view={view} />
      </>
    ),
  ].filter(Boolean);
  return (
    <>
      {t(labelOf(CHANGE_KIND_LABELS, line.kind))}
      {notes.map((note, i) => (
        <small key={i}> ({note})</small>
      ))}
    </>
  );
}
