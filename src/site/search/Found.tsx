import type { SearchPageQuery } from '../answers.ts';
import { FEEDBACK_WORDS } from '../feedback/feedbackWords.ts';
import { FieldLinks } from '../parts/FieldLinks.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { ProcedureLinks } from '../parts/links.tsx';
import { TwinLinks } from '../parts/TwinLinks.tsx';
import { placeChooser, seenFrom } from '../places/placeChooser.ts';
import type { Asked } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { dayGiven, isLastPage, PAGE_SIZE, pageNumber } from './searchQuestion.ts';
import { countText } from './countText.ts';
import { fieldsNamed } from './fieldsNamed.ts';
import { Chosen, Narrowing } from './Narrowing.tsx';
import { ResultCard } from './ResultCard.tsx';

type Answer = NonNullable<SearchPageQuery['search']>;
type Edge = Answer['edges'][number];

interface FoundProps {
  readonly answer: Answer;
  /** Every field, for those who found nothing. */
  readonly fields: NonNullable<SearchPageQuery['fields']>;
  /** The place asked. */
  readonly place: SearchPageQuery['place'];
  readonly view: PageView;
  readonly asked: Asked;
}

/** What was found: remarks first, then the nearest results, national before local. */
export function Found({ answer, fields, place, view, asked }: FoundProps) {
  const page = pageNumber(asked.search);
  const nearest = answer.edges.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const shown = nearest.filter((edge) => isNear(edge, answer.edges[0]));
  const farther = nearest.filter((edge) => !shown.includes(edge));
  const isPlaceAsked = given(asked.search, 'dia-ban') !== undefined;
  const local = isPlaceAsked ? [] : shown.filter(({ node }) => node.latest?.place);
  const national = shown.filter((edge) => !local.includes(edge));
  return (
    <div className="full found">
      <Narrowing facets={answer.facets} isLimited={answer.totalCountIsLimited} search={asked.search} view={view} place={place} />
      <div>
        <Remarks answer={answer} fields={fields} view={view} asked={asked} />
        <Count answer={answer} shown={shown.length} isMore={farther.length > 0 || answer.pageInfo.hasNextPage} page={page} view={view} />
        <Chosen facets={answer.facets} search={asked.search} view={view} />
        <Results edges={national} view={view} asked={asked} />
        {local.length > 0 && (
          <details open={national.length === 0}>
            <summary>
              {view.t(WORDS.localResults)} ({view.number(local.length)})
            </summary>
            <PlacesOf edges={local} view={view} />
            <Results edges={local} view={view} asked={asked} />
          </details>
        )}
        {farther.length > 0 && (
          <details open={shown.length === 0}>
            <summary>
              {view.t(WORDS.fartherResults)} ({view.number(farther.length)})
            </summary>
            <Results edges={farther} view={view} asked={asked} />
          </details>
        )}
        <More answer={answer} page={page} view={view} asked={asked} />
      </div>
    </div>
  );
}

const PLACES_SHOWN = 8;

/** Relevance falls off: what fits less than this part of the best is folded. */
const NEAR = 0.6;
/** Scores tell order within one answer only. */
function isNear({ score }: Edge, best: Edge | undefined): boolean {
  return score >= (best?.score ?? 0) * NEAR;
}

