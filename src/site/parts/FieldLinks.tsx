import type { StartPageQuery } from '../answers.ts';
import { fieldAddress } from '../pages/fieldAddress.ts';
import type { PageView } from '../view.ts';
import { inVietnamese } from './inVietnamese.ts';

interface Props {
  readonly fields: StartPageQuery['statistics']['byField'];
  readonly view: PageView;
  readonly className: string;
}

/** Links to fields, each with its number of procedures. */
export function FieldLinks({ fields, view, className }: Props) {
  return (
    <ul className={className}>
      {fields.map(({ field, count }) => (
        <li key={field.code}>
          <a href={view.link(fieldAddress(field.code))} {...inVietnamese(view)}>
            {field.name}
          </a>{' '}
          <small>{view.number(count)}</small>
        </li>
      ))}
    </ul>
  );
}
