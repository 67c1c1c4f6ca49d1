import type { LifeEventsPageQuery } from '../answers.ts';
import { inVietnamese } from '../parts/inVietnamese.ts';
import type { PageView } from '../view.ts';
import { lifeEventAddress } from './addresses.ts';

interface LifeEventLinksProps {
  readonly lifeEvents: LifeEventsPageQuery['lifeEvents'];
  readonly view: PageView;
  readonly className: string;
}

/** Links to events of life, each with its number of procedures. */
export function LifeEventLinks({ lifeEvents, view, className }: LifeEventLinksProps) {
  if (lifeEvents.length === 0) return null;
  return (
    <ul className={className}>
      {lifeEvents.map(({ name, count }) => (
        <li key={name}>
          <a href={view.link(lifeEventAddress(name))} {...inVietnamese(view)}>
            {name}
          </a>{' '}
          <small>{view.number(count)}</small>
        </li>
      ))}
    </ul>
  );
}
