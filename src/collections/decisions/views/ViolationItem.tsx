import type { LinkedViolation } from './fieldLink.ts';

interface ViolationItemProps {
  readonly violation: LinkedViolation;
  readonly answer: string;
  readonly language: 'vi' | 'en';
  readonly onAnswer: (answer: string) => void;
}

const WORDS = {
  vi: {
    error: 'Lỗi',
    warning: 'Cảnh báo',
    answer: 'Giải trình',
    others: (count: number) => `Cùng câu hỏi tại ${count} dòng khác (một giải trình chung)`,
    line: 'Dòng',
  },
  en: {
    error: 'Error',
    warning: 'Warning',
    answer: 'Answer',
    others: (count: number) => `The same is asked of ${count} other lines (one answer for all)`,
    line: 'Line',
  },
} as const;

/** One violation with a link to its field and, for a warning, a box for the explanation. */
export function ViolationItem({ violation, answer, language, onAnswer }: ViolationItemProps) {
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
      {severity === 'warning' ? (
        <label style={{ display: 'block' }}>
          {words.answer}
          <textarea
            onChange={(event) => onAnswer(event.target.value)}
            rows={2}
            style={{ display: 'block', width: '100%' }}
            value={answer}
          />
        </label>
      ) : null}
    </li>
  );
}
