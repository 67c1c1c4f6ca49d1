import { useId, useState } from 'react';
import type { Report } from '../report.ts';
import type { UsedReport } from '../views/useReport.ts';
import { ExplanationTrouble } from '../views/ExplanationTrouble.tsx';
import { ViolationList } from '../views/ViolationList.tsx';
import { groupViolations, type ViolationGroup } from './groupViolations.ts';
import { GROUP_WORDS } from './groupWords.ts';
import { VIOLATION_TITLES } from './violationTitles.ts';

interface ViolationGroupsProps {
  readonly report: Report;
  readonly language: 'vi' | 'en';
  readonly explain: UsedReport['explain'];
}

/** Errors one by one, then warnings by kind, each kind closed until somebody opens it. */
export function ViolationGroups({ report, language, explain }: ViolationGroupsProps) {
  const words = GROUP_WORDS[language];
  const [filter, setFilter] = useState('');
  const { errors, groups } = groupViolations(report.violations, filter);
  if (report.violations.length === 0) return null;
  return (
    <>
      <label style={{ display: 'block' }}>
        {words.filter}
        <input
          id="filter-violations"
          onChange={(event) => setFilter(event.target.value)}
          style={{ display: 'block', width: '100%' }}
          value={filter}
        />
      </label>
      {errors.length > 0 ? <h3 data-testid="errors-title">{words.errors(errors.length)}</h3> : null}
      <ViolationList explain={explain} language={language} testId="errors" violations={errors} />
      {errors.length + groups.length === 0 ? <p>{words.noneFits}</p> : null}
      {groups.map((group) => (
        <Group explain={explain} group={group} key={group.code} language={language} />
      ))}
    </>
  );
}

interface GroupProps extends Pick<ViolationGroupsProps, 'language' | 'explain'> {
  readonly group: ViolationGroup;
}

/** A group of one warning is shown open: there is nothing to fold away. */
function Group({ group, language, explain }: GroupProps) {
  const words = GROUP_WORDS[language];
  const { code, items, places, open, toReview } = group;
  const [isOpen, setIsOpen] = useState(items.length === 1);
  const states = [
    words.places(places),
    ...(open > toReview ? [words.open(open - toReview)] : []),
    ...(toReview > 0 ? [words.toReview(toReview)] : []),
    ...(open === 0 ? [words.done] : []),
  ];
  return (
    <section
      data-code={code}
      data-testid="violation-group"
      style={{ borderTop: '1px solid var(--theme-elevation-150)', padding: '0.5rem 0' }}
    >
      <h4 style={{ margin: 0 }}>{`${VIOLATION_TITLES[code][language]} · ${states.join(' · ')}`}</h4>
      {items.length > 1 ? <GroupAnswer explain={explain} group={group} language={language} /> : null}
      {items.length > 1 ? (
        <button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)} type="button">
          {words.each(items.length)}
        </button>
      ) : null}
      {isOpen ? <ViolationList explain={explain} language={language} violations={items} /> : null}
    </section>
  );
}

/** One explanation for all of a group that is not explained yet. */
function GroupAnswer({ group: { code, items }, language, explain }: GroupProps) {
  const words = GROUP_WORDS[language];
  const [answer, setAnswer] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const troubleId = useId();
  const left = items.filter(({ isExplained }) => !isExplained);
  if (left.length === 0) return null;
  return (
    <>
      <div style={{ display: 'flex', gap: '0.5rem', margin: '0.25rem 0' }}>
        <textarea
          aria-describedby={trouble === null ? undefined : troubleId}
          aria-invalid={trouble === null ? undefined : true}
          aria-label={`${words.answerAll}: ${VIOLATION_TITLES[code][language]}`}
          onChange={(event) => {
            setAnswer(event.target.value);
            setTrouble(null);
          }}
          placeholder={words.answerAll}
          rows={1}
          style={{ flex: 1, fontFamily: 'inherit' }}
          value={answer}
        />
        <button disabled={answer.trim() === ''} onClick={() => void explain(left, answer).then(setTrouble)} type="button">
          {words.keepAll}
        </button>
      </div>
      {trouble === null ? null : <ExplanationTrouble id={troubleId} text={trouble} />}
    </>
  );
}
