import { existsSync } from 'node:fs';
import { kindOfUrl } from '../../store/databaseKind.ts';
import { pathOf } from './sqlite/fileUrl.ts';

/** Whether there is anything to read, as far as can be told without connecting. A server makes its databases by itself. */
export function databaseExists(databaseUrl: string): boolean {
  return kindOfUrl(databaseUrl) === 'mongo' || existsSync(pathOf(databaseUrl));
}
