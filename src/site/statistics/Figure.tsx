import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import type { Bar } from './BarChart.tsx';
import { BarChart } from './BarChart.tsx';

interface FigureProps {
  readonly id: string;
  readonly title: string;
  /** What is counted, and how. */
  readonly meaning: string;
  readonly bars: readonly Bar[];
  readonly view: PageView;
}

/** Bars drawn of a long list; all of it stands in the table. */
const DRAWN = 15;

/** A chart, the same as a table with links, and what it counts. */
export function Figure({ id, title, meaning, bars, view }: FigureProps) {
  if (bars.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="quiet">{meaning}</p>
      <BarChart id={id} title={title} bars={bars.slice(0, DRAWN)} view={view} />
      <details>
        <summary>
          {view.t(WORDS.asTable)} ({view.number(bars.length)})
        </summary>
        <table className="plain">
          <caption className="hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{view.t(WORDS.procedures)}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, label, count, address }) => (
              <tr key={key}>
                <th scope="row">{address ? <a href={view.link(address)}>{label}</a> : label}</th>
                <td>{view.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
