import type { Asked } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import type { ShownProcedure } from '../states/procedureStates.tsx';
import { procedureAddress } from '../parts/links.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

/** The same procedure on another day, for whoever handed in earlier or will later. */
export function OtherDays({
  procedure: { code },
  view,
  asked,
}: {
  readonly procedure: ShownProcedure;
  readonly view: PageView;
  readonly asked: Asked;
}) {
  const { t } = view;
  const place = given(asked.search, 'dia-ban');
  const day = asked.path['day'] ?? view.today;
  return (
    <section className="screen-only" aria-labelledby="ngay-khac">
      <h2 id="ngay-khac">{t(WORDS.otherDay)}</h2>
      <form action={view.link(procedureAddress(code))} method="get">
        {place && <input type="hidden" name="dia-ban" value={place} />}
        <p>
          <label htmlFor="asOf">{t(WORDS.dayOfFiling)}</label>
        </p>
        <p className="search-row">
          <input id="asOf" name="asOf" type="date" defaultValue={day} />
          <button type="submit">{t(WORDS.see)}</button>
        </p>
      </form>
      {asked.path['day'] !== undefined && day !== view.today && (
        <p>
          <a className="button" href={view.link(procedureAddress(code, { place }))}>
            {t(WORDS.today)}
          </a>
        </p>
      )}
    </section>
  );
}
