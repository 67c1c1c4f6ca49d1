'use client';
import { useDocumentInfo, useEditDepth, useFormFields, useTranslation } from '@payloadcms/ui';
import type { Report } from '../../decisions/report.ts';
import { ViolationList } from '../../decisions/views/ViolationList.tsx';
import { useReport, type UsedReport } from '../../decisions/views/useReport.ts';
import '../../decisions/views/panel.css';
import { LINE_WORDS } from './lineWords.ts';
import { violationsOfLine } from './violationsOfLine.ts';

type Language = 'vi' | 'en';
type Id = number | string;

/** Above the form of a line: the way back to its decision, its neighbours, and what the check says of it. */
export function LineNotes() {
  const { id } = useDocumentInfo();
  const { i18n } = useTranslation();
  const decision = useFormFields(([fields]) => fields['decision']?.value);
  if (!id || (typeof decision !== 'number' && typeof decision !== 'string')) return null;
  return <NotesOfLine decision={decision} language={i18n.language === 'en' ? 'en' : 'vi'} line={id} />;
}

function NotesOfLine({ decision, line, language }: { readonly decision: Id; readonly line: Id; readonly language: Language }) {
  const words = LINE_WORDS[language];
  const { report, trouble, explain } = useReport(decision, language);
  const address = `/admin/collections/decisions/${decision}`;
  const index = report ? report.lineIds.findIndex((one) => String(one) === String(line)) : -1;
  return (
    <section aria-label={words.title} className="line-notes" data-testid="line-notes">
      <p>
        <a href={address}>{words.decision(report?.number ?? null)}</a> · <a href={`${address}/dong`}>{words.table}</a>
        {report && index >= 0 ? <Neighbours index={index} language={language} lineIds={report.lineIds} /> : null}
      </p>
      {trouble.length > 0 ? <p role="alert">{trouble.join('\n')}</p> : null}
      {report && index >= 0 && report.state !== 'announced' ? (
        <Violations explain={explain} index={index} language={language} report={report} />
      ) : null}
    </section>
  );
}

interface NeighboursProps {
  readonly index: number;
  readonly lineIds: readonly Id[];
  readonly language: Language;
}

/** In a drawer there is no way to neighbours: the page behind it would be lost. */
function Neighbours({ index, lineIds, language }: NeighboursProps) {
  const words = LINE_WORDS[language];
  const isInDrawer = useEditDepth() > 1;
  const link = (to: Id | undefined, text: string) => (to === undefined ? null : <a href={`/admin/collections/lines/${to}`}>{text}</a>);
  return (
    <span className="line-notes__neighbours">
      {words.place(index + 1, lineIds.length)}
      {isInDrawer ? null : link(lineIds[index - 1], words.before)}
      {isInDrawer ? null : link(lineIds[index + 1], words.after)}
    </span>
  );
}

interface ViolationsProps {
  readonly report: Report;
  readonly index: number;
  readonly language: Language;
  readonly explain: UsedReport['explain'];
}

function Violations({ report, index, language, explain }: ViolationsProps) {
  const words = LINE_WORDS[language];
  const found = violationsOfLine(report.violations, index);
  const errors = found.filter(({ severity }) => severity === 'error').length;
  if (found.length === 0) return <p data-testid="line-counts">{words.nothing}</p>;
  return (
    <details open={errors > 0 || found.some(({ isExplained }) => !isExplained)}>
      <summary data-testid="line-counts">{words.found(errors, found.length - errors)}</summary>
      <ViolationList explain={explain} language={language} violations={found} />
    </details>
  );
}
