import { Fragment } from 'react';
import type { DecisionLinkFragment, ProcedureLinkFragment } from '../answers.ts';
import { GOVERNMENT_LEVEL_LABELS } from '../../domain/values/vocabulary.ts';
import { labelOf } from '../language.ts';
import type { PageView } from '../view.ts';
import { inVietnamese } from './inVietnamese.ts';
import { Day } from './Day.tsx';

interface Numbered {
  readonly number: string;
  readonly url: string;
}

export function DecisionLink({ decision, view }: { readonly decision: DecisionLinkFragment; readonly view: PageView }) {
  return (
    <>
      <NumberedLink decision={decision} view={view} />, <Day day={decision.issuedOn} view={view} />,{' '}
      <span {...inVietnamese(view)}>{decision.issuingAuthority.name}</span>
    </>
  );
}

export function NumberedLink({ decision, view }: { readonly decision: Numbered; readonly view: PageView }) {
  return <a href={view.link(localPath(decision.url))}>{decision.number}</a>;
}

export function NumberedLinks({ decisions, view }: { readonly decisions: readonly Numbered[]; readonly view: PageView }) {
  return decisions.map((decision, i) => (
    <Fragment key={decision.url}>
      {i > 0 && ', '}
      <NumberedLink decision={decision} view={view} />
    </Fragment>
  ));
}

interface LinkedProcedure extends ProcedureLinkFragment {
  /** Shown where it is asked for: successors differ by their level. */
  readonly latest?: { readonly levels: readonly string[] } | null;
}

export function ProcedureLinks({ procedures, view }: { readonly procedures: readonly LinkedProcedure[]; readonly view: PageView }) {
  if (procedures.length === 0) return null;
  return (
    <ul>
      {procedures.map(({ code, name, latest }) => (
        <li key={code}>
          <a href={view.link(procedureAddress(code))} {...inVietnamese(view)}>
            {name}
          </a>{' '}
          <small>{[code, ...(latest?.levels ?? []).map((level) => view.t(labelOf(GOVERNMENT_LEVEL_LABELS, level)))].join(' · ')}</small>
        </li>
      ))}
    </ul>
  );
}

export interface Viewpoint {
  readonly day?: string | undefined;
  readonly place?: string | undefined;
}

/** A procedure's address, for a day and for the people of a place. */
export function procedureAddress(code: string, { day, place }: Viewpoint = {}, below = ''): string {
  const search = place ? `?${new URLSearchParams({ 'dia-ban': place })}` : '';
  return `/thu-tuc/${code}${below || (day ? `/${day}` : '')}${search}`;
}

export function versionAddress(id: string): string {
  return `/phien-ban/${permanentId(id)}`;
}

/** An id without clocks. */
export function permanentId(id: string): string {
  return id.split('?')[0] ?? id;
}

/** Addresses in answers may start with the public host; links inside the site start from the root. */
export function localPath(url: string): string {
  return new URL(url, 'http://page').pathname;
}
