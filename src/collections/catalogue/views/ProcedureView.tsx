'use client';
import { Gutter, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { dayInVietNam } from '../../../domain/values/calendarDate.ts';
import { DRAFT_STATE_LABELS } from '../../decisions/draftStates.ts';
import { askAdmin } from '../../decisions/views/askAdmin.ts';
import type { ProcedurePage } from '../historyEndpoints.ts';
import { CompareVersions } from './CompareVersions.tsx';
import { PlaceTimeline } from './PlaceTimeline.tsx';
import './procedure.css';
import { PROCEDURE_WORDS } from './procedureWords.ts';

/** A procedure as the admin shows it: timelines by place, any two versions compared, drafts under way. */
export function ProcedureView() {
  const { id, title } = useDocumentInfo();
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const words = PROCEDURE_WORDS[language];
  const [page, setPage] = useState<ProcedurePage | null>(null);
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    if (!id) return;
    void askAdmin<ProcedurePage>(`/api/procedures/${encodeURIComponent(id)}/history`, null, language).then((asked) => {
      setTrouble(asked.message);
      if (asked.isOk) setPage(asked.body);
    });
  }, [id, language]);
  if (!page) return <Gutter>{trouble ? <p role="alert">{trouble}</p> : <p role="status">{words.loading}</p>}</Gutter>;
  return (
    <Gutter className="procedure-page">
      <h2>{`${page.code} ${title ?? ''}`}</h2>
      <p>
        <a href={`/thu-tuc/${page.code}`}>{words.publicPage}</a>
      </p>
      <Drafts drafts={page.drafts} language={language} />
      {page.places.length === 0 ? <p>{words.none}</p> : null}
      {page.places.map((history) => (
        <PlaceTimeline
          code={page.code}
          history={history}
          key={history.place?.code ?? ''}
          language={language}
          today={dayInVietNam(new Date())}
        />
      ))}
      {page.places.length > 0 ? <CompareVersions language={language} places={page.places} /> : null}
    </Gutter>
  );
}

function Drafts({ drafts, language }: { readonly drafts: ProcedurePage['drafts']; readonly language: 'vi' | 'en' }) {
  const words = PROCEDURE_WORDS[language];
  if (drafts.length === 0) return <p>{words.noDrafts}</p>;
  return (
    <section data-testid="touching-drafts">
      <h3>{`${words.drafts} (${drafts.length})`}</h3>
      <ul>
        {drafts.map(({ id, number, state }) => (
          <li key={id}>
            <a href={`/admin/collections/decisions/${id}`}>{words.draftOf(number)}</a> · {DRAFT_STATE_LABELS[state][language]}
          </li>
        ))}
      </ul>
    </section>
  );
}
