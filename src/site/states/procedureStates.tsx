import { addDays } from '../../domain/values/calendarDate.ts';
import { PROCEDURE_PART_LABELS } from '../../domain/values/vocabulary.ts';
import type { ProcedurePageQuery } from '../answers.ts';
import { labelOf } from '../language.ts';
import { Day } from '../parts/Day.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { NumberedLink, permanentId, procedureAddress, ProcedureLinks, versionAddress } from '../parts/links.tsx';
import type { Asked } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { STATE_WORDS } from './stateWords.ts';
import type { State } from './State.tsx';

export type ShownProcedure = NonNullable<ProcedurePageQuery['procedure']>;
export type Anywhere = ProcedurePageQuery['anywhere'];

interface Seen {
  readonly procedure: ShownProcedure;
  readonly anywhere: Anywhere;
  readonly view: PageView;
  readonly asked: Asked;
}

/** Everything about a procedure that is not plainly "in force today", the gravest first. */
export function procedureStates(seen: Seen): State[] {
  const makers = [unknownYet, notHere, notYet, ended, internal, withheld, temporary, upcoming, corrected, otherDay, local];
  return makers.flatMap((make) => make(seen) ?? []);
}

function dayAsked({ asked, view }: Seen): string {
  return asked.path['day'] ?? view.today;
}

function placeAsked({ asked }: Seen): string | undefined {
  return given(asked.search, 'dia-ban');
}

/** The day lies before all that the catalogue knows. */
function unknownYet(seen: Seen): State | null {
  const { procedure, view } = seen;
  if (procedure.legalForce !== null || dayAsked(seen) >= procedure.knownFrom) return null;
  return {
    name: 'unknown',
    tone: 'warn',
    word: view.t(STATE_WORDS.unknown),
    sentence: (
      <>
        {view.t(STATE_WORDS.unknownBefore)} <Day day={procedure.knownFrom} view={view} />.{' '}
        <a href={view.link(procedureAddress(procedure.code, { day: procedure.knownFrom, place: placeAsked(seen) }))}>
          {view.t(STATE_WORDS.firstKnownDay)}
        </a>
      </>
    ),
  };
}

/** Another place's own procedure, or one that this place does not follow. */
function notHere(seen: Seen): State | null {
  const { procedure, anywhere, view } = seen;
  const place = placeAsked(seen);
  if (!place || procedure.version || anywhere?.legalForce !== 'IN_FORCE') return null;
  const own = anywhere.version?.place;
  const here = seen.procedure.legalForce === null && own;
  return {
    name: here ? 'elsewhere' : 'dropped',
    tone: 'bad',
    word: view.t(here ? STATE_WORDS.elsewhere : STATE_WORDS.dropped),
    sentence: here ? (
      <>
        {view.t(STATE_WORDS.onlyIn)}{' '}
        <a href={view.link(procedureAddress(procedure.code, { place: own.id.split(':').at(-1)?.split('?')[0] }))} {...inVietnamese(view)}>
          {own.name}
        </a>
        .{' '}
        <a
          href={view.link(`/tim-kiem?${new URLSearchParams({ q: procedure.name, 'dia-ban': given(seen.asked.search, 'dia-ban') ?? '' })}`)}
        >
          {view.t(STATE_WORDS.alikeHere)}
        </a>
      </>
    ) : (
      <>
        {view.t(STATE_WORDS.droppedHere)} <a href={view.link(procedureAddress(procedure.code))}>{view.t(STATE_WORDS.seeNational)}</a>
      </>
    ),
  };
}

function notYet({ procedure, view }: Seen): State | null {
  if (procedure.legalForce !== 'NOT_YET_IN_FORCE' || !procedure.latest) return null;
  const { inForceFrom, decision } = procedure.latest;
  return {
    name: 'notYet',
    tone: 'warn',
    word: view.t(STATE_WORDS.notYet),
    sentence: (
      <>
        {view.t(STATE_WORDS.appliesFrom)} <Day day={inForceFrom} view={view} /> {view.t(STATE_WORDS.by)}{' '}
        <NumberedLink decision={decision} view={view} />. {procedure.replaces.length > 0 && view.t(STATE_WORDS.untilThen)}
        <ProcedureLinks procedures={procedure.replaces} view={view} />
      </>
    ),
  };
}

/** Ended, with day, decision and what came in its place. */
function ended(seen: Seen): State | null {
  const { procedure, view } = seen;
  if (procedure.legalForce !== 'NO_LONGER_IN_FORCE' || notHere(seen)) return null;
  const end = procedure.latest?.endedBy;
  const until = procedure.latest?.noLongerInForceFrom ?? end?.effectiveFrom;
  const isReplaced = procedure.replacedBy.length > 0;
  return {
    name: isReplaced ? 'replaced' : 'abolished',
    tone: 'bad',
    word: view.t(isReplaced ? STATE_WORDS.replaced : STATE_WORDS.abolished),
    sentence: (
      <>
        {until && (
          <>
            {view.t(STATE_WORDS.endedFrom)} <Day day={until} view={view} />
          </>
        )}
        {end && !end.isExpiry && (
          <>
            {' '}
            {view.t(STATE_WORDS.by)} <NumberedLink decision={end.decision} view={view} />
          </>
        )}
        . {view.t(STATE_WORDS.doNotFile)}
        {isReplaced && <p>{view.t(STATE_WORDS.insteadUse)}</p>}
        <ProcedureLinks procedures={procedure.replacedBy} view={view} />
      </>
    ),
  };
}

