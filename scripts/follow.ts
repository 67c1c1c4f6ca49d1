/** npm run follow: keeps a copy of another catalogue's log in a file of SQLite, and proves it equal. */
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import { createClient, RequestRefused, type Client } from '../src/portals/client/index.ts';
import { plainMessage } from '../src/store/plainError.ts';
import { command, CommandRefused, WrongArguments } from './command.ts';
import { openCopy, type Copy } from './follow/copy.ts';
import { followOn, mayComeBack, OriginalIsShorter } from './follow/followOn.ts';

const USAGE = `npm run follow -- --from ADDRESS --into FILE [--once] [--check]

Giữ một bản sao của nhật ký công bố trong tệp SQLite: kiểm từng mã băm trước khi ghi, tiếp tục đúng chỗ sau khi dừng.
Bản gốc không trả lời thì chờ và thử lại (1, 2, 4 … 60 giây); chỉ dừng khi lịch sử bị sửa, hoặc khi được bảo dừng (Ctrl-C).
Keeps a copy of the log in a file of SQLite: checks every hash before it writes, goes on where it stopped.
Where the original does not answer, waits and tries again (1, 2, 4 … 60 seconds); ends on altered history, or when told to (Ctrl-C).
--once   dừng khi đã bằng bản gốc; không trả lời thì dừng. / ends when it is equal to the original, or gets no answer.
--check  băm lại toàn bộ bản sao và so với bản gốc. / hashes the whole copy anew and compares it with the original.
Exit code 0: equal, or told to end; 1: not as announced; 2: the command is malformed; 3: no answer (--once, --check).`;
const OPTIONS = { from: { type: 'string' }, into: { type: 'string' }, once: { type: 'boolean' }, check: { type: 'boolean' } } as const;
const NO_ANSWER = 3;

await command({ usage: USAGE, options: OPTIONS }, async ({ values: { from, into, once = false, check = false } }) => {
  if (from === undefined || !URL.canParse(from)) throw new WrongArguments('--from: cần địa chỉ. / needs an address.');
  if (into === undefined) throw new WrongArguments('--into: cần tệp. / needs a file.');
  const copy = await openCopy(into);
  try {
    if (check) return await orNoAnswer(() => tellCheck(copy, from));
    return once ? await orNoAnswer(() => becomeEqual(copy, from)) : await keepEqual(copy, from);
  } finally {
    copy.close();
  }
});

/** Follows until somebody ends it. The pauses are its own, so the client repeats nothing. */
async function keepEqual(copy: Copy, from: string): Promise<number> {
  const stopping = new AbortController();
  const { signal } = stopping;
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());
  const client = createClient({ origin: from, retries: 0, fetch: (address, init) => fetch(address, { ...init, signal }) });
  const reached = async () => (await copy.tip()).sequence;
  await followOn({ look: () => catchUp(copy, client), reached, signal, tell: console.error });
  return 0;
}

async function becomeEqual(copy: Copy, from: string): Promise<number> {
  await catchUp(copy, createClient({ origin: from }));
  return 0;
}

/** Takes what is new until both are equal. */
async function catchUp(copy: Copy, client: Client): Promise<void> {
  while ((await copy.tip()).sequence < (await client.head()).sequence) {
    await copy.take(client.log((await copy.tip()).sequence));
    console.log(`${(await copy.tip()).sequence}`);
  }
  await mustAgree(copy, client);
}

/** Checks that the original still has the last entry of the copy. Throws where its history differs. */
async function mustAgree(copy: Copy, client: Client): Promise<void> {
  const tip = await copy.tip();
  if (tip.sequence === 0) return;
  const theirs = await client.get<{ hash: string }>('/v1/log/head', { sequence: tip.sequence }).catch((error: unknown) => {
    throw error instanceof RequestRefused && error.code === 'NOT_FOUND' ? new OriginalIsShorter(shorter(tip.sequence)) : error;
  });
  if (theirs.hash === tip.hash) return;
  const where = `công bố số ${tip.sequence}`;
  throw new CommandRefused(
    { vi: `Bản gốc có mã băm khác ở ${where}.`, en: `The original has another hash at entry ${tip.sequence}.` },
    'INTERNAL',
  );
}

function shorter(sequence: number): string {
  return bilingualLine({ vi: `Bản gốc không có công bố số ${sequence}.`, en: `The original lacks entry ${sequence}.` });
}

async function tellCheck(copy: Copy, from: string): Promise<number> {
  const { sequence, hash } = await copy.verify();
  await mustAgree(copy, createClient({ origin: from }));
  console.log(`${sequence}:${hash}`);
  return 0;
}

/** A timer tells an original that was away from one whose history differs. */
async function orNoAnswer(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!mayComeBack(error) || error instanceof OriginalIsShorter) throw error;
    console.error(plainMessage(error));
    return NO_ANSWER;
  }
}
