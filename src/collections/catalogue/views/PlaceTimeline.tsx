import type { HistoryVersion, PlaceHistory } from '../../../announcing/views/catalogueViews.ts';
import { daysBetween } from '../../../domain/values/calendarDate.ts';
import { dayInWords } from '../../../domain/values/dayInWords.ts';
import { CHANGE_KIND_LABELS, LEGAL_FORCE_LABELS } from '../../../domain/values/vocabulary.ts';
import { DraftButton } from '../../decisions/corrections/views/DraftButton.tsx';
import { PROCEDURE_WORDS } from './procedureWords.ts';

interface PlaceTimelineProps {
  readonly code: string;
  readonly history: PlaceHistory;
  /** 'YYYY-MM-DD' of whoever looks: an open text reaches a year beyond it. */
  readonly today: string;
  readonly language: 'vi' | 'en';
}

/** One place's texts: as a bar, and as a table with decisions and what can be drafted from each. */
export function PlaceTimeline({ code, history: { place, versions }, today, language }: PlaceTimelineProps) {
  const words = PROCEDURE_WORDS[language];
  const day = language === 'vi' ? dayInWords : (one: string) => one;
  return (
    <section data-place={place?.code ?? ''} data-testid="place-timeline">
      <h3>{place?.name ?? words.country}</h3>
      <Bar today={today} versions={versions} />
      <table className="procedure-table">
        <thead>
          <tr>
            {[words.from, words.until, words.kind, words.force, words.decision, words.act].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={`${version.id} ${version.from}`}>
              <td>{day(version.from)}</td>
              <td>{version.until ? day(version.until) : words.open}</td>
              <td>{CHANGE_KIND_LABELS[version.kind][language]}</td>
              <td>{LEGAL_FORCE_LABELS[version.legalForce][language]}</td>
              <td>
                <a href={`/quyet-dinh/${version.decision.key.split('/').map(encodeURIComponent).join('/')}`}>{version.decision.number}</a>
              </td>
              <td>
                <DraftButton body={{ line: version.line }} label={words.correct} language={language} path="corrections" />
                {version.legalForce === 'inForce' ? (
                  <DraftButton body={{ code, place: place?.code ?? null }} label={words.temporary} language={language} path="temporary" />
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const YEAR = 365;

/** Drawn for the eye alone: the table below says the same. */
function Bar({ versions, today }: { readonly versions: readonly HistoryVersion[]; readonly today: string }) {
  const [first] = versions;
  if (!first) return null;
  const last = versions.reduce((latest, { from, until }) => [latest, from, until ?? ''].sort().at(-1)!, today);
  const whole = daysBetween(first.from, last) + YEAR;
  return (
    <div aria-hidden className="procedure-bar">
      {versions.map(({ id, from, until, legalForce }) => (
        <span
          className={`procedure-${legalForce}`}
          key={`${id} ${from}`}
          style={{
            left: `${(100 * daysBetween(first.from, from)) / whole}%`,
            width: `${(100 * (until ? daysBetween(from, until) : whole - daysBetween(first.from, from))) / whole}%`,
          }}
        />
      ))}
    </div>
  );
}