function internal({ procedure, view }: Seen): State | null {
  if (procedure.type !== 'INTERNAL') return null;
  return { name: 'internal', tone: 'info', word: view.t(STATE_WORDS.internal), sentence: view.t(STATE_WORDS.internalText) };
}

function withheld({ procedure: { latest }, view }: Seen): State | null {
  if (!latest?.withheldNotice) return null;
  return {
    name: 'withheld',
    tone: 'warn',
    word: view.t(STATE_WORDS.withheld),
    sentence: <span {...inVietnamese(view)}>{latest.withheldNotice}</span>,
  };
}

/** The next change is the day on which a temporary text runs out. */
function temporary({ procedure: { upcoming: next, version }, view }: Seen): State | null {
  if (!next?.isExpiry || !version) return null;
  return {
    name: 'temporary',
    tone: 'warn',
    word: view.t(STATE_WORDS.temporary),
    sentence: (
      <>
        {view.t(STATE_WORDS.appliesUntil)} <Day day={addDays(next.effectiveFrom, -1)} view={view} />;{' '}
        {view.t(next.kind === 'REINSTATED' ? STATE_WORDS.thenResumes : STATE_WORDS.thenNothing)}
      </>
    ),
  };
}

function upcoming(seen: Seen): State | null {
  const { procedure, view } = seen;
  const next = procedure.upcoming;
  if (!next || next.isExpiry || !procedure.version) return null;
  const isEnd = next.version === null || next.kind === 'ABOLISHED';
  const isPast = next.effectiveFrom <= view.today;
  const parts = (next.version?.changedParts ?? []).map((part) => view.t(labelOf(PROCEDURE_PART_LABELS, part)).toLowerCase());
  const word = isEnd ? (isPast ? STATE_WORDS.endedLater : STATE_WORDS.willEnd) : isPast ? STATE_WORDS.changedLater : STATE_WORDS.willChange;
  return {
    name: isEnd ? 'willEnd' : 'willChange',
    tone: 'warn',
    word: view.t(word),
    sentence: (
      <>
        {view.t(STATE_WORDS.from)} <Day day={next.effectiveFrom} view={view} /> {view.t(STATE_WORDS.by)}{' '}
        <NumberedLink decision={next.decision} view={view} />
        {parts.length > 0 && `: ${parts.join(', ')}`}.{' '}
        {next.version && !isEnd && (
          <>
            <a href={view.link(versionAddress(next.version.id))}>{view.t(STATE_WORDS.seeNew)}</a> ·{' '}
            <a href={view.link(comparison(procedure.code, procedure.version.id, next.version.id))}>{view.t(STATE_WORDS.seeDifference)}</a>
          </>
        )}
      </>
    ),
  };
}

/** The address that compares two versions. */
export function comparison(code: string, from: string, to: string): string {
  return `/thu-tuc/${code}/so-sanh?${new URLSearchParams({ tu: permanentId(from), den: permanentId(to) })}`;
}

function corrected({ procedure: { version, code }, view }: Seen): State | null {
  if (!version?.corrects) return null;
  return {
    name: 'corrected',
    tone: 'info',
    word: view.t(STATE_WORDS.corrected),
    sentence: (
      <>
        {view.t(STATE_WORDS.correctedBy)} <NumberedLink decision={version.decision} view={view} />,{' '}
        <Day day={version.decision.issuedOn} view={view} />.{' '}
        <a href={view.link(comparison(code, version.corrects.id, version.id))}>{view.t(STATE_WORDS.seeDifference)}</a>
      </>
    ),
  };
}

function otherDay(seen: Seen): State | null {
  const { procedure, view, asked } = seen;
  const { day } = asked.path;
  if (!day || day === view.today || procedure.legalForce === null) return null;
  return {
    name: day < view.today ? 'earlierDay' : 'laterDay',
    tone: 'info',
    word: view.t(STATE_WORDS.otherDay),
    sentence: (
      <>
        {view.t(STATE_WORDS.youSeeDay)} <Day day={day} view={view} />. {view.t(STATE_WORDS.filedThen)}{' '}
        <a href={view.link(procedureAddress(procedure.code, { place: placeAsked(seen) }))}>{view.t(STATE_WORDS.seeToday)}</a>
      </>
    ),
  };
}

/** A place's own rules over the national ones, or its own procedure. */
function local(seen: Seen): State | null {
  const { procedure, view } = seen;
  const { version } = procedure;
  if (!version?.place) return null;
  const isOverlay = version.national !== null;
  const parts = version.localParts.map((part) => view.t(labelOf(PROCEDURE_PART_LABELS, part)).toLowerCase());
  return {
    name: 'local',
    tone: 'info',
    word: `${view.t(isOverlay ? STATE_WORDS.localRules : STATE_WORDS.localOnly)} ${version.place.name}`,
    sentence: isOverlay ? (
      <>
        {parts.length > 0 && `${view.t(STATE_WORDS.differsIn)} ${parts.join(', ')}. `}
        <a href={view.link(procedureAddress(procedure.code, { day: seen.asked.path['day'] }))}>{view.t(STATE_WORDS.seeNational)}</a>
        {version.national && (
          <>
            {' · '}
            <a href={view.link(comparison(procedure.code, version.national.id, version.id))}>{view.t(STATE_WORDS.seeDifference)}</a>
          </>
        )}
      </>
    ) : (
      view.t(WORDS.localOnlyText)
    ),
  };
}
