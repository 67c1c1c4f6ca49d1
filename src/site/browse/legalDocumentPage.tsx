import type { LegalDocumentPageQuery } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { Day } from '../parts/Day.tsx';
import { Facts } from '../parts/Facts.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { LegalDocumentLink } from '../parts/LegalBasis.tsx';
import { ResultCard } from '../search/ResultCard.tsx';
import type { Asked, PageContent, SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import { States } from '../states/State.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { LEGAL_DOCUMENTS_PATH, legalDocumentAddress, pageBehind } from './addresses.ts';
import { LEGAL_WORDS } from './legalWords.ts';
import { NameForm } from './NameForm.tsx';
import { ProcedureList } from './ProcedureList.tsx';

type LegalDocument = NonNullable<LegalDocumentPageQuery['legalDocument']>;

/** Numbers hold slashes, so a document is named by a parameter: '?so=123/2015/NĐ-CP'. Without one, a form finds it. */
export const legalDocumentPage: SitePage<LegalDocumentPageQuery> = {
  path: LEGAL_DOCUMENTS_PATH,
  parameters: ['so', 'ten', 'after'],
  document:
    withFragments(`query LegalDocumentPage($number: String!, $hasNumber: Boolean!, $after: String, $words: String, $hasWords: Boolean!) {
    legalDocument(number: $number) @include(if: $hasNumber) { number title issuedOn inForceFrom noLongerInForceFrom }
    resting: procedures(filter: { legalBasis: $number }, first: 50, after: $after, orderBy: NAME) @include(if: $hasNumber) {
      nodes { ...Card } pageInfo { hasNextPage endCursor } totalCount }
    ended: procedures(filter: { legalBasis: $number, legalForce: [NO_LONGER_IN_FORCE] }, first: 50, orderBy: NAME) @include(if: $hasNumber) {
      nodes { ...Card } totalCount }
    found: legalDocuments(query: $words, first: 50) @include(if: $hasWords) { nodes { number title noLongerInForceFrom } totalCount } }`),
  variables: ({ search }) => {
    const number = given(search, 'so');
    const words = given(search, 'ten');
    return {
      number: number ?? '',
      hasNumber: number !== undefined,
      after: given(search, 'after'),
      words,
      hasWords: number === undefined && words !== undefined,
    };
  },
  render: (data, view, asked) => {
    if (given(asked.search, 'so') === undefined) return finder(data, view, asked);
    return data.legalDocument ? onePage(data, data.legalDocument, view, asked) : null;
  },
};

function finder({ found }: LegalDocumentPageQuery, view: PageView, { search }: Asked): PageContent {
  return {
    title: view.t(LEGAL_WORDS.documents),
    canonical: LEGAL_DOCUMENTS_PATH,
    main: (
      <>
        <p>{view.t(LEGAL_WORDS.hint)}</p>
        <NameForm action={LEGAL_DOCUMENTS_PATH} label={LEGAL_WORDS.documentWords} name={given(search, 'ten') ?? ''} view={view} />
        {found?.nodes.length === 0 && <p role="status">{view.t(LEGAL_WORDS.none)}</p>}
        {found && found.totalCount > found.nodes.length && <FirstShown shown={found.nodes.length} of={found.totalCount} view={view} />}
        {found && found.nodes.length > 0 && (
          <ul className="results">
            {found.nodes.map((document) => (
              <li key={document.number}>
                <LegalDocumentLink document={document} view={view} />
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  };
}

function onePage(data: LegalDocumentPageQuery, legal: LegalDocument, view: PageView, { search }: Asked): PageContent {
  const { number, title } = legal;
  const heading = title?.includes(number) ? title : title ? `${number}: ${title}` : number;
  return {
    title: heading,
    heading: (
      <span {...inVietnamese(view)} className={heading.length > 120 ? 'long' : undefined}>
        {heading}
      </span>
    ),
    canonical: legalDocumentAddress(number),
    crumbs: [{ name: view.t(LEGAL_WORDS.documents), path: LEGAL_DOCUMENTS_PATH }],
    main: (
      <>
        <Ended legal={legal} view={view} />
        <Facts
          facts={[
            [view.t(WORDS.issuedOn), legal.issuedOn && <Day day={legal.issuedOn} view={view} />],
            [view.t(WORDS.from), legal.inForceFrom && <Day day={legal.inForceFrom} view={view} />],
            [view.t(WORDS.until), legal.noLongerInForceFrom && <Day day={legal.noLongerInForceFrom} view={view} />],
          ]}
        />
        <Resting resting={data.resting} number={number} search={search} view={view} />
        <EndedProcedures ended={data.ended} view={view} />
      </>
    ),
  };
}

function Ended({ legal: { noLongerInForceFrom: end }, view }: { readonly legal: LegalDocument; readonly view: PageView }) {
  if (!end || end > view.today) return null;
  const sentence = (
    <>
      {view.t(LEGAL_WORDS.over)} <Day day={end} view={view} />. {view.t(LEGAL_WORDS.underReview)}
    </>
  );
  return <States states={[{ name: 'lawEnded', tone: 'warn', word: view.t(LEGAL_WORDS.overWord), sentence }]} />;
}

interface RestingProps {
  readonly resting: LegalDocumentPageQuery['resting'];
  readonly number: string;
  readonly search: URLSearchParams;
  readonly view: PageView;
}

function Resting({ resting, number, search, view }: RestingProps) {
  if (!resting) return null;
  return (
    <section className="full" aria-labelledby="can-cu">
      <h2 id="can-cu">{view.t(LEGAL_WORDS.resting)}</h2>
      {resting.totalCount === 0 ? (
        <p>{view.t(LEGAL_WORDS.noneResting)}</p>
      ) : (
        <ProcedureList
          procedures={resting}
          next={pageBehind(
            LEGAL_DOCUMENTS_PATH,
            new URLSearchParams({ ...Object.fromEntries(search), so: number }),
            'after',
            resting.pageInfo.endCursor,
          )}
          view={view}
        />
      )}
    </section>
  );
}

function EndedProcedures({ ended, view }: { readonly ended: LegalDocumentPageQuery['ended']; readonly view: PageView }) {
  if (!ended || ended.totalCount === 0) return null;
  return (
    <section className="full" aria-labelledby="da-het">
      <h2 id="da-het">
        {view.t(LEGAL_WORDS.endedOnes)} ({view.number(ended.totalCount)})
      </h2>
      {ended.totalCount > ended.nodes.length && <FirstShown shown={ended.nodes.length} of={ended.totalCount} view={view} />}
      <ol className="results">
        {ended.nodes.map((procedure) => (
          <ResultCard key={procedure.code} procedure={procedure} view={view} />
        ))}
      </ol>
    </section>
  );
}

function FirstShown({ shown, of, view }: { readonly shown: number; readonly of: number; readonly view: PageView }) {
  return (
    <p>
      <small>
        {view.t(LEGAL_WORDS.firstShown)} {view.number(shown)} / {view.number(of)}
      </small>
    </p>
  );
}
