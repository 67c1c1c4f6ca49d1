import { officeAddress } from '../browse/addresses.ts';
import { OFFICE_WORDS } from '../browse/officeWords.ts';
import { inVietnamese } from '../parts/inVietnamese.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { OFFICE_PARAMETER } from './searchQuestion.ts';

interface OfficeLineProps {
  readonly office: { readonly code: string; readonly name: string };
  readonly search: URLSearchParams;
  readonly view: PageView;
}

/** Whose procedures are searched, and the way to search all. */
export function OfficeLine({ office, search, view }: OfficeLineProps) {
  const all = new URLSearchParams(search);
  all.delete(OFFICE_PARAMETER);
  all.delete('trang');
  return (
    <p>
      {view.t(OFFICE_WORDS.takenAt)}:{' '}
      <a href={view.link(officeAddress(office.code))} {...inVietnamese(view)}>
        {office.name}
      </a>{' '}
      · <a href={view.link(`/tim-kiem?${all}`)}>{view.t(WORDS.takeAway)}</a>
    </p>
  );
}
