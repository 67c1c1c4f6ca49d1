import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

/** The link to the next page of a list. */
export function NextPage({ address, view }: { readonly address: string | null; readonly view: PageView }) {
  if (address === null) return null;
  return (
    <p>
      <a rel="next" href={view.link(address)}>
        {view.t(WORDS.nextPage)}
      </a>
    </p>
  );
}
