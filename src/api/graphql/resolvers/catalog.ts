import type { Snapshot } from '../../../catalogue/snapshot.ts';
import type { ApiContext } from '../context.ts';

export const catalog = {
  revision: ({ catalogue }: Snapshot) => catalogue.revision,
  isDegraded: ({ isDegraded }: Snapshot, _: unknown, { search, reliance }: ApiContext) => {
    reliance.onSearch = true;
    return isDegraded || search.status().isInTrouble;
  },
  hash: ({ catalogue }: Snapshot) => catalogue.hash,
  lastAnnouncedAt: ({ catalogue }: Snapshot) => catalogue.lastAnnouncedAt,
  today: (_: Snapshot, __: unknown, { today }: ApiContext) => today,
  search: ({ catalogue }: Snapshot, __: unknown, { search }: ApiContext) => {
    const status = search.status();
    return { ...status, isComplete: status.isComplete || catalogue.revision === 0 };
  },
};
