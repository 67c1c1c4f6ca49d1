import { databaseExists } from '../src/collections/storage/databaseExists.ts';
import type { Settings } from '../src/server/settings.ts';
import { CommandRefused } from './command.ts';

/** Refuses where there is no database yet: a command about existing data should not make one. */
export function requireDatabase({ databaseUrl }: Settings): void {
  if (databaseExists(databaseUrl)) return;
  throw new CommandRefused(
    {
      vi: `Chưa có cơ sở dữ liệu: ${databaseUrl}. Hãy chạy npm start hoặc npm run import trước.`,
      en: `There is no database yet: ${databaseUrl}. Run npm start or npm run import first.`,
    },
    'NOT_FOUND',
  );
}
