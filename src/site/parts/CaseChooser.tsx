import type { PaperCase } from '../summary/papersByCase.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { inVietnamese } from './inVietnamese.ts';

/** A choice of case that stands in the address: `?truong-hop=2`. */
export interface CaseChoice {
  /** From 1 on; null where every case is shown. */
  readonly chosen: number | null;
  /** The page without the choice. */
  readonly address: string;
}

export const CASE_PARAMETER = 'truong-hop';

interface CaseChooserProps {
  readonly cases: readonly PaperCase[];
  readonly choice: CaseChoice;
  readonly view: PageView;
}

/** One's own case out of several: a plain form, and the way back to all. */
export function CaseChooser({ cases, choice: { chosen, address }, view }: CaseChooserProps) {
  const { t } = view;
  const [path = '', search = ''] = address.split('?');
  return (
    <form className="case-chooser screen-only" action={`${view.link(path)}#giay-to`} method="get">
      {[...new URLSearchParams(search)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={CASE_PARAMETER}>{t(WORDS.chooseCase)}</label>
      <div className="search-row">
        <select id={CASE_PARAMETER} name={CASE_PARAMETER} defaultValue={chosen ?? ''}>
          <option value="">{t(WORDS.allCases)}</option>
          {cases.map(({ name }, i) => (
            <option key={i} value={i + 1} {...(name === null ? {} : inVietnamese(view))}>
              {name ?? t(WORDS.usualCase)}
            </option>
          ))}
        </select>
        <button type="submit">{t(WORDS.see)}</button>
      </div>
    </form>
  );
}
