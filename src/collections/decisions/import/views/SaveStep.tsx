import type { ImportWords } from './importWords.ts';

interface SaveStepProps {
  readonly words: ImportWords;
  readonly lines: number;
  readonly answered: number;
  readonly questions: number;
  readonly isBusy: boolean;
  /** The id of the kept draft; null before. */
  readonly saved: number | null;
  readonly onBack: () => void;
  readonly onSave: () => void;
}

/** What will be kept; afterwards the way to it. */
export function SaveStep({ words, lines, answered, questions, isBusy, saved, onBack, onSave }: SaveStepProps) {
  if (saved !== null)
    return (
      <p role="status">
        {words.saved}{' '}
        <a href={`/admin/collections/decisions/${saved}`} id="import-open">
          {words.open}
        </a>
      </p>
    );
  return (
    <section className="import-actions">
      <p>{words.summary(lines, answered, questions)}</p>
      <button onClick={onBack} type="button">
        {words.back}
      </button>
      <button className="import-primary" disabled={isBusy} id="import-save" onClick={onSave} type="button">
        {isBusy ? words.saving : words.save}
      </button>
    </section>
  );
}
