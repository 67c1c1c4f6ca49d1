import type { PlaceRegister } from '../../domain/places/places.ts';
import type { LogStore } from '../../store/logStore.ts';
import type { ImportLog, RegisterStore } from './importPorts.ts';

interface Stored {
  readonly log: ImportLog & Pick<LogStore, 'summariesOf'>;
  readonly registerStore: RegisterStore;
}

/** An empty log and empty registers: a dry run without a database uses them instead of making one. */
export function nothingStored(places: PlaceRegister): Stored {
  const refuse = async (): Promise<never> => {
    throw new Error('A dry run writes nothing.');
  };
  return {
    log: {
      tip: async () => null,
      announcementsAfter: async () => [],
      summariesOf: async () => [],
      textsOf: async () => new Map(),
      putSealedLines: refuse,
      append: refuse,
    },
    registerStore: {
      load: async () => ({
        state: 'empty',
        places,
        authorities: new Map(),
        delegations: [],
        fields: new Map(),
        legalDocuments: new Map(),
        offices: new Map(),
        delegatedPowers: [],
        holidays: new Set(),
        deadlines: [],
        withheld: new Map(),
      }),
      addMissing: refuse,
    },
  };
}
