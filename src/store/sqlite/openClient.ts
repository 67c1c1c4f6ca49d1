import type { Client } from '@libsql/client';
import { createClient } from '@libsql/client';
import { renewAfterBusy } from './renewAfterBusy.ts';

/** Opens a SQLite file whose client stays whole after the file was busy. @param url in the driver's form */
export function openClient(url: string): Client {
  const open = () => createClient({ url });
  return renewAfterBusy(open(), open);
}
