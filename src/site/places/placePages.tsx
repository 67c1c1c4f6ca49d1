import type { ChoosePlacePageQuery } from '../answers.ts';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { NextPage } from '../parts/NextPage.tsx';
import type { Asked, SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { FORMER_UNITS, FormerUnits, formerUnits } from './FormerUnits.tsx';
import { placeChooser, seenFrom } from './placeChooser.ts';

type Unit = ChoosePlacePageQuery['provinces']['nodes'][number];

const DOCUMENT = `query ChoosePlacePage($province: String, $hasProvince: Boolean!, $name: String, $hasName: Boolean!, $after: String) {
  provinces: places(level: PROVINCE, first: 100) { nodes { code name } }
  communes: places(parent: $province, first: 100, after: $after) @include(if: $hasProvince) { nodes { code name parent { name } } pageInfo { hasNextPage endCursor } }
  province: place(code: $province) @include(if: $hasProvince) { code name }
  found: places(query: $name, first: 30) @include(if: $hasName) { nodes { code name parent { name } } }
  ${FORMER_UNITS} }`;

/** Chooses a place without script: by name, or the province, then the commune, then back. */
export const choosePlacePage: SitePage<ChoosePlacePageQuery> = {
  path: '/dia-ban/chon',
  parameters: ['ve', 'tinh', 'ten', 'sau'],
  document: DOCUMENT.replace('place(code: $province)', 'place(code: $provinceCode)').replace(
    '$name: String,',
    '$provinceCode: String!, $name: String,',
  ),
  variables: ({ search }) => ({ ...variablesOf(given(search, 'tinh'), given(search, 'ten')), after: given(search, 'sau') }),
  render: (data, view, asked) => ({
    title: view.t(WORDS.choosePlace),
    isIndexed: false,
    main: <ChoosePlace data={data} view={view} asked={asked} />,
  }),
};

function variablesOf(province: string | undefined, name: string | undefined): Record<string, unknown> {
  return { province, provinceCode: province ?? '', hasProvince: province !== undefined, name, hasName: name !== undefined };
}

interface Props {
  readonly data: ChoosePlacePageQuery;
  readonly view: PageView;
  readonly asked: Asked;
}

function ChoosePlace({ data, view, asked: { search } }: Props) {
  const { t } = view;
  const back = given(search, 've') ?? '/';
  return (
    <>
      <PlaceNameForm back={back} name={given(search, 'ten') ?? ''} view={view} />
      {data.found && <Found data={data} back={back} view={view} />}
      <p>
        <a href={view.link(seenFrom(back, null))} data-forget-place="">
          {t(WORDS.wholeCountry)}
        </a>
      </p>
      {data.province ? <Communes data={data} back={back} view={view} /> : <Provinces data={data} back={back} view={view} />}
    </>
  );
}

function PlaceNameForm({ back, name, view }: { readonly back: string; readonly name: string; readonly view: PageView }) {
  return (
    <form action={view.link('/dia-ban/chon')} method="get" role="search">
      <input type="hidden" name="ve" value={back} />
      <label htmlFor="ten">{view.t(WORDS.placeName)}</label>
      <div className="search-row">
        <input id="ten" name="ten" type="search" defaultValue={name} maxLength={200} autoComplete="off" data-place-name={back} />
        <button type="submit">{view.t(WORDS.search)}</button>
      </div>
    </form>
  );
}

interface ListProps {
  readonly data: ChoosePlacePageQuery;
  readonly back: string;
  readonly view: PageView;
}

/** Units of that name, and those that former units of that name became. */
function Found({ data, back, view }: ListProps) {
  const { t } = view;
  const found = data.found?.nodes ?? [];
  const former = formerUnits(data);
  if (found.length + former.length === 0)
    return (
      <p role="status">
        {t(WORDS.noSuchPlace)} {t(WORDS.whatPlaces)}
      </p>
    );
  return (
    <>
      <ul>
        {found.map((unit) => (
          <UnitLink key={unit.code} unit={unit} back={back} view={view} />
        ))}
      </ul>
      <FormerUnits units={former} addressOf={(code) => seenFrom(back, code)} view={view} />
    </>
  );
}

function Provinces({ data, back, view }: ListProps) {
  return (
    <>
      <h2>{view.t(WORDS.provinces)}</h2>
      <ul className="columns-list">
        {data.provinces.nodes.map((unit) => (
          <li key={unit.code}>
            <a href={view.link(seenFrom(back, unit.code))} {...inVietnamese(view)}>
              {unit.name}
            </a>{' '}
            <small>
              <a href={view.link(`${placeChooser(back)}&tinh=${unit.code}`)}>{view.t(WORDS.communes)}</a>
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

function Communes({ data, back, view }: ListProps) {
  return (
    <>
      <h2 {...inVietnamese(view)}>{data.province?.name}</h2>
      <ul className="columns-list">
        {data.communes?.nodes.map((unit) => (
          <UnitLink key={unit.code} unit={unit} back={back} view={view} />
        ))}
      </ul>
      <NextPage address={nextCommunes(data, back)} view={view} />
      <p>
        <a href={view.link(placeChooser(back))}>{view.t(WORDS.provinces)}</a>
      </p>
    </>
  );
}

/** Ten provinces have more communes than one page of the contract. */
function nextCommunes({ communes, province }: ChoosePlacePageQuery, back: string): string | null {
  if (!province || !communes?.pageInfo.hasNextPage) return null;
  return `${placeChooser(back)}&${new URLSearchParams({ tinh: province.code, sau: communes.pageInfo.endCursor ?? '' })}`;
}

function UnitLink({
  unit,
  back,
  view,
}: {
  readonly unit: Unit & { readonly parent?: { readonly name: string } | null };
  readonly back: string;
  readonly view: PageView;
}) {
  return (
    <li>
      <a href={view.link(seenFrom(back, unit.code))} {...inVietnamese(view)}>
        {unit.name}
        {unit.parent && `, ${unit.parent.name}`}
      </a>
    </li>
  );
}
