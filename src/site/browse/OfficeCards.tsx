import type { OfficeFragment } from '../answers.ts';
import { Facts } from '../parts/Facts.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import type { PageView } from '../view.ts';
import { officeAddress } from './addresses.ts';
import { OFFICE_WORDS } from './officeWords.ts';

/** Counters where papers are handed in, each with what one needs to go there. */
export function OfficeCards({ offices, view }: { readonly offices: readonly OfficeFragment[]; readonly view: PageView }) {
  return (
    <ul className="results">
      {offices.map((office) => (
        <li key={office.code}>
          <a href={view.link(officeAddress(office.code))} {...inVietnamese(view)}>
            <strong>{office.name}</strong>
          </a>
          <OfficeFacts office={office} view={view} />
        </li>
      ))}
    </ul>
  );
}

/** Address, hours and telephone; the telephone can be called by a touch. */
export function OfficeFacts({ office: { address, hours, phone }, view }: { readonly office: OfficeFragment; readonly view: PageView }) {
  const { t } = view;
  return (
    <Facts
      facts={[
        [
          t(OFFICE_WORDS.address),
          <span key="address" {...inVietnamese(view)}>
            {address}
          </span>,
        ],
        [t(OFFICE_WORDS.hours), hours && <span {...inVietnamese(view)}>{hours}</span>],
        [t(OFFICE_WORDS.phone), phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>],
      ]}
    />
  );
}
