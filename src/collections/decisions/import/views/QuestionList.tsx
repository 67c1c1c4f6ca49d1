import { linesInWords } from '../../../../domain/values/linesInWords.ts';
import type { Comparison } from '../comparison.ts';
import type { ImportWords, Language } from './importWords.ts';

/** What was typed, by the key of its question. */
export type Answers = Readonly<Record<string, string>>;

interface QuestionListProps {
  readonly comparison: Comparison;
  readonly answers: Answers;
  readonly words: ImportWords;
  readonly language: Language;
  readonly onAnswer: (key: string, answer: string) => void;
}

/** What the reader asks of the file, each with a box for its confirmation. */
export function QuestionList({ comparison: { questions, lines }, answers, words, language, onAnswer }: QuestionListProps) {
  if (questions.length === 0) return null;
  return (
    <section aria-label={words.questions}>
      <h2>{`${words.questions} (${questions.length})`}</h2>
      <p className="import-hint">{words.questionsHint}</p>
      <ol>
        {questions.map(({ key, message, lines: places }, index) => (
          <li key={key}>
            {message[language]}
            {places.length > 0 ? ` (${placesInWords(places, lines, words, language)})` : null}
            <textarea
              aria-label={words.answer(index + 1)}
              onChange={(event) => onAnswer(key, event.target.value)}
              rows={1}
              value={answers[key] ?? ''}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function placesInWords(places: readonly number[], lines: Comparison['lines'], words: ImportWords, language: Language): string {
  if (places.length === lines.length && places.length > 1) return words.onAllLines(places.length);
  return words.onLines(linesInWords(places.map((at) => lines[at]?.position ?? at + 1))[language]);
}
