import type { StatisticsPageQuery } from '../answers.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

type Month = StatisticsPageQuery['statistics']['changesByMonth'][number];

/** Kinds from the foot of a bar to its top; each has a pattern of its own in the style. */
export const STACKED = ['new', 'amended', 'replaced', 'abolished'] as const;

const WIDTH = 400;
const HEIGHT = 220;
const FOOT = 40;
const HEAD = 20;

/** Stacked bars of a year's changes, month by month, with the total above each bar. */
export function MonthChart({ months, view }: { readonly months: readonly Month[]; readonly view: PageView }) {
  const most = Math.max(1, ...months.map(({ counts }) => counts.total));
  const step = WIDTH / months.length;
  const scale = (HEIGHT - FOOT - HEAD) / most;
  const title = view.t(WORDS.changesByMonth);
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="thang-ten thang-so">
      <title id="thang-ten">{title}</title>
      <desc id="thang-so">{months.map(({ month, counts }) => `${monthName(month)}: ${counts.total}`).join('; ')}</desc>
      {months.map(({ month, counts }, i) => {
        let y = HEIGHT - FOOT;
        return (
          <g key={month} transform={`translate(${(i * step).toFixed(1)} 0)`}>
            {STACKED.map((kind) => {
              const height = counts[kind] * scale;
              y -= height;
              return height > 0 ? (
                <rect
                  key={kind}
                  className={`part ${kind}`}
                  x={step * 0.15}
                  y={y.toFixed(1)}
                  width={(step * 0.7).toFixed(1)}
                  height={height.toFixed(1)}
                />
              ) : null;
            })}
            {counts.total > 0 && (
              <text className="middle" x={step / 2} y={y - 4}>
                {counts.total}
              </text>
            )}
            <text className="middle small" x={step / 2} y={HEIGHT - FOOT + 18}>
              {month.slice(5, 7)}
            </text>
            {(i === 0 || month.slice(5, 7) === '01') && (
              <text className="middle small" x={step / 2} y={HEIGHT - FOOT + 34}>
                {month.slice(0, 4)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** '06/26'. */
export function monthName(month: string): string {
  return `${month.slice(5, 7)}/${month.slice(2, 4)}`;
}