/** Whose the local results are, the most frequent first; each leads to what one sees from there. */
function PlacesOf({ edges, view }: { readonly edges: readonly Edge[]; readonly view: PageView }) {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const { node, twins } of edges)
    for (const [code, name] of new Map(
      [node, ...twins].flatMap(({ latest }) => (latest?.place ? [[latest.place.code, latest.place.name]] : [])),
    )) {
      const counted = counts.get(code) ?? { name, count: 0 };
      counts.set(code, { name, count: counted.count + 1 });
    }
  const places = [...counts].sort(([, one], [, other]) => other.count - one.count);
  return (
    <>
      <ul className="chosen" aria-label={view.t(WORDS.place)}>
        {places.slice(0, PLACES_SHOWN).map(([code, { name, count }]) => (
          <li key={code}>
            <a href={view.link(seenFrom(view.path, code))} {...inVietnamese(view)}>
              {name} <small>{view.number(count)}</small>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={view.link(placeChooser(view.path))}>{view.t(WORDS.choosePlaceForLocal)}</a>
      </p>
    </>
  );
}

function Remarks({ answer, fields, view, asked }: Omit<FoundProps, 'place'>) {
  const { t } = view;
  const near = answer.totalCount === 0 ? fieldsNamed(given(asked.search, 'q') ?? '', fields) : [];
  return (
    <div role="status">
      {!answer.isComplete && (
        <p>
          {t(WORDS.meanwhile)} <a href={view.link('/linh-vuc')}>{t(WORDS.byField)}</a> ·{' '}
          <a href={view.link('/su-kien')}>{t(WORDS.byLifeEvent)}</a> · <a href={view.link('/co-quan')}>{t(WORDS.byBody)}</a>
        </p>
      )}
      {answer.isComplete && answer.notice && (
        <div className="state info">
          {t({ vi: answer.notice, en: answer.noticeEn ?? answer.notice })}
          <div {...inVietnamese(view)}>
            <ProcedureLinks procedures={answer.successors} view={view} />
          </div>
        </div>
      )}
      {answer.interpretedAs && (
        <p>
          {t(WORDS.understoodAs)}: <strong>{answer.interpretedAs}</strong>
        </p>
      )}
      {answer.confidence === 'LOW' && answer.totalCount > 0 && <p>{t(WORDS.uncertain)}</p>}
      <OtherQueries queries={answer.didYouMean} view={view} />
      {answer.isComplete && answer.totalCount === 0 && (
        <>
          <p>{t(WORDS.noResults)}</p>
          {near.length > 0 && <p>{t(WORDS.nearestFields)}</p>}
          <FieldLinks fields={near.map((field) => ({ field }))} view={view} />
          <p>
            <a href={view.link('/linh-vuc')}>{t(WORDS.tryFields)}</a>
            {view.settings.takesFeedback && (
              <>
                {' '}
                · <a href={view.link(`/gop-y?${new URLSearchParams({ trang: view.path })}`)}>{t(FEEDBACK_WORDS.tellUs)}</a>
              </>
            )}
          </p>
        </>
      )}
    </div>
  );
}

/** Names of procedures may have hundreds of letters: cut as in the results, whole in the title and where the link leads. */
function OtherQueries({ queries, view }: { readonly queries: readonly string[]; readonly view: PageView }) {
  if (queries.length === 0) return null;
  return (
    <>
      <p id="tim-khac">{view.t(WORDS.didYouMean)}:</p>
      <ul aria-labelledby="tim-khac">
        {queries.map((query) => (
          <li key={query}>
            <a className="clamped" href={view.link(`/tim-kiem?${new URLSearchParams({ q: query })}`)} title={query} {...inVietnamese(view)}>
              {query}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

interface CountProps {
  readonly answer: Answer;
  readonly shown: number;
  readonly isMore: boolean;
  readonly page: number;
  readonly view: PageView;
}

/** How many there are to look at, never the number of candidates; where not all was looked at, nobody knows how many there are. */
function Count({ answer: { totalCountIsLimited: isLimited }, shown, isMore, page, view }: CountProps) {
  const { t, number } = view;
  if (shown === 0) return null;
  const first = (page - 1) * PAGE_SIZE + 1;
  const rest = isLimited && isMore ? ` (${t(WORDS.thereAreMore)})` : '';
  if (page > 1) return <p className="count">{`${t(WORDS.resultsFromTo)} ${number(first)}–${number(first + shown - 1)}${rest}`}</p>;
  const word = isMore ? (shown === 1 ? WORDS.nearestResult : WORDS.nearestResults) : shown === 1 ? WORDS.result : WORDS.results;
  return <p className="count">{`${countText(shown, isLimited && !isMore, view)} ${t(word)}${rest}`}</p>;
}

function Results({ edges, view, asked: { search } }: { readonly edges: readonly Edge[]; readonly view: PageView; readonly asked: Asked }) {
  if (edges.length === 0) return null;
  const viewpoint = { day: dayGiven(search), place: given(search, 'dia-ban') };
  return (
    <ol className="results">
      {edges.map((edge) => (
        <ResultCard key={edge.node.code} procedure={edge.node} viewpoint={viewpoint} view={view} name={<MarkedName edge={edge} />}>
          {edge.twins.length > 0 && (
            <details>
              <summary>
                {view.t(WORDS.twins)} ({view.number(edge.twins.length)})
              </summary>
              <TwinLinks twins={edge.twins} view={view} />
            </details>
          )}
        </ResultCard>
      ))}
    </ol>
  );
}

function MarkedName({ edge: { node, highlights } }: { readonly edge: Edge }) {
  const fragments = highlights.find(({ part }) => part === 'NAME')?.fragments ?? [{ text: node.name, isMatch: false }];
  return fragments.map(({ text, isMatch }, i) => (isMatch ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>));
}

function More({ answer, page, view, asked: { search } }: Omit<FoundProps, 'fields' | 'place'> & { readonly page: number }) {
  if (!answer.pageInfo.hasNextPage || isLastPage(page)) return null;
  const next = new URLSearchParams(search);
  next.set('trang', String(page + 1));
  return (
    <p>
      <a className="button" rel="next" href={view.link(`/tim-kiem?${next}`)}>
        {view.t(WORDS.more)}
      </a>
    </p>
  );
}
