import { sqliteStorage } from './sqliteStorage.ts';
import { verifyLogContract } from './verifyLog.contract.ts';

verifyLogContract('SQLite', sqliteStorage);
