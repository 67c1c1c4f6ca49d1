import type { PartChange } from '../../../../announcing/views/catalogueViews.ts';
import { PROCEDURE_PART_LABELS } from '../../../../domain/values/vocabulary.ts';
import { PREVIEW_WORDS, type Language } from './previewWords.ts';

interface PartChangesProps {
  readonly parts: readonly PartChange[];
  readonly language: Language;
}

/** Before and after of each part that differs: lists line by line, other texts word by word. */
export function PartChanges({ parts, language }: PartChangesProps) {
  const words = PREVIEW_WORDS[language];
  if (parts.length === 0) return <p>{words.same}</p>;
  return parts.map(({ part, changes, isList }) => (
    <section key={part}>
      <h5>{PROCEDURE_PART_LABELS[part][language]}</h5>
      {isList ? <ListChanges changes={changes} language={language} /> : <TextChanges changes={changes} language={language} />}
    </section>
  ));
}

interface ChangesProps {
  readonly changes: PartChange['changes'];
  readonly language: Language;
}

function TextChanges({ changes, language }: ChangesProps) {
  return (
    <p className="preview-text">
      {changes.map((change, i) => (
        <Piece change={change} key={i} language={language} />
      ))}
    </p>
  );
}

/** Lines that stay are many and seldom asked for. */
function ListChanges({ changes, language }: ChangesProps) {
  const isChanged = ({ kind }: PartChange['changes'][number]) => kind === 'added' || kind === 'removed';
  const kept = changes.filter((change) => !isChanged(change));
  return (
    <>
      <ul className="preview-text">
        {changes.filter(isChanged).map((change, i) => (
          <li key={i}>
            <Piece change={change} language={language} />
          </li>
        ))}
      </ul>
      {kept.length > 0 ? (
        <details>
          <summary>{`${PREVIEW_WORDS[language].unchanged}: ${kept.length}`}</summary>
          <ul className="preview-text">
            {kept.map(({ text }, i) => (
              <li key={i}>{text}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** Hidden words say the same as the colour. */
function Piece({ change: { kind, text }, language }: { readonly change: PartChange['changes'][number]; readonly language: Language }) {
  const words = PREVIEW_WORDS[language];
  if (kind === 'added')
    return (
      <ins>
        <span className="preview-hidden">{`[${words.added}] `}</span>
        {text}
      </ins>
    );
  if (kind === 'removed')
    return (
      <del>
        <span className="preview-hidden">{`[${words.removed}] `}</span>
        {text}
      </del>
    );
  return <span>{text}</span>;
}
