import type { SearchPageQuery } from '../answers.ts';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { placeChooser } from '../places/placeChooser.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

interface PlaceLineProps {
  readonly place: SearchPageQuery['place'];
  readonly view: PageView;
  /** Where a chosen place leads; by default to this page. */
  readonly back?: string;
}

/** Whose answers these are, and the way to choose another place. */
export function PlaceLine({ place, view, back }: PlaceLineProps) {
  const { t } = view;
  return (
    <p className="place-line screen-only" {...placeMarks(place, back)}>
      {t(WORDS.place)}: {place ? <strong {...inVietnamese(view)}>{place.name}</strong> : t(WORDS.wholeCountry)} ·{' '}
      <a href={view.link(placeChooser(back ?? view.path))}>{t(WORDS.changePlace)}</a>
    </p>
  );
}

/** Lets a script remember the place, or offer the one that it remembers. */
export function placeMarks(place: SearchPageQuery['place'] | null, back = '') {
  return { 'data-place-line': back, ...(place ? { 'data-place': place.code, 'data-place-name': place.name } : {}) };
}
