import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import type { Bar } from './BarChart.tsx';
import { BarChart, listOf } from './BarChart.tsx';

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
            {bars.map((bar) => (
              <tr key={bar.key}>
                <th scope="row">
                  <Name bar={bar} view={view} />
                </th>
                <td>{view.number(bar.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** A name that leads to its list. A list that holds more than the figure says how many. */
function Name({ bar, view }: { readonly bar: Bar; readonly view: PageView }) {
  const list = listOf(bar);
  if (list) return <a href={view.link(list)}>{bar.label}</a>;
  if (!bar.listed) return bar.label;
  return (
    <>
      {bar.label}{' '}
      <small>
        (
        <a href={view.link(bar.listed.address)}>
          {view.number(bar.listed.count)} {view.t(WORDS.withCountedElsewhere)}
        </a>
        )
      </small>
    </>
  );
}
