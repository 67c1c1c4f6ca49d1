import type { TwinFragment } from '../answers.ts';
import type { PageView } from '../view.ts';
import { inVietnamese } from './inVietnamese.ts';
import { procedureAddress } from './links.tsx';

/** Twins bear the same name: the place tells them apart. */
export function TwinLinks({ twins, view }: { readonly twins: readonly TwinFragment[]; readonly view: PageView }) {
  if (twins.length === 0) return null;
  return (
    <ul>
      {twins.map(({ code, name, latest }) => (
        <li key={code}>
          <a href={view.link(procedureAddress(code))} {...inVietnamese(view)}>
            {latest?.place ? `${latest.place.name}: ${name}` : name}
          </a>{' '}
          <small>{code}</small>
        </li>
      ))}
    </ul>
  );
}
