import { inVietnamese } from '../parts/inVietnamese.ts';
import { Day } from '../parts/Day.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

/** The last day of the units before the reform of 2025: former names lead to the new units. */
const BEFORE_REFORM = '2025-06-30';
const UNIT = 'code name parent { name }';
const FORMER = `nodes { id code name endedOn successors { ${UNIT} } parent { name successors { ${UNIT} } } }`;

/** For the query of a page with $name and $hasName: provinces, districts and communes that have ended. */
export const FORMER_UNITS = `
  formerProvinces: ${formerOf('PROVINCE')}
  formerDistricts: ${formerOf('DISTRICT')}
  formerCommunes: ${formerOf('COMMUNE')}`;

function formerOf(level: string): string {
  return `places(query: $name, level: ${level}, first: 20, asOf: "${BEFORE_REFORM}") @include(if: $hasName) { ${FORMER} }`;
}

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly parent: { readonly name: string } | null;
}

export interface FormerUnit {
  readonly id: string;
  readonly name: string;
  readonly endedOn: string | null;
  readonly successors: readonly Unit[];
  readonly parent: { readonly name: string; readonly successors: readonly Unit[] } | null;
}

interface FormerAnswers {
  readonly formerProvinces?: { readonly nodes: readonly FormerUnit[] };
  readonly formerDistricts?: { readonly nodes: readonly FormerUnit[] };
  readonly formerCommunes?: { readonly nodes: readonly FormerUnit[] };
}

/** Units of the name that are no more, the larger first. */
export function formerUnits({ formerProvinces, formerDistricts, formerCommunes }: FormerAnswers): readonly FormerUnit[] {
  return [formerProvinces, formerDistricts, formerCommunes]
    .flatMap((found) => found?.nodes ?? [])
    .filter(({ endedOn }) => endedOn !== null);
}

interface FormerUnitsProps {
  readonly units: readonly FormerUnit[];
  /** Where a unit of today leads. */
  readonly addressOf: (code: string) => string;
  readonly view: PageView;
}

/** Former units: the last day of each, and the units of today to choose in its stead. */
export function FormerUnits({ units, addressOf, view }: FormerUnitsProps) {
  if (units.length === 0) return null;
  return (
    <section aria-labelledby="ten-cu">
      <h2 id="ten-cu">{view.t(WORDS.formerPlaces)}</h2>
      <ul>
        {units.map((unit) => (
          <Former key={unit.id} unit={unit} addressOf={addressOf} view={view} />
        ))}
      </ul>
    </section>
  );
}

/** Most former communes gave their code to no commune of today: then one of those on their district's land it is. */
function Former({
  unit: { name, endedOn, successors, parent },
  addressOf,
  view,
}: Omit<FormerUnitsProps, 'units'> & { readonly unit: FormerUnit }) {
  const { t, link } = view;
  const isKnown = successors.length > 0;
  const around = isKnown ? successors : (parent?.successors ?? []);
  return (
    <li>
      <span {...inVietnamese(view)}>{parent ? `${name}, ${parent.name}` : name}</span> {t(WORDS.endedAfter)}{' '}
      {endedOn && <Day day={endedOn} view={view} />}. {around.length > 0 && `${t(isKnown ? WORDS.nowUnits : WORDS.nowOneOf)}:`}
      <ul className="chosen">
        {around.map((successor) => (
          <li key={successor.code}>
            <a href={link(addressOf(successor.code))} {...inVietnamese(view)}>
              {successor.parent ? `${successor.name}, ${successor.parent.name}` : successor.name}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
