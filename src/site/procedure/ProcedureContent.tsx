import type { OfficeFragment, ProcedurePageQuery } from '../answers.ts';
import { Helpful } from '../feedback/Helpful.tsx';
import { Facts } from '../parts/Facts.tsx';
import { AnswerBox } from '../parts/AnswerBox.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import type { CaseChoice } from '../parts/CaseChooser.tsx';
import { CASE_PARAMETER } from '../parts/CaseChooser.tsx';
import { procedureAddress } from '../parts/links.tsx';
import { PrintedFrom } from '../parts/PrintedFrom.tsx';
import type { Asked } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import type { State } from '../states/State.tsx';
import { States } from '../states/State.tsx';
import { STATE_WORDS } from '../states/stateWords.ts';
import type { ShownProcedure } from '../states/procedureStates.tsx';
import { placeMarks } from '../search/PlaceLine.tsx';
import { placeChooser } from '../places/placeChooser.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { Actions } from './Actions.tsx';
import { AboutText } from './AboutText.tsx';
import { Contents } from './Contents.tsx';
import { OtherDays } from './OtherDays.tsx';
import { Related } from './Related.tsx';
import { sectionsOf } from './sections.tsx';

export interface ProcedureProps {
  readonly procedure: ShownProcedure;
  readonly states: readonly State[];
  /** Whose answers these are; null for the whole country. */
  readonly place: ProcedurePageQuery['place'] | null;
  /** Where the people of the place hand in; null where no place is asked. */
  readonly offices: readonly OfficeFragment[] | null;
  readonly view: PageView;
  readonly asked: Asked;
}

/** The page of a procedure, in the order in which people ask. */
export function ProcedureContent(props: ProcedureProps) {
  const { procedure, states, place, view, asked } = props;
  const text = procedure.latest;
  const isOver = procedure.legalForce === 'NO_LONGER_IN_FORCE';
  return (
    <div className="full procedure">
      <ProcedureHeading procedure={procedure} place={place} view={view} />
      <States states={states} />
      {text && !isOver && <ProcedureText {...props} />}
      {text && isOver && (
        <details className="old">
          <summary>{view.t(WORDS.oldText)}</summary>
          <ProcedureText {...props} />
        </details>
      )}
      {!text && states.length === 0 && <p>{view.t(WORDS.noText)}</p>}
      {text && <AboutText procedure={procedure} view={view} />}
      {text && view.settings.takesFeedback && <Helpful version={text.id} view={view} />}
      <PrintedFrom
        permanent={procedureAddress(procedure.code, { day: asked.path['day'] ?? view.today, place: given(asked.search, 'dia-ban') })}
        view={view}
      />
      <OtherDays procedure={procedure} view={view} asked={asked} />
      <Related procedure={procedure} view={view} />
    </div>
  );
}

function ProcedureHeading({ procedure: { name, code }, place, view }: Pick<ProcedureProps, 'procedure' | 'place' | 'view'>) {
  const isShouted = name === name.toUpperCase();
  return (
    <>
      <h1 {...inVietnamese(view)} className={isShouted ? 'shouted' : name.length > 120 ? 'long' : undefined}>
        {isShouted ? name.toLowerCase() : name.replace(/^Thủ tục\s+(?=\p{L})/u, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}
      </h1>
      <p className="code">
        <small {...placeMarks(place)}>
          {view.t(WORDS.code)}: {code}{' '}
          <button type="button" data-copy={code} className="copy by-script screen-only">
            {view.t(WORDS.copy)}
          </button>{' '}
          · {place ? <strong {...inVietnamese(view)}>{place.name}</strong> : view.t(WORDS.wholeCountry)} ·{' '}
          <a className="screen-only" href={view.link(placeChooser(view.path))}>
            {view.t(WORDS.changePlace)}
          </a>
        </small>
      </p>
    </>
  );
}

function ProcedureText({ procedure, offices, view, asked }: ProcedureProps) {
  const { latest } = procedure;
  if (!latest) return null;
  if (latest.withheldNotice) return <Facts facts={[[view.t(WORDS.decision), latest.decision.number]]} />;
  const ownIn = latest.place?.name;
  const ownParts: ReadonlySet<string> = new Set(procedure.version?.localParts ?? []);
  const sections = sectionsOf(latest, view, { choice: caseChoice(asked, view), offices });
  return (
    <>
      <AnswerBox version={latest} view={view} />
      <Actions procedure={procedure} version={latest} view={view} asked={asked} />
      <div className="columns">
        <Contents sections={sections} view={view} />
        <div>
          {sections.map(({ id, title, parts, content }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              {ownIn && parts.some((one) => ownParts.has(one)) && (
                <p className="own-part">
                  {view.t(STATE_WORDS.ownPart)} <span {...inVietnamese(view)}>{ownIn}</span>
                </p>
              )}
              {content}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

function caseChoice({ search }: Asked, { path }: PageView): CaseChoice {
  const url = new URL(path, 'http://page');
  url.searchParams.delete(CASE_PARAMETER);
  const chosen = Number(given(search, CASE_PARAMETER));
  return { chosen: Number.isInteger(chosen) && chosen > 0 ? chosen : null, address: url.pathname + url.search };
}
