/** npm run follow: keeps a copy of another catalogue's log in a file of SQLite, and proves it equal. */
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '../src/portals/client/index.ts';
import { command, CommandRefused, WrongArguments } from './command.ts';
import { openCopy, type Copy } from './follow/copy.ts';

const USAGE = `npm run follow -- --from ADDRESS --into FILE [--once] [--check]

Giữ một bản sao của nhật ký công bố trong tệp SQLite: kiểm từng mã băm trước khi ghi, tiếp tục đúng chỗ sau khi dừng.
Keeps a copy of the log in a file of SQLite: checks every hash before it writes, goes on where it stopped.
--once   dừng khi đã bằng bản gốc. / ends when it is equal to the original.
--check  băm lại toàn bộ bản sao và so với bản gốc. / hashes the whole copy anew and compares it with the original.
Exit code 0: equal; 1: not as announced; 2: the command is malformed.`;
const OPTIONS = { from: { type: 'string' }, into: { type: 'string' }, once: { type: 'boolean' }, check: { type: 'boolean' } } as const;
const LOOK_EVERY_MS = 500;

await command({ usage: USAGE, options: OPTIONS }, async ({ values: { from, into, once = false, check = false } }) => {
  if (from === undefined || !URL.canParse(from)) throw new WrongArguments('--from: cần địa chỉ. / needs an address.');
  if (into === undefined) throw new WrongArguments('--into: cần tệp. / needs a file.');
  const client = createClient({ origin: from });
  const copy = await openCopy(into);
  let isOpen = true;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (isOpen = false));
  try {
    if (check) return await tellCheck(copy, from);
    while (isOpen) {
      const head = await client.head();
      const tip = await copy.tip();
      if (tip.sequence < head.sequence) {
        await copy.take(client.log(tip.sequence), () => isOpen);
        console.log(`${(await copy.tip()).sequence}`);
        continue;
      }
      await mustAgree(copy, from);
      if (once) return 0;
      await pause(LOOK_EVERY_MS);
    }
    return 0;
  } finally {
    copy.close();
  }
});

/** Checks that the original still has the last entry of the copy. Throws where its history differs. */
async function mustAgree(copy: Copy, from: string): Promise<void> {
  const tip = await copy.tip();
  if (tip.sequence === 0) return;
  const theirs = await createClient({ origin: from }).get<{ hash: string }>('/v1/log/head', { sequence: tip.sequence });
  if (theirs.hash === tip.hash) return;
  const where = `công bố số ${tip.sequence}`;
  throw new CommandRefused(
    { vi: `Bản gốc có mã băm khác ở ${where}.`, en: `The original has another hash at entry ${tip.sequence}.` },
    'INTERNAL',
  );
}

async function tellCheck(copy: Copy, from: string): Promise<number> {
  const { sequence, hash } = await copy.verify();
  await mustAgree(copy, from);
  console.log(`${sequence}:${hash}`);
  return 0;
}
