import { type ImportWords, type Language } from './importWords.ts';
import type { ReadFile } from './sendFile.ts';

interface EarlierDraftProps {
  readonly earlier: NonNullable<ReadFile['earlier']>;
  readonly words: ImportWords;
  readonly language: Language;
  readonly isReplacing: boolean;
  readonly onReplace: (isReplacing: boolean) => void;
}

/** How the file differs from the stored draft of the same decision, and whether it replaces that. */
export function EarlierDraft({ earlier, words, language, isReplacing, onReplace }: EarlierDraftProps) {
  return (
    <section className="import-earlier">
      <p>
        {earlier.differences.length === 0 ? words.same : words.earlier}{' '}
        <a href={`/admin/collections/decisions/${earlier.id}`}>{words.open}</a>
      </p>
      <ul>
        {earlier.differences.map(({ is, what, changes }, index) => (
          <li data-is={is} key={index}>
            {is === 'head' ? words.differences.head : `${words.differences[is]}: ${what}`}
            {changes.map(({ field, label, before, after }) => (
              <div key={field}>
                {`${label[language]}: `}
                <del>{before[language]}</del> → <ins>{after[language]}</ins>
              </div>
            ))}
          </li>
        ))}
      </ul>
      {earlier.isReplaceable ? (
        <label>
          <input checked={isReplacing} onChange={(event) => onReplace(event.target.checked)} type="checkbox" /> {words.replace}
        </label>
      ) : (
        <p>{words.fixed}</p>
      )}
    </section>
  );
}
