import type { PageView } from '../view.ts';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** The list of what is counted, and how many it holds: more where some of them count under another bar. */
  readonly listed?: { readonly address: string; readonly count: number };
}

/** The address of a list with exactly what a bar counts; null where no list says that. */
export function listOf({ listed, count }: Bar): string | null {
  return listed && listed.count === count ? listed.address : null;
}

const WIDTH = 400;
const ROW = 48;
/** Units from the top of a row: baseline of the words, top of the bar. */
const WORDS_AT = 17;
const BAR_AT = 24;
const BAR = 14;
/** Letters of a name that fit the width; the table has all. */
const LABEL = 46;
/** Room for the figure behind the longest bar. */
const FIGURE = 70;

/** Bars with their names and figures written at them: no legend, and no colour that tells alone. A bar leads to its list. */
export function BarChart({
  id,
  title,
  bars,
  view,
}: {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly view: PageView;
}) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} role="group" aria-labelledby={`${id}-ten`}>
      <title id={`${id}-ten`}>{title}</title>
      {bars.map((bar, i) => {
        const list = listOf(bar);
        const spoken = `${bar.label}: ${view.number(bar.count)}`;
        return (
          <g key={bar.key} transform={`translate(0 ${i * ROW})`}>
            {list ? (
              <a href={view.link(list)} aria-label={spoken}>
                <Row bar={bar} most={most} view={view} />
              </a>
            ) : (
              <g role="img" aria-label={spoken}>
                <Row bar={bar} most={most} view={view} />
              </g>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function Row({ bar: { label, count }, most, view }: { readonly bar: Bar; readonly most: number; readonly view: PageView }) {
  const length = Math.max(1, ((WIDTH - FIGURE) * count) / most);
  return (
    <>
      <rect className="row" width={WIDTH} height={ROW} />
      <text y={WORDS_AT}>{label.length > LABEL ? `${label.slice(0, LABEL - 2)}…` : label}</text>{' '}
      <rect className="bar" y={BAR_AT} width={length.toFixed(1)} height={BAR} rx="2" />
      <text className="figure" x={(length + 8).toFixed(1)} y={BAR_AT + BAR - 2}>
        {view.number(count)}
      </text>
    </>
  );
}
