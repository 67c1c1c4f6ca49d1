import { useDocumentEvents } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftChange } from '../../../announcing/review/draftOutline.ts';
import type { SealDifference } from '../../../announcing/sealDifferences.ts';
import type { Report, ReportedViolation } from '../report.ts';
import { askAdmin } from './askAdmin.ts';
import { PANEL_WORDS, type PanelAction } from './panelWords.ts';

/** Answers of the panel's endpoints: a report, or what became of a step. */
type Answer = Partial<Report> & { readonly changes?: readonly DraftChange[]; readonly differences?: readonly SealDifference[] };

export interface UsedReport {
  readonly report: Report | null;
  /** The time of the last check on the clock of whoever looks: '10:31'. */
  readonly checkedAt: string | null;
  /** What went wrong, or differs; one line each. */
  readonly trouble: readonly string[];
  /** A step is being taken, or what the panel shows is older than the last save. */
  readonly isBusy: boolean;
  check(): Promise<void>;
  /** Takes a step on the draft as it was seen; reloads the page where it is done. */
  act(action: PanelAction, reason: string): Promise<void>;
  /** Keeps one explanation for these warnings of a kind at once. Answers why it is refused; null where it is kept. */
  explain(violations: readonly ReportedViolation[], answer: string): Promise<string | null>;
}

/** The report on a stored draft, asked anew after each change. */
export function useReport(id: number | string | undefined, language: 'vi' | 'en'): UsedReport {
  const [report, setReport] = useState<Report | null>(null);
  const [checkedAt, setCheckedAt] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<readonly string[]>([]);
  const [isActing, setIsActing] = useState(false);
  const post = useCallback(
    (action: string, body: object) => askAdmin<Answer>(`/api/decisions/${id}/${action}`, body, language),
    [id, language],
  );

  const { mostRecentUpdate } = useDocumentEvents();
  const [checkedUpdate, setCheckedUpdate] = useState(mostRecentUpdate);
  const asking = useRef(0);
  const check = useCallback(async () => {
    asking.current += 1;
    const turn = asking.current;
    const asked = await post('check', {});
    // An answer that comes late tells of an older draft.
    if (turn !== asking.current) return;
    if (!asked.isOk) return setTrouble([asked.message]);
    setCheckedUpdate(mostRecentUpdate);
    setReport(asked.body as Report);
    setCheckedAt(new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' }));
  }, [post, mostRecentUpdate]);
  // Also after each save of the decision or, in a drawer, of one of its lines.
  useEffect(() => void (id && check()), [id, check]);

  const act = async (action: PanelAction, reason: string) => {
    setIsActing(true);
    const asked = await post(action, { draftHash: report?.draftHash, ...(reason.trim() ? { reason } : {}) });
    setIsActing(false);
    const told = toldBy(asked, language);
    setTrouble(told);
    if (asked.isOk && told.length === 0) window.location.reload();
    else await check();
  };

  const explain = async (violations: readonly ReportedViolation[], answer: string) => {
    const asked = await post('explanations', { questionHashes: violations.map(({ questionHash }) => questionHash), answer });
    setTrouble(asked.isOk ? [] : [asked.message]);
    await check();
    return asked.isOk ? null : asked.message;
  };
  return { report, checkedAt, trouble, isBusy: isActing || checkedUpdate !== mostRecentUpdate, check, act, explain };
}

/** What people must read of the answer to a step: why it was refused, what changed, what was announced otherwise. */
function toldBy({ isOk, body, message }: Awaited<ReturnType<typeof askAdmin<Answer>>>, language: 'vi' | 'en'): string[] {
  const words = PANEL_WORDS[language];
  const changes = (body.changes ?? []).map((change) => change.message[language]);
  const differences = (body.differences ?? []).map((one) => `${one.path}: ${one.message[language]}`);
  // Announced law stays. So the announcer must read the differences from the approved decision.
  if (isOk) return differences.length > 0 ? [words.differs, ...differences] : [];
  return [message, ...changes];
}
