import { fieldAddress } from '../pages/fieldAddress.ts';
import type { PageView } from '../view.ts';
import { inVietnamese } from './inVietnamese.ts';

interface Props {
  readonly fields: readonly { readonly field: { readonly code: string; readonly name: string }; readonly count?: number }[];
  readonly view: PageView;
  readonly className?: string;
}

/** Links to fields, each with its number of procedures where that is known. */
export function FieldLinks({ fields, view, className }: Props) {
  if (fields.length === 0) return null;
  return (
    <ul className={className}>
      {fields.map(({ field, count }) => (
        <li key={field.code}>
          <a href={view.link(fieldAddress(field.code))} {...inVietnamese(view)}>
            {field.name}
          </a>{' '}
          {count !== undefined && <small>{view.number(count)}</small>}
        </li>
      ))}
    </ul>
  );
}
