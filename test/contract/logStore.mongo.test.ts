import { mongoStorage } from './mongoStorage.ts';
import { logStoreContract } from './logStore.contract.ts';

logStoreContract('MongoDB', mongoStorage, { isGuarded: false });
