import { Button, useModal } from '@payloadcms/ui';
import { useState } from 'react';
import type { DraftState } from '../draftStates.ts';
import type { Report } from '../report.ts';
import { CONFIRM_ANNOUNCING, ConfirmAnnouncing } from './ConfirmAnnouncing.tsx';
import { PANEL_WORDS, type PanelAction } from './panelWords.ts';

interface StepButtonsProps {
  readonly report: Report;
  readonly language: 'vi' | 'en';
  readonly isBusy: boolean;
  /** The form has changes that are not saved: steps act on what is saved. */
  readonly isChanged: boolean;
  readonly onCheck: () => void;
  readonly onStep: (action: PanelAction, reason: string) => void;
}

const ACTIONS: readonly { action: PanelAction; to: DraftState }[] = [
  { action: 'submit', to: 'submitted' },
  { action: 'withdraw', to: 'draft' },
  { action: 'return', to: 'returned' },
  { action: 'approve', to: 'approved' },
  { action: 'announce', to: 'announced' },
];

/** The steps open to this person, what hinders them, and the reason that some need. */
export function StepButtons({ report, language, isBusy, isChanged, onCheck, onStep }: StepButtonsProps) {
  const words = PANEL_WORDS[language];
  const [reason, setReason] = useState('');
  const { openModal } = useModal();
  const isAnnounced = report.state === 'announced';
  const needsReason = report.moves.includes('returned') || report.hindrance?.right === 'reason';
  return (
    <>
      {report.hindrance ? <p data-testid="hindrance">{report.hindrance.why[language]}</p> : null}
      {needsReason ? (
        <label style={{ display: 'block' }}>
          {words.reason}
          <textarea
            onChange={(event) => setReason(event.target.value)}
            rows={2}
            style={{ display: 'block', width: '100%' }}
            value={reason}
          />
        </label>
      ) : null}
      {isChanged && !isAnnounced ? <p data-testid="unsaved">{words.unsaved}</p> : null}
      <div style={{ display: 'flex', gap: '1rem' }}>
        {isAnnounced ? null : (
          <Button buttonStyle="secondary" onClick={onCheck} size="small">
            {words.check}
          </Button>
        )}
        {report.mayReview ? (
          <Button disabled={isBusy} id="action-review" onClick={() => onStep('review', '')} size="small">
            {words.review}
          </Button>
        ) : null}
        {ACTIONS.filter(({ to }) => report.moves.includes(to)).map(({ action, to }) => (
          <Button
            buttonStyle={to === 'draft' || to === 'returned' ? 'secondary' : 'primary'}
            disabled={isBusy || isChanged}
            id={`action-${action}`}
            key={action}
            onClick={() => (action === 'announce' ? openModal(CONFIRM_ANNOUNCING) : onStep(action, reason))}
            size="small"
          >
            {words[action]}
          </Button>
        ))}
      </div>
      <ConfirmAnnouncing language={language} onConfirm={() => onStep('announce', reason)} report={report} />
    </>
  );
}
