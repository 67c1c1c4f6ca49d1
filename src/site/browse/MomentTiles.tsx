import type { Moment } from '../start/startLists.ts';
import type { PageView } from '../view.ts';
import { lifeEventAddress } from './addresses.ts';

/** Moments of life as tiles, each with a line about what it leads to. */
export function MomentTiles({ moments, view }: { readonly moments: readonly Moment[]; readonly view: PageView }) {
  if (moments.length === 0) return null;
  return (
    <ul className="tiles moments">
      {moments.map(({ slug, label, hint }) => (
        <li key={slug}>
          <a href={view.link(lifeEventAddress(slug))}>
            <span>
              <strong>{view.t(label)}</strong> <small>{view.t(hint)}</small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
