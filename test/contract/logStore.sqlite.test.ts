import { logStoreContract } from './logStore.contract.ts';
import { sqliteStorage } from './sqliteStorage.ts';

logStoreContract('SQLite', sqliteStorage);
