import type { PageView } from '../view.ts';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Where the procedures counted are listed. */
  readonly address?: string;
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

/** Bars with their names and figures written at them: no legend, and no colour that tells alone. */
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
  const description = bars.map(({ label, count }) => `${label}: ${view.number(count)}`).join('; ');
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} role="img" aria-labelledby={`${id}-ten ${id}-so`}>
      <title id={`${id}-ten`}>{title}</title>
      <desc id={`${id}-so`}>{description}</desc>
      {bars.map(({ key, label, count }, i) => {
        const length = Math.max(1, ((WIDTH - FIGURE) * count) / most);
        return (
          <g key={key} transform={`translate(0 ${i * ROW})`}>
            <text y={WORDS_AT}>{label.length > LABEL ? `${label.slice(0, LABEL - 2)}…` : label}</text>
            <rect className="bar" y={BAR_AT} width={length.toFixed(1)} height={BAR} rx="2" />
            <text className="figure" x={(length + 8).toFixed(1)} y={BAR_AT + BAR - 2}>
              {view.number(count)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
