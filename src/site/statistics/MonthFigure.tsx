import { CHANGE_KIND_LABELS } from '../../domain/values/vocabulary.ts';
import type { StatisticsPageQuery } from '../answers.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { MonthChart, monthName, STACKED } from './MonthChart.tsx';

type Months = StatisticsPageQuery['statistics']['changesByMonth'];

/** A year of changes: the chart, what its parts mean, and the table. */
export function MonthFigure({ months, view }: { readonly months: Months; readonly view: PageView }) {
  const { t } = view;
  return (
    <section aria-labelledby="thang">
      <h2 id="thang">{t(WORDS.changesByMonth)}</h2>
      <p className="quiet">{t(WORDS.changesByMonthMeaning)}</p>
      <MonthChart months={months} view={view} />
      <ul className="legend">
        {STACKED.map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="chart">
              <rect className={`part ${kind}`} width="16" height="16" />
            </svg>{' '}
            {t(CHANGE_KIND_LABELS[kind])}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t(WORDS.asTable)}</summary>
        <table className="plain">
          <caption className="hidden">{t(WORDS.changesByMonth)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(WORDS.month)}</th>
              <th scope="col">{t(WORDS.decision)}</th>
              {STACKED.map((kind) => (
                <th key={kind} scope="col">
                  {t(CHANGE_KIND_LABELS[kind])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, decisions, counts }) => (
              <tr key={month}>
                <th scope="row">{monthName(month)}</th>
                <td>{view.number(decisions)}</td>
                {STACKED.map((kind) => (
                  <td key={kind}>{view.number(counts[kind])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
