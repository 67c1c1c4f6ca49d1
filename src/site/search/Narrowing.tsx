import type { SearchPageQuery } from '../answers.ts';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { given, givenAll } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { labelOf } from '../language.ts';
import { GOVERNMENT_LEVEL_LABELS, ONLINE_LEVEL_LABELS, PROCEDURE_TYPE_LABELS } from '../../domain/values/vocabulary.ts';
import { countText } from './countText.ts';
import { AUDIENCES } from './audiences.ts';
import { AUDIENCE_PARAMETER, FILTERS, OFFICE_PARAMETER } from './searchQuestion.ts';

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

interface FacetProps {
  readonly facets: Facets;
  readonly search: URLSearchParams;
  readonly view: PageView;
}

interface CountedProps extends FacetProps {
  /** Whether counts are lower bounds. */
  readonly isLimited: boolean;
}

interface NarrowingProps extends CountedProps {
  readonly place: SearchPageQuery['place'];
}

/**
 * Boxes to narrow the results by; a plain form, so it works without script. Folded on phones even where something is chosen: the results
 * are what one came for, and above them stands what is chosen.
 */
export function Narrowing({ facets, isLimited, search, view, place }: NarrowingProps) {
  const { t } = view;
  return (
    <details className="narrowing">
      <summary>{t(WORDS.narrow)}</summary>
      <form action={view.link('/tim-kiem')} method="get">
        {['q', OFFICE_PARAMETER, 'ngay'].map((name) => {
          const value = given(search, name);
          return value && <input key={name} type="hidden" name={name} value={value} />;
        })}
        <PlaceChoice place={place} view={view} />
        {FILTERS.map((filter) => (
          <FacetBoxes key={filter.name} filter={filter} facets={facets} isLimited={isLimited} search={search} view={view} />
        ))}
        <p>
          <label htmlFor="doi-tuong">{t(WORDS.who)}</label>
          <select id="doi-tuong" name={AUDIENCE_PARAMETER} defaultValue={given(search, AUDIENCE_PARAMETER) ?? ''}>
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

/** A place by its name, in any spelling; one that is chosen can be taken away. */
function PlaceChoice({ place, view }: Pick<NarrowingProps, 'place' | 'view'>) {
  const { t } = view;
  if (place)
    return (
      <fieldset>
        <legend>{t(WORDS.place)}</legend>
        <label className="choice">
          <input type="checkbox" name="dia-ban" value={place.code} defaultChecked />
          <span {...inVietnamese(view)}>{place.name}</span>
        </label>
      </fieldset>
    );
  return (
    <div>
      <label htmlFor="dia-ban">{t(WORDS.place)}</label>
      <input
        id="dia-ban"
        name="dia-ban"
        maxLength={200}
        autoComplete="off"
        placeholder={t(WORDS.wholeCountry)}
        data-place-name={view.path}
      />
    </div>
  );
}

function FacetBoxes({ filter, facets, isLimited, search, view }: CountedProps & { readonly filter: Filter }) {
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
            {filterLabel(filter, value, label, view)} <small>{countText(count, isLimited, view)}</small>
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
export function Chosen({ facets, search, view }: FacetProps) {
  const chosen = FILTERS.flatMap((filter) => givenAll(search, filter.name).map((value) => ({ filter, value })));
  const audience = AUDIENCES.find(({ value }) => value === given(search, AUDIENCE_PARAMETER));
  if (chosen.length === 0 && !audience) return null;
  return (
    <ul className="chosen" aria-label={view.t(WORDS.narrowedTo)}>
      {chosen.map(({ filter, value }) => {
        const label = facets.find(({ name }) => name === filter.facet)?.values.find((one) => one.value === value)?.label ?? value;
        const key = `${filter.name} ${value}`;
        return (
          <ChosenOne
            key={key}
            name={filter.name}
            value={value}
            label={filterLabel(filter, value, label, view)}
            search={search}
            view={view}
          />
        );
      })}
      {audience && (
        <ChosenOne name={AUDIENCE_PARAMETER} value={audience.value} label={view.t(audience.label)} search={search} view={view} />
      )}
    </ul>
  );
}

interface ChosenOneProps extends Omit<FacetProps, 'facets'> {
  readonly name: string;
  readonly value: string;
  readonly label: string;
}

function ChosenOne({ name, value, label, search, view }: ChosenOneProps) {
  return (
    <li>
      <a href={view.link(`/tim-kiem?${without(search, name, value)}`)}>
        <span className="hidden">{view.t(WORDS.takeAway)} </span>
        {label} <span aria-hidden="true">×</span>
      </a>
    </li>
  );
}

function without(search: URLSearchParams, name: string, value: string): URLSearchParams {
  const rest = new URLSearchParams([...search].filter(([key, one]) => key !== name || one !== value));
  rest.delete('trang');
  return rest;
}
