import { fieldAddress } from '../pages/fieldAddress.ts';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { ProcedureLinks } from '../parts/links.tsx';
import { TwinLinks } from '../parts/TwinLinks.tsx';
import type { ShownProcedure } from '../states/procedureStates.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

/** Where one may want to go from here: the field, the same procedure elsewhere, what came before and after. */
export function Related({
  procedure: { latest, twins, replaces, replacedBy },
  view,
}: {
  readonly procedure: ShownProcedure;
  readonly view: PageView;
}) {
  const { t } = view;
  const field = latest?.field ?? null;
  if (!field && twins.length + replaces.length + replacedBy.length === 0) return null;
  return (
    <section className="screen-only" aria-labelledby="lien-quan">
      <h2 id="lien-quan">{t(WORDS.related)}</h2>
      {field && (
        <p>
          {t(WORDS.sameField)}:{' '}
          <a href={view.link(fieldAddress(field.code))} {...inVietnamese(view)}>
            {field.name}
          </a>{' '}
          <small>
            {view.number(field.count)} {t(WORDS.inForceNow)}
          </small>
        </p>
      )}
      {replacedBy.length > 0 && <h3>{t(WORDS.replacedBy)}</h3>}
      <ProcedureLinks procedures={replacedBy} view={view} />
      {replaces.length > 0 && <h3>{t(WORDS.replaces)}</h3>}
      <ProcedureLinks procedures={replaces} view={view} />
      {twins.length > 0 && <h3>{t(WORDS.twins)}</h3>}
      <TwinLinks twins={twins} view={view} />
    </section>
  );
}
