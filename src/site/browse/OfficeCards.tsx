import type { OfficeFragment } from '../answers.ts';
import { Facts } from '../parts/Facts.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import type { PageView } from '../view.ts';
import { officeAddress } from './addresses.ts';
import { OFFICE_WORDS } from './officeWords.ts';

type Point = NonNullable<OfficeFragment['location']>;

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

/** Address, hours, telephone, access and place on the map; the telephone can be called by a touch. */
export function OfficeFacts({
  office: { address, hours, phone, accessibility, location },
  view,
}: {
  readonly office: OfficeFragment;
  readonly view: PageView;
}) {
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
        [t(OFFICE_WORDS.accessibility), accessibility && <span {...inVietnamese(view)}>{accessibility}</span>],
        [t(OFFICE_WORDS.location), location && <MapLink point={location} view={view} />],
      ]}
    />
  );
}

/** The point in figures, and a plain link: no map of others is loaded here. */
function MapLink({ point: { latitude, longitude }, view }: { readonly point: Point; readonly view: PageView }) {
  const place = `mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  return (
    <>
      {latitude}, {longitude} ·{' '}
      <a href={`https://www.openstreetmap.org/?${place}`} rel="external noreferrer nofollow">
        {view.t(OFFICE_WORDS.openMap)}
      </a>
    </>
  );
}
