import { bilingualLine } from '../src/domain/values/bilingual.ts';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Asks twice for a password, without showing it. Without a terminal, the first line of the input is the password. */
export async function askPassword(): Promise<string> {
  const isTerminal = process.stdin.isTTY === true;
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: hidden, terminal: isTerminal });
  const ask = async (vi: string, en: string): Promise<string> => {
    if (isTerminal) process.stderr.write(`${bilingualLine({ vi, en })}: `);
    const line = isTerminal ? await lines.question('') : ((await lines[Symbol.asyncIterator]().next()).value ?? '');
    if (isTerminal) process.stderr.write('\n');
    return String(line);
  };
  try {
    const password = await ask('Mật khẩu mới', 'New password');
    if (isTerminal && (await ask('Nhập lại', 'Once more')) !== password)
      throw new Error(bilingualLine({ vi: 'Hai lần nhập không giống nhau.', en: 'The two are not the same.' }));
    return password;
  } finally {
    lines.close();
  }
}
