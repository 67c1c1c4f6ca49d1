/** npm run withhold: hides the public text of a line where the law demands it, and shows it again. */
import type { Payload } from 'payload';
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import type { WithholdingOrder } from '../src/collections/log/withheldTexts.ts';
import { isCalendarDate } from '../src/domain/values/calendarDate.ts';
import { dayInFigures } from '../src/domain/values/dayInWords.ts';
import { isSealedLineId } from '../src/domain/sealing/sealedLine.ts';
import { settingsOrExit } from '../src/server/settingsOrExit.ts';
import { command, CommandRefused, WrongArguments, type ReadArguments } from './command.ts';
import { requireDatabase } from './requireDatabase.ts';

const USAGE = `npm run withhold -- ID --order SỐ/NUMBER --on YYYY-MM-DD --reason TEXT [--notice TEXT]
npm run withhold -- release ID --order SỐ/NUMBER --on YYYY-MM-DD --reason TEXT
npm run withhold -- list

Gỡ nội dung công khai của một phiên bản (ID 26 ký tự) theo văn bản yêu cầu, chẳng hạn vì có dữ liệu cá nhân; release: hiện lại;
list: liệt kê. Trang, API, tệp xuất và nhật ký công khai chỉ còn thông báo (--notice; mặc định nêu văn bản, ngày, lý do). Nhật ký
và chuỗi mã băm giữ nguyên; npm run verify báo số dòng đã gỡ. Mọi máy theo trong một hai giây. Tên, mã, ngày vẫn công khai.
Takes down the public text of a version (id of 26 characters) by an order, for example for personal data; release shows it again;
list tells what is withheld. Pages, API, exports and the public log have the notice alone (--notice; by default order, day, reason).
The log and its hashes stay; npm run verify counts such lines. Every process follows in a second or two. Name, code and days stay
public. Copies that others took, and backups, are not reached.
Exit code 0: done; 1: refused; 2: the command is malformed, or there is no such line.`;

const OPTIONS = { order: { type: 'string' }, on: { type: 'string' }, reason: { type: 'string' }, notice: { type: 'string' } } as const;
const LONGEST = 1_000;

await command({ usage: USAGE, options: OPTIONS, takesWords: true }, async (read) => {
  const obey = taskOf(read);
  const settings = settingsOrExit();
  requireDatabase(settings);
  // Loaded only now: Payload takes seconds, and a wrong word in the command should be answered at once.
  const { openPayload } = await import('../src/collections/storage/openPayload.ts');
  const payload = await openPayload(settings);
  try {
    return await obey(payload);
  } finally {
    await payload.destroy();
  }
});

type Task = (payload: Payload) => Promise<number>;

/** Throws WrongArguments before the database is opened. */
function taskOf({ values, positionals }: ReadArguments<typeof OPTIONS>): Task {
  const [first = '', second, ...others] = positionals;
  if (first === 'list' && second === undefined) return list;
  const isRelease = first === 'release';
  const line = isRelease ? (second ?? '') : first;
  if (!isSealedLineId(line) || others.length > 0 || (!isRelease && second !== undefined))
    throw new WrongArguments(
      bilingualLine({ vi: 'Cần đúng một ID 26 ký tự của phiên bản.', en: 'Exactly one id of a version, of 26 characters, is needed.' }),
    );
  const act = orderIn(values);
  if (isRelease) return release(line, act);
  return withhold(line, act, text('notice', values.notice ?? defaultNotice(act)));
}

function orderIn({ order, on, reason }: ReadArguments<typeof OPTIONS>['values']): WithholdingOrder {
  if (!isCalendarDate(on))
    throw new WrongArguments('--on phải là một ngày có thật, YYYY-MM-DD. / --on must be a day that exists, YYYY-MM-DD.');
  return { order: text('order', order), orderedOn: on, reason: text('reason', reason) };
}

function text(option: string, given: string | undefined): string {
  const tidy = given?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '';
  if (tidy === '' || tidy.length > LONGEST)
    throw new WrongArguments(`--${option} cần từ 1 đến ${LONGEST} ký tự. / --${option} needs 1 to ${LONGEST} characters.`);
  return tidy;
}

function defaultNotice({ order, orderedOn, reason }: WithholdingOrder): string {
  return `Nội dung đã được gỡ theo văn bản ${order} ngày ${dayInFigures(orderedOn)}: ${reason}`;
}

function withhold(line: string, act: WithholdingOrder, notice: string): Task {
  return async (payload) => {
    const { withholdText } = await import('../src/collections/log/withheldTexts.ts');
    const found = await payload.findByID({ collection: 'sealed-lines', id: line, depth: 0, disableErrors: true, select: { code: true } });
    if (!found) throw new CommandRefused({ vi: `Không có dòng ${line}.`, en: `There is no line ${line}.` }, 'NOT_FOUND');
    await withholdText(payload, { ...act, line, notice });
    console.log(`Đã gỡ / withheld: ${found.code} ${line}\n${notice}`);
    return 0;
  };
}

function release(line: string, act: WithholdingOrder): Task {
  return async (payload) => {
    const { releaseText, withheldTexts } = await import('../src/collections/log/withheldTexts.ts');
    if (!(await withheldTexts(payload)).some((one) => one.line === line))
      throw new CommandRefused({ vi: `Dòng ${line} không bị gỡ.`, en: `The line ${line} is not withheld.` }, 'CONFLICT');
    await releaseText(payload, line, act);
    console.log(`Đã hiện lại / shown again: ${line}`);
    return 0;
  };
}

async function list(payload: Payload): Promise<number> {
  const { withheldTexts } = await import('../src/collections/log/withheldTexts.ts');
  for (const one of await withheldTexts(payload)) console.log(JSON.stringify(one));
  return 0;
}
