'use client';
import { useDocumentInfo, useFormModified, useFormProcessing, useTranslation } from '@payloadcms/ui';
import { DRAFT_STATE_LABELS } from '../draftStates.ts';
import type { Report } from '../report.ts';
import { GROUP_WORDS } from '../check/groupWords.ts';
import { OpenLinkedField } from '../check/OpenLinkedField.tsx';
import { ViolationGroups } from '../check/ViolationGroups.tsx';
import { AnnouncedBox } from './AnnouncedBox.tsx';
import { PANEL_WORDS } from './panelWords.ts';
import { SignedFile } from './SignedFile.tsx';
import { StepButtons } from './StepButtons.tsx';
import { useReport } from './useReport.ts';
import './panel.css';

/** The panel above the form of a decision: violations, explanations and the next step. */
export function AnnouncePanel() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const isChanged = useFormModified();
  const isSaving = useFormProcessing();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const words = PANEL_WORDS[language];
  const { report, checkedAt, trouble, isBusy, check, act, explain } = useReport(id, language);

  if (!id) return <p>{words.saveFirst}</p>;
  if (!report) return <p role={trouble.length > 0 ? 'alert' : 'status'}>{trouble[0] ?? words.checking}</p>;
  const isAnnounced = report.state === 'announced';
  return (
    <section aria-label={words.title} className="announce-panel" data-testid="announce-panel">
      <OpenLinkedField />
      <h2>{words.title}</h2>
      <p data-testid="draft-state">{`${words.state}: ${DRAFT_STATE_LABELS[report.state][language]}`}</p>
      {report.isUnreviewed ? <p data-testid="unreviewed">{words.unreviewed}</p> : null}
      {report.announced && report.key ? <AnnouncedBox announced={report.announced} decision={report.key} language={language} /> : null}
      <SignedFile
        decision={id}
        file={report.signedFile}
        language={language}
        mayAttach={!isChanged && (report.state === 'draft' || report.state === 'returned')}
      />
      <Changes language={language} report={report} />
      {isAnnounced ? null : (
        <>
          <p data-testid="counts">
            {[countsOf(report, language), checkedAt && GROUP_WORDS[language].checkedAt(checkedAt)].filter(Boolean).join(' · ')}
          </p>
          <ViolationGroups explain={explain} language={language} report={report} />
        </>
      )}
      {trouble.length > 0 ? (
        <p role="alert" style={{ color: 'var(--theme-error-500)', whiteSpace: 'pre-line' }}>
          {trouble.join('\n')}
        </p>
      ) : null}
      <StepButtons
        isBusy={isBusy || isSaving}
        isChanged={isChanged}
        language={language}
        onCheck={() => void check()}
        onStep={(action, reason) => void act(action, reason)}
        report={report}
      />
    </section>
  );
}

/** What changed since the draft was last submitted, for the approver. */
function Changes({ report: { changesSinceSubmission }, language }: { readonly report: Report; readonly language: 'vi' | 'en' }) {
  if (!changesSinceSubmission || changesSinceSubmission.length === 0) return null;
  return (
    <details data-testid="changes-since-submission" open>
      <summary>{PANEL_WORDS[language].changed(changesSinceSubmission.length)}</summary>
      <ul>
        {changesSinceSubmission.map(({ path, message }) => (
          <li key={`${path} ${message.vi}`}>{message[language]}</li>
        ))}
      </ul>
    </details>
  );
}

function countsOf({ violations }: Report, language: 'vi' | 'en'): string {
  const words = PANEL_WORDS[language];
  if (violations.length === 0) return words.nothingWrong;
  const errors = violations.filter(({ severity }) => severity === 'error').length;
  const open = violations.filter(({ severity, isExplained }) => severity === 'warning' && !isExplained).length;
  return words.counts(errors, violations.length - errors, open);
}
