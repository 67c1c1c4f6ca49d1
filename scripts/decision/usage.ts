import type { Command } from './arguments.ts';

const HEADER = `  --number SỐ, --issued-on NGÀY, --authority "TÊN hoặc MÃ", --effective-from NGÀY, --signer "TÊN"
                  điều tệp không ghi (bảng tính thường chỉ có phụ lục); trái với tệp thì bị từ chối
                  what the file lacks (workbooks mostly hold the annex alone); refused where the file says otherwise`;

const LINES: Readonly<Record<Command, string>> = {
  parse: `npm run decision -- parse TỆP / FILE
  đọc quyết định DOCX, XLSX thành JSON / reads a DOCX or XLSX decision into JSON`,
  check: `npm run decision -- check TỆP / FILE [--json] [--answers-template OUT.json]
  đối chiếu từng dòng với danh mục trong DATA_DIR, nêu mọi lỗi và cảnh báo; không ghi gì vào cơ sở dữ liệu
  compares every line with the catalogue of DATA_DIR and lists errors and warnings; stores nothing`,
  draft: `npm run decision -- draft TỆP / FILE [--replace]
  lưu thành bản soạn thảo trong trang quản trị; cùng một quyết định không lưu hai lần
  keeps it as a draft in the admin; the same decision is never kept twice`,
  announce: `npm run decision -- announce TỆP / FILE --answers ANSWERS.json [--replace]
  công bố, khi không còn lỗi và mọi cảnh báo đã được giải trình; đã công bố rồi thì không làm gì
  announces it when there is no error left and every warning is answered; does nothing where it is announced already`,
  withdraw: `npm run decision -- withdraw ĐỊNH-DANH / KEY --number SỐ --issued-on NGÀY [--announce --answers ANSWERS.json]
  soạn một đính chính rút toàn bộ một quyết định đã công bố, coi như chưa ban hành: mọi dòng, mọi hệ quả
  drafts one correction that withdraws a whole announced decision as if never issued: every line, every ending that followed`,
};

const WITHDRAWING = [
  `  KEY             phần cuối địa chỉ trang của quyết định, như 2026-08-30/H31/3500-QD-UBND
                  the end of the address of the decision's page`,
  '  --announce      công bố luôn, khi không còn lỗi và mọi cảnh báo đã được giải trình / announces it at once',
  '  --answers FILE  giải trình: [{ "code", "path", "answer" }] / the answers',
  '  --replace       ghi đè bản soạn thảo chưa duyệt / overwrites a draft that is not approved yet',
  '  --authority "TÊN hoặc MÃ", --signer "TÊN"   mặc định: cơ quan đã ban hành / by default the one that issued it',
];

const OPTIONS: Readonly<Record<Command, readonly string[]>> = {
  parse: [],
  check: [
    '  --json          kết quả cho máy / for machines',
    `  --answers-template OUT.json
                  ghi các cảnh báo cần giải trình, để điền vào "answer" / writes the warnings to be answered`,
    HEADER,
  ],
  draft: ['  --replace       ghi đè bản soạn thảo chưa duyệt / overwrites a draft that is not approved yet', HEADER],
  withdraw: WITHDRAWING,
  announce: [
    '  --answers FILE  giải trình: [{ "code", "path", "answer" }] / the answers',
    '  --replace       ghi đè bản soạn thảo chưa duyệt / overwrites a draft that is not approved yet',
    HEADER,
  ],
};

const CODES: Readonly<Record<Command, string>> = {
  parse: '0: đã đọc / read; 2: bị từ chối / refused',
  check: '0: không có lỗi / no errors; 1: có lỗi / errors; 2: bị từ chối / refused',
  draft: '0: đã lưu, hoặc đã có bản giống hệt / kept, or the same is there; 1: đã có bản khác / another is there; 2: bị từ chối / refused',
  withdraw:
    '0: đã lưu hoặc đã công bố / kept or announced; 1: còn lỗi hoặc chưa giải trình / errors or open warnings; 2: bị từ chối / refused',
  announce: '0: đã công bố / announced; 1: còn lỗi hoặc chưa giải trình / errors or open warnings; 2: bị từ chối / refused',
};

/** The help of one command, or of all. */
export function usage(command: Command | null): string {
  if (command === null) return [...Object.values(LINES), '  --help          từng lệnh / of each command'].join('\n\n');
  return [LINES[command], '', ...OPTIONS[command], '  --help', '', `Mã kết thúc / exit code: ${CODES[command]}`].join('\n');
}
