import type { ReactNode } from 'react';
import { GOVERNMENT_LEVEL_LABELS, LEGAL_FORCE_LABELS, ONLINE_LEVEL_LABELS } from '../../domain/values/vocabulary.ts';
import type { CardFragment } from '../answers.ts';
import { labelOf } from '../language.ts';
import { inVietnamese } from '../parts/inVietnamese.ts';
import type { Viewpoint } from '../parts/links.tsx';
import { procedureAddress } from '../parts/links.tsx';
import { feeSummary } from '../summary/feeSummary.ts';
import { timeSummary } from '../summary/timeSummary.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

interface ResultCardProps {
  readonly procedure: CardFragment;
  readonly viewpoint?: Viewpoint;
  readonly view: PageView;
  /** The name with marks; by default plain. */
  readonly name?: ReactNode;
  readonly children?: ReactNode;
}

/** One procedure in a list: its name, and the line that helps to choose. */
export function ResultCard({ procedure, viewpoint, view, name = procedure.name, children }: ResultCardProps) {
  return (
    <li>
      <a className="name" href={view.link(procedureAddress(procedure.code, viewpoint))} {...inVietnamese(view)}>
        {name}
      </a>
      <div className="tags">{tagsOf(procedure, view).join(' · ')}</div>
      {children}
    </li>
  );
}

/** What helps to choose, each in a few words: level, time, fee, online. */
export function tagsOf({ legalForce, code, latest }: CardFragment, view: PageView): string[] {
  const { t, language } = view;
  if (!latest) return [code];
  const time = timeSummary(latest, language);
  const fee = feeSummary(latest.channels, language);
  return [
    legalForce !== null && legalForce !== 'IN_FORCE' ? t(labelOf(LEGAL_FORCE_LABELS, legalForce)) : '',
    latest.place?.name ?? '',
    latest.levels.map((level) => t(labelOf(GOVERNMENT_LEVEL_LABELS, level))).join(', '),
    time.kind === 'one' || time.kind === 'range' ? time.text : '',
    fee.kind === 'free' ? t(WORDS.free) : fee.kind === 'sum' || fee.kind === 'several' ? fee.text : '',
    latest.onlineLevel === 'NONE' ? '' : t(labelOf(ONLINE_LEVEL_LABELS, latest.onlineLevel)),
  ].filter((tag) => tag !== '' && tag.length < 60);
}
