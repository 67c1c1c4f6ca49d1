import { isCalendarDate } from '../../domain/values/calendarDate.ts';
import type { CurrencyPageQuery } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { Day } from '../parts/Day.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { procedureAddress } from '../parts/links.tsx';
import type { Asked, SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import { comparison } from '../states/procedureStates.tsx';
import { States } from '../states/State.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

type Posted = NonNullable<CurrencyPageQuery['then']>;

/** Whether a sheet printed on a day still says what applies: where the code on a wall leads. */
export const currencyPage: SitePage<CurrencyPageQuery> = {
  path: '/thu-tuc/:code/niem-yet/:day',
  parameters: ['dia-ban'],
  document: withFragments(`query CurrencyPage($code: String!, $day: Date!, $place: String) {
    then: procedure(code: $code, asOf: $day, place: $place) { code name version { id } replacedBy { code } }
    now: procedure(code: $code, place: $place) { code name legalForce version { id inForceFrom } replacedBy { ...ProcedureLink } } }`),
  variables: ({ path: { code, day }, search }) => ({ code, day, place: given(search, 'dia-ban') }),
  render: ({ then: posted, now }, view, asked) => {
    if (!posted || !now || !isCalendarDate(asked.path['day'])) return null;
    return {
      title: `${view.t(WORDS.postingSheet)}: ${now.name}`,
      heading: <span {...inVietnamese(view)}>{now.name}</span>,
      isIndexed: false,
      canonical: procedureAddress(now.code),
      crumbs: [{ name: now.code, path: procedureAddress(now.code) }],
      main: <Currency posted={posted} now={now} view={view} asked={asked} />,
    };
  },
};

interface CurrencyProps {
  readonly posted: Posted;
  readonly now: NonNullable<CurrencyPageQuery['now']>;
  readonly view: PageView;
  readonly asked: Asked;
}

function Currency({ posted, now, view, asked }: CurrencyProps) {
  const { t } = view;
  const isCurrent = now.version !== null && posted.version !== null && sameText(posted.version.id, now.version.id);
  const place = given(asked.search, 'dia-ban');
  return (
    <>
      <States
        states={[
          {
            name: isCurrent ? 'sheetCurrent' : 'sheetOld',
            tone: isCurrent ? 'info' : 'bad',
            word: t(isCurrent ? WORDS.sheetCurrent : now.version ? WORDS.sheetOld : WORDS.sheetOver),
            sentence: (
              <>
                {t(WORDS.printedOn)} <Day day={asked.path['day'] ?? ''} view={view} />.
                {!isCurrent && now.version && (
                  <>
                    {' '}
                    {t(WORDS.newTextFrom)} <Day day={now.version.inForceFrom} view={view} />.{' '}
                    {posted.version && <a href={view.link(comparison(now.code, posted.version.id, now.version.id))}>{t(WORDS.compare)}</a>}
                  </>
                )}
              </>
            ),
          },
        ]}
      />
      <p>
        <a className="button main-action" href={view.link(procedureAddress(now.code, { place }))}>
          {t(WORDS.seeCurrent)}
        </a>
      </p>
    </>
  );
}

/** Ids bear the clocks of their question behind a question mark. */
function sameText(one: string, other: string): boolean {
  return one.split('?')[0] === other.split('?')[0];
}
