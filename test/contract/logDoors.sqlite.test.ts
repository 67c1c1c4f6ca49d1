import { logDoorsContract } from './logDoors.contract.ts';
import { sqliteStorage } from './sqliteStorage.ts';

logDoorsContract('SQLite', sqliteStorage);
