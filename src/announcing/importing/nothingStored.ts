import type { PlaceRegister } from '../../domain/places/places.ts';
import type { LogStore } from '../../store/logStore.ts';
import type { ImportLog, RegisterStore } from './importPorts.ts';

interface Stored {
  readonly log: ImportLog & Pick<LogStore, 'headsOf'>;
  readonly registerStore: RegisterStore;
}

/** An empty log and empty registers: what a dry run sees where there is no database yet, so that none is made. */
export function nothingStored(places: PlaceRegister): Stored {
  const refuse = async (): Promise<never> => {
    throw new Error('A dry run writes nothing.');
  };
  return {
    log: {
      head: async () => null,
      announcementsAfter: async () => [],
      headsOf: async () => [],
      textsOf: async () => new Map(),
      putSealedLines: refuse,
      append: refuse,
    },
    registerStore: {
      load: async () => ({
        state: 'empty',
        places,
        authorities: new Map(),
        fields: new Map(),
        legalDocuments: new Map(),
        holidays: new Set(),
      }),
      addMissing: refuse,
    },
  };
}
