import type { Comparison } from '../comparison.ts';
import { HEAD_LABELS, kindLabel, shownValue, type ImportWords, type Language } from './importWords.ts';
import { OriginMark } from './OriginMark.tsx';
import { placeKey } from './placeKey.ts';

interface HeadBesideProps {
  readonly comparison: Comparison;
  readonly words: ImportWords;
  readonly language: Language;
  readonly lit: ReadonlySet<string>;
  readonly onLight: (key: string | null) => void;
}

/** The head of the decision, and its counts as stated and as read. */
export function HeadBeside({ comparison: { head, counts, check }, words, language, lit, onLight }: HeadBesideProps) {
  return (
    <section aria-label={words.head} className="import-head">
      <dl>
        {head.map(({ field, value, origin, place }) => {
          const key = place ? placeKey(place) : null;
          return (
            <div
              className={key !== null && lit.has(key) ? 'import-lit' : undefined}
              key={field}
              onMouseEnter={() => onLight(key)}
              onMouseLeave={() => onLight(null)}
            >
              <dt>{HEAD_LABELS[field]?.[language] ?? field}</dt>
              <dd>
                {value === null ? '–' : shownValue(value)} <OriginMark language={language} origin={origin} />
              </dd>
            </div>
          );
        })}
      </dl>
      <ul>
        {counts.map(({ kind, stated, listed }) => (
          <li className={stated !== null && stated !== listed ? 'import-differs' : undefined} key={kind}>
            {`${kindLabel(kind, language)}: ${words.stated(stated === null ? '–' : String(stated), listed)}`}
          </li>
        ))}
      </ul>
      <p>{words.check(check.errors, check.warnings)}</p>
    </section>
  );
}
