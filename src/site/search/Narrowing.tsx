import type { SearchPageQuery } from '../answers.ts';
import { given, givenAll } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { labelOf } from '../language.ts';
import { GOVERNMENT_LEVEL_LABELS, ONLINE_LEVEL_LABELS, PROCEDURE_TYPE_LABELS } from '../../domain/values/vocabulary.ts';
import { AUDIENCES } from './audiences.ts';
import { FILTERS, OFFICE_PARAMETER } from './searchQuestion.ts';

type Facets = NonNullable<SearchPageQuery['search']>['facets'];
type Filter = (typeof FILTERS)[number];

/** Values shown of a long facet. */
const SHOWN = 8;
const LABELS = { cap: GOVERNMENT_LEVEL_LABELS, 'truc-tuyen': ONLINE_LEVEL_LABELS, loai: PROCEDURE_TYPE_LABELS } as const;
const TITLES = {
  cap: WORDS.levels,
  'linh-vuc': WORDS.field,
  'truc-tuyen': WORDS.online,
  loai: WORDS.type,
  'co-quan': WORDS.body,
} as const;

interface NarrowingProps {
  readonly facets: Facets;
  readonly search: URLSearchParams;
  readonly view: PageView;
}

/** Boxes to narrow the results by; a plain form, so it works without script. */
export function Narrowing({ facets, search, view }: NarrowingProps) {
  const { t } = view;
  const chosen = FILTERS.some(({ name }) => search.has(name)) || search.has('doi-tuong');
  return (
    <details className="narrowing" open={chosen}>
      <summary>{t(WORDS.narrow)}</summary>
      <form action={view.link('/tim-kiem')} method="get">
        {['q', 'dia-ban', OFFICE_PARAMETER, 'ngay'].map((name) => {
          const value = given(search, name);
          return value && <input key={name} type="hidden" name={name} value={value} />;
        })}
        {FILTERS.map((filter) => (
          <FacetBoxes key={filter.name} filter={filter} facets={facets} search={search} view={view} />
        ))}
        <p>
          <label htmlFor="doi-tuong">{t(WORDS.who)}</label>
          <select id="doi-tuong" name="doi-tuong" defaultValue={given(search, 'doi-tuong') ?? ''}>
            <option value="">{t(WORDS.anybody)}</option>
            {AUDIENCES.map(({ value, label }) => (
              <option key={value} value={value}>
                {t(label)}
              </option>
            ))}
          </select>
        </p>
        <button type="submit">{t(WORDS.apply)}</button>
      </form>
    </details>
  );
}

function FacetBoxes({ filter, facets, search, view }: NarrowingProps & { readonly filter: Filter }) {
  const chosen = new Set(givenAll(search, filter.name));
  const values = facets.find(({ name }) => name === filter.facet)?.values ?? [];
  const shown = values.filter(({ value }, i) => i < SHOWN || chosen.has(value));
  if (shown.length < 2 && chosen.size === 0) return null;
  return (
    <fieldset>
      <legend>{view.t(TITLES[filter.name])}</legend>
      {shown.map(({ value, label, count }) => (
        <label key={value} className="choice">
          <input type="checkbox" name={filter.name} value={value} defaultChecked={chosen.has(value)} />
          <span>
            {filterLabel(filter, value, label, view)} <small>{view.number(count)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function filterLabel({ name }: Filter, value: string, label: string, { t }: PageView): string {
  return name in LABELS ? t(labelOf(LABELS[name as keyof typeof LABELS], value)) : label;
}

/** What the results are narrowed to; each can be taken away. */
export function Chosen({ facets, search, view }: NarrowingProps) {
  const chosen = FILTERS.flatMap((filter) => givenAll(search, filter.name).map((value) => ({ filter, value })));
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen" aria-label={view.t(WORDS.narrowedTo)}>
      {chosen.map(({ filter, value }) => {
        const label = facets.find(({ name }) => name === filter.facet)?.values.find((one) => one.value === value)?.label ?? value;
        return (
          <li key={`${filter.name} ${value}`}>
            <a href={view.link(`/tim-kiem?${without(search, filter.name, value)}`)}>
              <span className="hidden">{view.t(WORDS.takeAway)} </span>
              {filterLabel(filter, value, label, view)} <span aria-hidden="true">×</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function without(search: URLSearchParams, name: string, value: string): URLSearchParams {
  const rest = new URLSearchParams([...search].filter(([key, one]) => key !== name || one !== value));
  rest.delete('trang');
  return rest;
}
