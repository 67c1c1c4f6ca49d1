import { useId, useState } from 'react';
import type { ReportedViolation } from '../report.ts';
import { ExplanationTrouble } from './ExplanationTrouble.tsx';

interface ViolationItemProps {
  readonly violation: ReportedViolation;
  readonly language: 'vi' | 'en';
  /** Keeps the explanation. Answers why it is refused; null where it is kept. */
  readonly onExplain: (answer: string) => Promise<string | null>;
}

const WORDS = {
  vi: {
    error: 'Lỗi',
    warning: 'Cảnh báo',
    answer: 'Giải trình',
    others: (count: number) => `Cùng câu hỏi tại ${count} dòng khác (một giải trình chung)`,
    line: 'Dòng',
    former: 'Nội dung được hỏi đã thay đổi. Giải trình trước đây:',
    reuse: 'Dùng lại',
    kept: 'Đã lưu.',
    partly: 'Một số dòng chưa được giải trình.',
  },
  en: {
    error: 'Error',
    warning: 'Warning',
    answer: 'Answer',
    others: (count: number) => `The same is asked of ${count} other lines (one answer for all)`,
    line: 'Line',
    former: 'What is asked has changed. It was answered before:',
    reuse: 'Use again',
    kept: 'Kept.',
    partly: 'Some lines are not explained.',
  },
} as const;

/** One violation with a link to its field and, for a warning, a box for the explanation, kept when it is left. */
export function ViolationItem({ violation, language, onExplain }: ViolationItemProps) {
  const { severity, message, href, others } = violation;
  const words = WORDS[language];
  return (
    <li
      data-severity={severity}
      style={{ borderLeft: `4px solid var(--theme-${severity}-500)`, margin: '0.5rem 0', paddingLeft: '0.75rem' }}
    >
      <a href={href}>{`${words[severity]}: ${message[language]}`}</a>
      {others.length > 0 ? (
        <details>
          <summary>{words.others(others.length)}</summary>
          <ul style={{ columns: '6rem', margin: 0 }}>
            {others.map((other) => (
              <li key={other.line}>
                <a href={other.href}>{`${words.line} ${other.line}`}</a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {severity === 'warning' ? <ExplanationBox language={language} onExplain={onExplain} violation={violation} /> : null}
    </li>
  );
}

function ExplanationBox({ violation: { answer, isExplained, formerAnswer, message }, language, onExplain }: ViolationItemProps) {
  const words = WORDS[language];
  const [typed, setTyped] = useState(answer ?? '');
  const [isKept, setIsKept] = useState(isExplained);
  const [trouble, setTrouble] = useState<string | null>(null);
  const troubleId = useId();
  const keep = async () => {
    if (typed.trim() === '' || (isExplained && typed === answer)) return;
    const refused = await onExplain(typed);
    setIsKept(refused === null);
    setTrouble(refused);
  };
  return (
    <>
      {formerAnswer ? (
        <p>
          {`${words.former} “${formerAnswer}” `}
          <button onClick={() => setTyped(formerAnswer)} type="button">
            {words.reuse}
          </button>
        </p>
      ) : null}
      <label style={{ display: 'block' }}>
        {words.answer}
        <textarea
          aria-describedby={trouble === null ? undefined : troubleId}
          aria-invalid={trouble === null ? undefined : true}
          aria-label={`${words.answer}: ${message[language]}`}
          onBlur={() => void keep()}
          onChange={(event) => {
            setTyped(event.target.value);
            setIsKept(false);
            setTrouble(null);
          }}
          rows={2}
          style={{ display: 'block', fontFamily: 'inherit', width: '100%' }}
          value={typed}
        />
      </label>
      {trouble === null ? null : <ExplanationTrouble id={troubleId} text={trouble} />}
      {isKept && isExplained ? <small data-testid="kept">{words.kept}</small> : null}
      {answer !== null && !isExplained ? <small>{words.partly}</small> : null}
    </>
  );
}
