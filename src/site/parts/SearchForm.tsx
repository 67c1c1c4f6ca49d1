import type { ReactNode } from 'react';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

interface SearchFormProps {
  readonly view: PageView;
  readonly query?: string;
  /** The place asked, as the form sends it. */
  readonly place?: string | undefined;
  readonly label?: Label;
  readonly isLabelHidden?: boolean;
  /** More fields of the form. */
  readonly children?: ReactNode;
}

/** The search box with its button. */
export function SearchForm({ view, query = '', place, label = WORDS.searchFor, isLabelHidden = false, children }: SearchFormProps) {
  const { t } = view;
  return (
    <form role="search" action={view.link('/tim-kiem')} method="get" className="search">
      <label htmlFor="q" className={isLabelHidden ? 'hidden' : undefined}>
        {t(label)}
      </label>
      <div className="search-row">
        <input id="q" name="q" type="search" defaultValue={query} maxLength={4000} autoComplete="off" data-suggest="" />
        <button type="submit" className="main-action">
          {t(WORDS.search)}
        </button>
      </div>
      {place && <input type="hidden" name="dia-ban" value={place} />}
      {children}
    </form>
  );
}
