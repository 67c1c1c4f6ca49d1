import { useState } from 'react';
import type { AnnouncedState } from '../../../../announcing/announcedState.ts';
import { DraftButton } from './DraftButton.tsx';

interface CorrectAnnouncedProps {
  readonly lines: AnnouncedState['lines'];
  /** Key of the decision. */
  readonly decision: string;
  readonly language: 'vi' | 'en';
}

const WORDS = {
  vi: {
    head: 'Lập đính chính phần đầu quyết định',
    line: 'Dòng cần đính chính',
    correct: 'Lập đính chính dòng này',
  },
  en: { head: 'Draft a correction of the head', line: 'Line to correct', correct: 'Draft a correction of this line' },
} as const;

/** Drafts a correction of an announced decision, prefilled with what stands: of its head, or of one line. */
export function CorrectAnnounced({ lines, decision, language }: CorrectAnnouncedProps) {
  const words = WORDS[language];
  const [line, setLine] = useState(lines[0]?.id ?? '');
  return (
    <div data-testid="correct-announced" style={{ margin: '0.5rem 0' }}>
      <p>
        <DraftButton body={{ decision }} label={words.head} language={language} path="corrections" />
      </p>
      {line === '' ? null : (
        <p>
          <label>
            {`${words.line}: `}
            <select onChange={(event) => setLine(event.target.value)} style={{ maxWidth: '100%' }} value={line}>
              {lines.map(({ id, code, name }) => (
                <option key={id} value={id}>
                  {`${code} ${name}`}
                </option>
              ))}
            </select>
          </label>{' '}
          <DraftButton body={{ line }} label={words.correct} language={language} path="corrections" />
        </p>
      )}
    </div>
  );
}
