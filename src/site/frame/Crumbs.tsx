import type { Crumb } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

/** The way from the start to this page. */
export function Crumbs({ crumbs, view }: { readonly crumbs: readonly Crumb[]; readonly view: PageView }) {
  if (crumbs.length === 0) return null;
  const all = [{ name: view.t(WORDS.home), path: '/', isVietnamese: false }, ...crumbs];
  return (
    <nav className="crumbs" aria-label={view.t(WORDS.wayHere)}>
      <ol>
        {all.map(({ name, path, isVietnamese }) => (
          <li key={path}>
            <a href={view.link(path)} lang={isVietnamese && view.language === 'en' ? 'vi' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
