/** npm run verify: hashes the whole log again, and compares every projection with a fresh fold. */
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import type { NotedEntry } from '../src/announcing/verifyLog.ts';
import { verifyLog } from '../src/announcing/verifyLog.ts';
import { openCatalogue } from '../src/server/openCatalogue.ts';
import { compareProcedures, PROCEDURES_CHECKPOINT } from '../src/collections/catalogue/syncProcedures.ts';
import { dayInVietNam } from '../src/domain/values/calendarDate.ts';
import { command, WrongArguments } from './command.ts';
import { requireDatabase } from './requireDatabase.ts';
import { settingsOrExit } from '../src/server/settingsOrExit.ts';

const USAGE = `npm run verify [-- --expect SEQUENCE:HASH ...]

Băm lại toàn bộ nhật ký công bố, so mọi dòng đã niêm phong và mọi bản chiếu với một lần dựng mới; chỉ đọc, không sửa.
Hashes the whole log anew and compares every sealed line and every projection with a fresh fold; it reads and mends nothing.
--expect 480:3f9a…  công bố số 480 phải có đúng mã băm này, như đã ghi lại ở nơi khác (xem /v1/log/head); nêu được nhiều lần.
--expect 480:3f9a…  entry 480 must have this hash, as it was noted elsewhere (see /v1/log/head); may be given several times.
Exit code 0: whole; 1: something is wrong, each named on a line of its own; 2: the command is malformed, or there is no database.`;

await command({ usage: USAGE, options: { expect: { type: 'string', multiple: true } } }, ({ values }) =>
  verify((values.expect ?? []).map(notedEntry)),
);

/** Parses '480:3f9a…'. Throws WrongArguments for anything but a sequence and a hash. */
function notedEntry(text: string): NotedEntry {
  const [, sequence, hash] = /^([1-9]\d{0,9}):([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
  if (sequence === undefined || hash === undefined)
    throw new WrongArguments(
      `--expect ${text}: cần số thứ tự, dấu hai chấm và mã băm 64 ký tự. / needs a sequence, a colon and a hash of 64 characters.`,
    );
  return { sequence: Number(sequence), hash: hash.toLowerCase() };
}

async function verify(noted: readonly NotedEntry[]): Promise<number> {
  const settings = settingsOrExit();
  requireDatabase(settings);
  const started = Date.now();
  const troubles: string[] = [];
  const open = await openCatalogue(settings, {
    now: () => new Date(),
    onTrouble: (problem) => troubles.push(`READER: ${problem}`),
    isReader: true,
    onNotice: (label) => console.error(bilingualLine(label)),
    onMissingGuard: (name) =>
      troubles.push(bilingualLine({ vi: `GUARD_MISSING ${name}: Thiếu ràng buộc của nhật ký.`, en: 'A guard of the log is missing.' })),
  });
  try {
    const { tip, checked, faults, doubtfulClocks } = await verifyLog(open.store, noted);
    const problems = [...faults.map(({ code, where, message }) => `${code} ${where}: ${bilingualLine(message)}`), ...troubles];
    const { catalogue } = open.follower.current();
    const isKept = (await open.store.checkpoints()).some(
      ({ name, sequence }) => name === PROCEDURES_CHECKPOINT && sequence === catalogue.revision,
    );
    // A list that lags behind is no fault: the next start updates it. A list at the newest revision must be right.
    if (isKept) {
      const { wrong, surplus } = await compareProcedures(open.payload, catalogue, dayInVietNam(new Date()));
      for (const id of [...wrong.map((row) => row.id), ...surplus])
        problems.push(
          bilingualLine({
            vi: `PROJECTION_DIFFERS procedures ${id}: Danh sách thủ tục khác với nhật ký.`,
            en: 'The list of procedures differs from the log.',
          }),
        );
    }
    for (const problem of problems) console.log(problem);
    for (const id of open.follower.current().registers.withheld.keys()) console.log(`Đã gỡ theo văn bản / withheld by order: ${id}`);
    if (doubtfulClocks.length > 0)
      console.log(
        `Đồng hồ của các công bố ${doubtfulClocks.join(', ')} lệch so với các công bố khác; knownAt đã tính đến điều này.\n` +
          `The clocks of announcements ${doubtfulClocks.join(', ')} disagree with the others; knownAt allows for it.`,
      );
    console.log(
      `Đã kiểm: ${checked.announcements} công bố, ${checked.lines} dòng niêm phong (${checked.linesNotAnnounced} chưa công bố), ${checked.checkpoints} mốc, ${isKept ? catalogue.procedures.size : 0} thủ tục trong danh sách.\n` +
        `Checked ${checked.announcements} announcements, ${checked.lines} sealed lines (${checked.linesNotAnnounced} not announced), ${checked.checkpoints} marks, ${isKept ? catalogue.procedures.size : 0} procedures of the list in ${((Date.now() - started) / 1000).toFixed(1)} s.\n` +
        `Đầu nhật ký / head: ${tip ? `${tip.sequence} ${tip.hash}` : '-'}\n` +
        (problems.length === 0
          ? bilingualLine({ vi: 'Nguyên vẹn.', en: 'Whole.' })
          : `${problems.length} lỗi. / ${problems.length} faults.`),
    );
    return problems.length === 0 ? 0 : 1;
  } finally {
    await open.close();
  }
}
