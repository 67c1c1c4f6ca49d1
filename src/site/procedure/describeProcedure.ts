import { ONLINE_LEVEL_LABELS } from '../../domain/values/vocabulary.ts';
import { labelOf } from '../language.ts';
import type { ShownProcedure } from '../states/procedureStates.tsx';
import { feeSummary } from '../summary/feeSummary.ts';
import { timeSummary } from '../summary/timeSummary.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

const LONGEST = 160;

/** The box of answers as one sentence, for search engines and shared links. */
export function describeProcedure({ name, latest }: ShownProcedure, view: PageView): string {
  if (!latest) return name;
  const { t } = view;
  const time = timeSummary(latest, view.language);
  const fee = feeSummary(latest.channels, view.language);
  const parts = [
    latest.implementingAuthorities[0]?.name,
    time.kind === 'one' || time.kind === 'range' ? `${t(WORDS.howLong)}: ${time.text}` : null,
    fee.kind === 'free' ? t(WORDS.free) : fee.kind === 'sum' || fee.kind === 'several' ? `${t(WORDS.fee)}: ${fee.text}` : null,
    t(labelOf(ONLINE_LEVEL_LABELS, latest.onlineLevel)),
  ];
  const text = `${name}. ${parts.filter(Boolean).join(' · ')}`;
  return text.length <= LONGEST * 2 ? text : `${text.slice(0, LONGEST * 2).replace(/\s+\S*$/, '')}…`;
}
