import type { ReactNode } from 'react';
import { BROWSE_WORDS } from '../browse/browseWords.ts';
import { NameForm } from '../browse/NameForm.tsx';
import { seenFrom } from '../places/placeChooser.ts';
import { isPlaceCode } from '../search/searchQuestion.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

interface WrongInputProps {
  readonly view: PageView;
}

/** What to show for a wrong field of the contract: a form that is filled, with its message, or a way on. */
const FORMS: readonly { readonly fields: readonly string[]; readonly Form: (props: WrongInputProps) => ReactNode }[] = [
  { fields: ['place', 'appliesTo'], Form: WrongPlace },
  { fields: ['asOf', 'day'], Form: WrongDay },
  { fields: ['after', 'before'], Form: WrongPlaceInList },
];

/** @param field name of the wrong input in the contract */
export function formForWrong(field: string | undefined, view: PageView): ReactNode {
  const wrong = field === 'code' && isNoPlaceCode(view) ? 'place' : field;
  const Form = FORMS.find(({ fields }) => fields.some((one) => one === wrong))?.Form;
  return Form ? <Form view={view} /> : null;
}

/** The contract calls a place's code and a procedure's code by one name. */
function isNoPlaceCode(view: PageView): boolean {
  const typed = searchOf(view).get('dia-ban');
  return typed !== null && !isPlaceCode(typed);
}

const CURSORS = ['after', 'before', 'xa', 'sau'];
const DAY_OF_PATH = /^(\/thu-tuc\/[^/]+)\/([^/]+)$/;

/** A place that no unit bears: its name leads to the choice, and from there back to the page. */
function WrongPlace({ view }: WrongInputProps) {
  const { t, link } = view;
  const typed = searchOf(view).get('dia-ban') ?? '';
  if (typed === '') return <WrongPlacePage view={view} />;
  return (
    <form action={link('/dia-ban/chon')} method="get" data-wrong="place">
      <input type="hidden" name="ve" value={seenFrom(view.path, null)} />
      <label htmlFor="ten">{t(WORDS.placeName)}</label>
      <Message>{t(WORDS.noSuchPlace)}</Message>
      <div className="search-row">
        <input id="ten" name="ten" type="search" defaultValue={typed} maxLength={200} autoComplete="off" {...WRONG} data-place-name="" />
        <button type="submit">{t(WORDS.choosePlace)}</button>
      </div>
      <p>{t(WORDS.whatPlaces)}</p>
      <p>
        <a href={link(seenFrom(view.path, null))}>{t(WORDS.wholeCountry)}</a>
      </p>
    </form>
  );
}

/** The page of a place that does not exist: here the place itself is looked for. */
function WrongPlacePage({ view }: WrongInputProps) {
  return (
    <>
      <p data-wrong="">{view.t(WORDS.noSuchPlace)}</p>
      <NameForm action="/dia-ban" label={WORDS.placeName} name="" view={view} />
    </>
  );
}

/** A day that the calendar does not know: the same page, with everything else that was asked. */
function WrongDay({ view }: WrongInputProps) {
  const { t, link } = view;
  const [, procedure] = DAY_OF_PATH.exec(pathOf(view)) ?? [];
  const name = procedure === undefined ? 'ngay' : 'asOf';
  const others = [...searchOf(view)].filter(([key]) => key !== name && key !== 'trang');
  return (
    <form action={link(procedure ?? pathOf(view))} method="get" data-wrong="">
      {others.map(([key, value], i) => (
        <input key={i} type="hidden" name={key} value={value} />
      ))}
      <label htmlFor="ngay">{t(WORDS.asOf)}</label>
      <Message>{t(WORDS.noSuchDay)}</Message>
      <div className="search-row">
        <input id="ngay" name={name} type="date" defaultValue={view.today} {...WRONG} />
        <button type="submit">{t(WORDS.see)}</button>
      </div>
    </form>
  );
}

/** An old link into a list whose order has changed since. */
function WrongPlaceInList({ view }: WrongInputProps) {
  const rest = new URLSearchParams([...searchOf(view)].filter(([key]) => !CURSORS.includes(key)));
  return (
    <p data-wrong="">
      {view.t(BROWSE_WORDS.listMoved)}{' '}
      <a href={view.link(pathOf(view) + (rest.size > 0 ? `?${rest}` : ''))}>{view.t(BROWSE_WORDS.fromStart)}</a>
    </p>
  );
}

const WRONG = { 'aria-invalid': true, 'aria-describedby': 'loi' } as const;

function Message({ children }: { readonly children: ReactNode }) {
  return (
    <p id="loi" className="wrong">
      {children}
    </p>
  );
}

function pathOf({ path }: PageView): string {
  return path.split('?')[0] ?? '/';
}

function searchOf({ path }: PageView): URLSearchParams {
  return new URL(path, 'http://page').searchParams;
}
