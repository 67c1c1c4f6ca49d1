import type { CatalogueFollower } from '../../catalogue/snapshot.ts';
import type { DraftDecision } from '../../domain/decision/draft.ts';
import { dayInVietNam, type CalendarDate } from '../../domain/values/calendarDate.ts';
import { catalogueDesk, type CatalogueDesk } from './catalogueDesk.ts';
import { draftDeadline, type DraftDeadline } from './entryDeadline.ts';

interface DeskDeps {
  readonly follower: CatalogueFollower;
  readonly now: () => Date;
}

/** What the admin's start page asks; the wiring provides it. */
export interface Desk {
  today(): CalendarDate;
  ofCatalogue(bodies: ReadonlySet<string> | null): CatalogueDesk;
  deadlineOf(head: Pick<DraftDecision, 'type' | 'issuingAuthority' | 'issuedOn' | 'effectiveFrom'>): DraftDeadline | null;
}

export function createDesk({ follower, now }: DeskDeps): Desk {
  const today = () => dayInVietNam(now());
  return {
    today,
    ofCatalogue(bodies) {
      const { catalogue, registers } = follower.current();
      return catalogueDesk(catalogue, registers, { today: today(), bodies });
    },
    deadlineOf: (head) => draftDeadline(head, follower.current().registers, today()),
  };
}
