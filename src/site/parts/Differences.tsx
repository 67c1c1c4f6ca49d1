import { PROCEDURE_PART_LABELS } from '../../domain/values/vocabulary.ts';
import type { DifferenceFragment } from '../answers.ts';
import { labelOf } from '../language.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { inVietnamese } from './inVietnamese.ts';

/** Parts that differ: lists line by line, other texts word by word. */
export function Differences({ differences, view }: { readonly differences: readonly DifferenceFragment[]; readonly view: PageView }) {
  return differences.map((difference) => (
    <div key={difference.part}>
      <h3>{view.t(labelOf(PROCEDURE_PART_LABELS, difference.part))}</h3>
      {isList(difference) ? <LineChanges lines={difference.lines} view={view} /> : <WordChanges words={difference.words} view={view} />}
    </div>
  ));
}

/** Several lines on a side are a list. */
function isList({ part, lines }: DifferenceFragment): boolean {
  return part !== 'STEPS' && part !== 'REQUIREMENTS' && lines.length > 1;
}

function LineChanges({ lines, view }: { readonly lines: DifferenceFragment['lines']; readonly view: PageView }) {
  const kept = lines.filter(({ kind }) => kind === 'KEPT' || kind === 'MOVED');
  const changed = lines.filter(({ kind }) => kind !== 'KEPT' && kind !== 'MOVED');
  return (
    <>
      <ul className="compared" {...inVietnamese(view)}>
        {changed.map(({ kind, text }, i) => (
          <li key={i}>{kind === 'ADDED' ? <Added text={text} view={view} /> : <Removed text={text} view={view} />}</li>
        ))}
      </ul>
      {kept.length > 0 && (
        <details>
          <summary>
            {view.t(WORDS.unchanged)}: {view.number(kept.length)}
          </summary>
          <ul {...inVietnamese(view)}>
            {kept.map(({ text }, i) => (
              <li key={i}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function WordChanges({ words, view }: { readonly words: DifferenceFragment['words']; readonly view: PageView }) {
  return (
    <p className="text" {...inVietnamese(view)}>
      {words.map(({ kind, text }, i) => {
        if (kind === 'ADDED') return <Added key={i} text={text} view={view} />;
        return kind === 'REMOVED' ? <Removed key={i} text={text} view={view} /> : <span key={i}>{text}</span>;
      })}
    </p>
  );
}

interface Changed {
  readonly text: string;
  readonly view: PageView;
}

/** Hidden words tell the same as the colour. */
function Added({ text, view }: Changed) {
  return (
    <ins>
      <span className="hidden">[{view.t(WORDS.added)}] </span>
      {text}
    </ins>
  );
}

function Removed({ text, view }: Changed) {
  return (
    <del>
      <span className="hidden">[{view.t(WORDS.removed)}] </span>
      {text}
    </del>
  );
}
