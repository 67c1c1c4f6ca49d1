import type { ReactNode } from 'react';
import { GOVERNMENT_LEVEL_LABELS, ONLINE_LEVEL_LABELS } from '../../domain/values/vocabulary.ts';
import type { VersionTextFragment } from '../answers.ts';
import { labelOf } from '../language.ts';
import { feeSummary } from '../summary/feeSummary.ts';
import { timeSummary } from '../summary/timeSummary.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { Facts } from './Facts.tsx';
import { inVietnamese } from './inVietnamese.ts';

/** What people ask first: who, where, how long, how much, what one gets, and whether online. */
export function AnswerBox({ version, view }: { readonly version: VersionTextFragment; readonly view: PageView }) {
  const { t } = view;
  return (
    <Facts
      name="answers"
      facts={[
        [t(WORDS.who), shortList(version.audience, '#doi-tuong', view)],
        [t(WORDS.where), whereText(version, view)],
        [t(WORDS.howLong), <TimeAnswer key="time" version={version} view={view} />],
        [t(WORDS.fee), <FeeAnswer key="fee" version={version} view={view} />],
        [t(WORDS.youGet), shortList(version.results, '#ket-qua', view)],
        [t(WORDS.online), t(labelOf(ONLINE_LEVEL_LABELS, version.onlineLevel))],
      ]}
    />
  );
}

/** The longest text of an answer on one or two lines of a phone. */
const SHORT = 90;

function TimeAnswer({ version, view }: { readonly version: VersionTextFragment; readonly view: PageView }) {
  const { t } = view;
  const time = timeSummary(version, view.language);
  if (time.kind === 'unstated') return <Unstated view={view} />;
  if (time.kind === 'one') return <strong>{time.text}</strong>;
  if (time.kind === 'words' || time.text.length > SHORT) return <Words text={time.text} anchor="#thoi-han" view={view} />;
  return (
    <>
      <strong>{time.text}</strong> {t(time.by === 'case' ? WORDS.byCase : WORDS.byWay)}
    </>
  );
}

function FeeAnswer({ version, view }: { readonly version: VersionTextFragment; readonly view: PageView }) {
  const { t } = view;
  const fee = feeSummary(version.channels, view.language);
  switch (fee.kind) {
    case 'unstated':
      return <Unstated view={view} />;
    case 'free':
      return <strong>{t(WORDS.free)}</strong>;
    case 'sum':
      return <strong>{fee.text}</strong>;
    case 'several':
      return (
        <>
          <strong>{fee.text}</strong> {t(WORDS.byCase)}
        </>
      );
    case 'byProvince':
      return <a href="#thoi-han">{t(WORDS.feeByProvince)}</a>;
    case 'words':
      return <Words text={fee.text} anchor="#thoi-han" view={view} />;
  }
}

function Unstated({ view }: { readonly view: PageView }) {
  return <span className="quiet">{view.t(WORDS.unstated)}</span>;
}

/** Short words as they stand; of longer ones the beginning, with a link to the whole. */
function Words({ text, anchor, view }: { readonly text: string; readonly anchor: string; readonly view: PageView }) {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/^[-+*]\s*/, '')
    .trim();
  if (line.length <= SHORT) return <span {...inVietnamese(view)}>{line}</span>;
  return <a href={anchor}>{view.t(WORDS.seeBelow)}</a>;
}

function shortList(names: readonly string[], anchor: string, view: PageView): ReactNode {
  const [first] = names;
  if (first === undefined) return null;
  const shown =
    names.reduce((text, name) => (text.length + name.length > SHORT ? text : text === '' ? name : `${text}; ${name}`), '') || cut(first);
  const rest = names.length - shown.split('; ').length;
  return (
    <>
      <span {...inVietnamese(view)}>{shown}</span>
      {rest > 0 && (
        <>
          {' '}
          <a href={anchor}>
            {view.t(WORDS.andMore)} {view.number(rest)}
          </a>
        </>
      )}
    </>
  );
}

/** By whole words, with a sign that more follows below. */
function cut(text: string): string {
  return text.length <= SHORT * 1.5 ? text : `${text.slice(0, SHORT).replace(/\s+\S*$/, '')}…`;
}

function whereText(version: VersionTextFragment, view: PageView): ReactNode {
  const bodies = [version.implementingAuthorities, version.competentAuthorities].find((list) => list.length > 0) ?? [];
  const levels = version.levels.map((level) => view.t(labelOf(GOVERNMENT_LEVEL_LABELS, level)));
  if (bodies.length === 0) return levels.join(', ') || null;
  return shortList(
    bodies.map(({ name }) => name),
    '#noi-nop',
    view,
  );
}
