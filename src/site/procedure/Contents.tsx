import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import type { Section } from './sections.tsx';

/** The parts of the page, beside them on wide screens. */
export function Contents({ sections, view }: { readonly sections: readonly Section[]; readonly view: PageView }) {
  if (sections.length < 3) return <div />;
  return (
    <nav className="contents" aria-label={view.t(WORDS.onThisPage)}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
