import type { Client, InStatement, TransactionMode } from '@libsql/client';
import { causesOf } from '../causesOf.ts';

/**
 * Gives a client a new connection after each SQLITE_BUSY. The driver leaves the refused statement in progress until
 * garbage is collected (libsql-client-ts, issue 352). Until then later writes on that connection succeed, are seen by
 * nobody else, and are lost at the end of the process.
 * @param open makes another client of the same file
 */
export function renewAfterBusy(client: Client, open: () => Client): Client {
  let current = ownMethods(client);
  let last: Promise<unknown> = Promise.resolve();
  const settings = new Set<string>();

  const tell = async ({ execute }: Pick<Client, 'execute'>) => {
    for (const setting of settings) await execute(setting);
  };
  const renew = async () => {
    const broken = current;
    const next = ownMethods(open());
    await tell(next);
    current = next;
    // A transaction by hand would hold the file for as long as the statement stays in progress.
    await broken.execute('ROLLBACK').catch(() => undefined);
    broken.close();
  };
  /** One after the other: nothing may be written between the refusal and the new connection. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(async () => {
      try {
        return await work();
      } catch (error) {
        if (isBusy(error)) await renew();
        throw error;
      }
    });
    last = mine.catch(() => undefined);
    return mine;
  };

  const execute = (statement: InStatement) =>
    inTurn(async () => {
      const text = typeof statement === 'string' ? statement : statement.sql;
      const result = await current.execute(statement);
      if (SETTING.test(text)) settings.add(text);
      return result;
    });
  return Object.assign(client, {
    execute,
    batch: (...asked: Parameters<Client['batch']>) => inTurn(() => current.batch(...asked)),
    transaction: (mode: TransactionMode = 'write') =>
      inTurn(async () => {
        const transaction = await current.transaction(mode);
        // The transaction keeps the connection; the client goes on with another.
        await tell(current);
        return transaction;
      }),
    executeMultiple: (sql: string) => inTurn(() => current.executeMultiple(sql)),
    close: () => current.close(),
  });
}

export function isBusy(error: unknown): boolean {
  return causesOf(error).some(({ code }) => /^SQLITE_(BUSY|LOCKED)/.test(code));
}

/** What a new connection must be told again. */
const SETTING = /^\s*PRAGMA\s+\w+\s*=/i;

function ownMethods(client: Client): Pick<Client, 'execute' | 'batch' | 'transaction' | 'executeMultiple' | 'close'> {
  return {
    execute: client.execute.bind(client),
    batch: client.batch.bind(client),
    transaction: client.transaction.bind(client),
    executeMultiple: client.executeMultiple.bind(client),
    close: client.close.bind(client),
  };
}
