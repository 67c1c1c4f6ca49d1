import type { ReactNode } from 'react';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

interface NameFormProps {
  readonly action: string;
  readonly label: Label;
  readonly name: string;
  /** Name of the field in the address. */
  readonly field?: string;
  readonly view: PageView;
  readonly children?: ReactNode;
}

/** Finds something by its name. */
export function NameForm({ action, label, name, field = 'ten', view, children }: NameFormProps) {
  return (
    <form action={view.link(action)} method="get" role="search">
      <label htmlFor={field}>{view.t(label)}</label>
      <div className="search-row">
        <input id={field} name={field} type="search" defaultValue={name} autoComplete="off" maxLength={200} />
        <button type="submit">{view.t(WORDS.search)}</button>
      </div>
      {children}
    </form>
  );
}
