'use client';
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { Explanation } from '../../../announcing/announcing.ts';
import type { SealDifference } from '../../../announcing/sealDifferences.ts';
import { PANEL_WORDS, type PanelAction } from './panelWords.ts';
import { DRAFT_STATE_LABELS, type DraftState } from '../draftStates.ts';
import type { LinkedViolation } from './fieldLink.ts';
import { ViolationItem } from './ViolationItem.tsx';

interface Report {
  readonly state: DraftState;
  readonly moves: readonly DraftState[];
  readonly violations: readonly LinkedViolation[];
  readonly answers: readonly Explanation[];
}

const ACTIONS: readonly { action: PanelAction; to: DraftState }[] = [
  { action: 'submit', to: 'submitted' },
  { action: 'withdraw', to: 'draft' },
  { action: 'return', to: 'returned' },
  { action: 'approve', to: 'approved' },
  { action: 'announce', to: 'announced' },
];

/** The panel above the form of a decision: violations, explanations and the next step. */
export function AnnouncePanel() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const words = PANEL_WORDS[language];
  const [report, setReport] = useState<Report | null>(null);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  const take = useCallback((next: Report) => {
    setReport(next);
    setAnswers((typed) => ({ ...Object.fromEntries(next.answers.map((kept) => [keyOf(kept), kept.answer])), ...typed }));
  }, []);
  const check = useCallback(async () => {
    const asked = await post(id, 'check', {}, language);
    if (asked.isReport) take(asked.body as Report);
    else setTrouble(asked.message);
  }, [id, language, take]);
  useEffect(() => void (id && check()), [id, check]);

  const act = async (action: PanelAction) => {
    setIsBusy(true);
    setTrouble('');
    const given = (report?.violations ?? []).flatMap(({ code, path }) => {
      const answer = answers[keyOf({ code, path })]?.trim();
      return answer ? [{ code, path, answer }] : [];
    });
    const asked = await post(id, action, action === 'return' ? { reason } : { answers: given }, language);
    setIsBusy(false);
    if (asked.isReport) take(asked.body as Report);
    else if (asked.isOk && asked.differences.length === 0) window.location.reload();
    // Announced law stays. So the announcer must read the differences from the approved decision.
    else if (asked.isOk) {
      setTrouble([words.differs, ...asked.differences.map(({ path, message }) => `${path}: ${message[language]}`)].join('\n'));
      await check();
    }
    if (!asked.isOk) setTrouble(asked.message || words.stillOpen);
  };

  if (!id) return <p>{words.saveFirst}</p>;
  if (!report) return <p role={trouble ? 'alert' : 'status'}>{trouble || words.checking}</p>;
  return (
    <section
      aria-label={words.title}
      data-testid="announce-panel"
      style={{ borderBottom: '1px solid var(--theme-elevation-150)', marginBottom: '2rem', paddingBottom: '1rem' }}
    >
      <h2>{words.title}</h2>
      <p data-testid="draft-state">{`${words.state}: ${DRAFT_STATE_LABELS[report.state][language]}`}</p>
      {report.violations.length === 0 && report.state !== 'announced' ? <p>{words.nothingWrong}</p> : null}
      {report.state === 'announced' ? null : (
        <ul style={{ listStyle: 'none', padding: 0 }}>
          {report.violations.map((violation, index) => (
            <ViolationItem
              answer={answers[keyOf(violation)] ?? ''}
              key={`${keyOf(violation)} ${index}`}
              language={language}
              onAnswer={(answer) => setAnswers((typed) => ({ ...typed, [keyOf(violation)]: answer }))}
              violation={violation}
            />
          ))}
        </ul>
      )}
      {report.moves.includes('returned') ? (
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
      {trouble ? (
        <p role="alert" style={{ color: 'var(--theme-error-500)', whiteSpace: 'pre-line' }}>
          {trouble}
        </p>
      ) : null}
      <div style={{ display: 'flex', gap: '1rem' }}>
        {report.state === 'announced' ? null : (
          <Button buttonStyle="secondary" onClick={() => void check()} size="small">
            {words.check}
          </Button>
        )}
        {ACTIONS.filter(({ to }) => report.moves.includes(to)).map(({ action, to }) => (
          <Button
            buttonStyle={to === 'draft' || to === 'returned' ? 'secondary' : 'primary'}
            disabled={isBusy}
            id={`action-${action}`}
            key={action}
            onClick={() => void act(action)}
            size="small"
          >
            {words[action]}
          </Button>
        ))}
      </div>
    </section>
  );
}

function keyOf({ code, path }: Pick<Explanation, 'code' | 'path'>): string {
  return `${code} ${path}`;
}

async function post(id: number | string | undefined, action: string, body: object, language: string) {
  const response = await fetch(`/api/decisions/${id}/${action}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as {
    violations?: unknown;
    differences?: SealDifference[];
    errors?: { message: string }[];
  };
  return {
    isOk: response.ok,
    isReport: 'violations' in answer,
    body: answer as unknown,
    differences: answer.differences ?? [],
    message: answer.errors?.[0]?.message ?? '',
  };
}
