import type { StartPageQuery } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { BROWSE_WORDS } from '../browse/browseWords.ts';
import { MomentTiles } from '../browse/MomentTiles.tsx';
import { Day } from '../parts/Day.tsx';
import { FieldLinks } from '../parts/FieldLinks.tsx';
import { DecisionLink, procedureAddress } from '../parts/links.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { SearchForm } from '../parts/SearchForm.tsx';
import { PlaceLine } from '../search/PlaceLine.tsx';
import type { SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import { newestChanges } from '../start/newestChanges.ts';
import { codesOfMoments, momentsWith } from '../start/moments.ts';
import { codesOfErrands, errandsWith } from '../start/popularErrands.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { CHANGE_KIND_LABELS } from '../../domain/values/vocabulary.ts';
import { labelOf } from '../language.ts';

const FIELDS_SHOWN = 12;

/** What this is, the search box, and what people do most. */
export const startPage: SitePage<StartPageQuery> = {
  path: '/',
  showsStartLists: true,
  // Former addresses of results lead on.
  parameters: ['q', 'dia-ban', 'ngay'],
  renamed: { place: 'dia-ban', asOf: 'ngay' },
  document: withFragments(`query StartPage($codes: [String!]!, $momentCodes: [String!]!) {
    popular: procedures(filter: { codes: $codes }, first: 30) { nodes { ...ProcedureLink } }
    ofMoments: procedures(filter: { codes: $momentCodes }, first: 100) { nodes { code } }
    statistics { inForce byField { field { code name } count } }
    changes(filter: { decisionTypes: [PUBLICATION] }, last: 40) { nodes { ...ChangeHead } }
    decisions(last: 3) { nodes { ...DecisionLink } totalCount } }`),
  variables: (_, { start }) => ({ codes: codesOfErrands(start.errands), momentCodes: codesOfMoments(start.moments) }),
  render: (data, view, { search }) => {
    if (given(search, 'q') !== undefined) return { redirect: `/tim-kiem?${search}` };
    return { title: view.t(WORDS.whatToDo), heading: null, main: <Start data={data} view={view} /> };
  },
};

function Start({ data, view }: { readonly data: StartPageQuery; readonly view: PageView }) {
  const { t } = view;
  return (
    <>
      <div className="full hero">
        <h1>{t(WORDS.whatToDo)}</h1>
        <SearchForm view={view}>
          <details>
            <summary>{t(WORDS.searchOtherDay)}</summary>
            <label htmlFor="ngay">{t(WORDS.asOf)}</label>
            <p>
              <input id="ngay" name="ngay" type="date" />
            </p>
          </details>
        </SearchForm>
        <PlaceLine place={null} view={view} back="/tim-kiem" />
      </div>
      <p>
        {t(WORDS.purpose)} {t(WORDS.nowInForce)} <strong>{view.number(data.statistics.inForce)}</strong> {t(WORDS.inForceNow)}.
      </p>
      <Popular popular={data.popular.nodes} view={view} />
      <Moments procedures={data.ofMoments.nodes} view={view} />
      <Fields fields={data.statistics.byField} view={view} />
      <Changes changes={data.changes.nodes} view={view} />
      <section aria-labelledby="quyet-dinh">
        <h2 id="quyet-dinh">{t(WORDS.newestDecisions)}</h2>
        <ul>
          {[...data.decisions.nodes].reverse().map((decision) => (
            <li key={decision.url}>
              <DecisionLink decision={decision} view={view} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Popular({ popular, view }: { readonly popular: StartPageQuery['popular']['nodes']; readonly view: PageView }) {
  const errands = errandsWith(view.start.errands, popular);
  if (errands.length === 0) return null;
  return (
    <section className="full" aria-labelledby="pho-bien">
      <h2 id="pho-bien">{view.t(WORDS.popular)}</h2>
      <ul className="columns-list popular">
        {errands.map(({ code, label }) => (
          <li key={code}>
            <a href={view.link(procedureAddress(code))}>{view.t(label)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Moments({ procedures, view }: { readonly procedures: StartPageQuery['ofMoments']['nodes']; readonly view: PageView }) {
  const moments = momentsWith(view.start.moments, procedures);
  if (moments.length === 0) return null;
  return (
    <section className="full" aria-labelledby="su-kien">
      <h2 id="su-kien">{view.t(BROWSE_WORDS.lifeEvents)}</h2>
      <MomentTiles moments={moments} view={view} />
      <p>
        <a href={view.link('/su-kien')}>{view.t(BROWSE_WORDS.allLifeEvents)}</a>
      </p>
    </section>
  );
}

function Fields({ fields, view }: { readonly fields: StartPageQuery['statistics']['byField']; readonly view: PageView }) {
  return (
    <section className="full" aria-labelledby="linh-vuc">
      <h2 id="linh-vuc">{view.t(WORDS.byField)}</h2>
      <FieldLinks fields={fields.slice(0, FIELDS_SHOWN)} view={view} className="columns-list" />
      <p>
        <a href={view.link('/linh-vuc')}>{view.t(WORDS.allFields)}</a>
      </p>
    </section>
  );
}

function Changes({ changes, view }: { readonly changes: StartPageQuery['changes']['nodes']; readonly view: PageView }) {
  const newest = newestChanges(changes);
  if (newest.length === 0) return null;
  return (
    <section aria-labelledby="thay-doi">
      <h2 id="thay-doi">{view.t(WORDS.newestChanges)}</h2>
      <ul>
        {newest.map((change, i) => (
          <li key={i}>
            {view.t(WORDS.fromDay)} <Day day={change.effectiveFrom} view={view} />:{' '}
            {view.t(labelOf(CHANGE_KIND_LABELS, change.kind)).toLowerCase()}{' '}
            <a href={view.link(procedureAddress(change.code))} {...inVietnamese(view)}>
              {change.name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={view.link('/thay-doi')}>{view.t(WORDS.allChanges)}</a>
      </p>
    </section>
  );
}
