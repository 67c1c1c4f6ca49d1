import type { Violation } from '../../../domain/check/violations.ts';

interface ViolationItemProps {
  readonly violation: Violation & { readonly href: string };
  readonly answer: string;
  readonly language: 'vi' | 'en';
  readonly onAnswer: (answer: string) => void;
}

const WORDS = {
  vi: { error: 'Lỗi', warning: 'Cảnh báo', answer: 'Giải trình' },
  en: { error: 'Error', warning: 'Warning', answer: 'Answer' },
} as const;

/** One violation with a link to its field and, for a warning, room for an answer. */
export function ViolationItem({ violation, answer, language, onAnswer }: ViolationItemProps) {
  const { severity, message, href } = violation;
  const words = WORDS[language];
  return (
    <li
      data-severity={severity}
      style={{ borderLeft: `4px solid var(--theme-${severity}-500)`, margin: '0.5rem 0', paddingLeft: '0.75rem' }}
    >
      <a href={href}>{`${words[severity]}: ${message[language]}`}</a>
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
