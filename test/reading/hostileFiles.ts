import { strToU8, zipSync } from 'fflate';

import { aDecision } from './decisionFactory.ts';
import { docxFile, p, relations, table, xlsxFile } from './officeFactory.ts';

export interface HostileFile {
  readonly name: string;
  readonly file: () => Uint8Array;
}

const ROWS = [
  ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
  ['1', '1.001193', 'Đăng ký khai sinh'],
  ['2', '1.000894', 'Đăng ký kết hôn'],
] as const;
const LIST = table(ROWS);
export const GOOD_DOCX = aDecision({ body: LIST });
export const GOOD_XLSX = xlsxFile([{ name: 'TTHC', rows: ROWS }]);

const RELS = relations([['officeDocument', 'word/document.xml']]);
const document = (body: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const word =
  (body: string, extra: Readonly<Record<string, string>> = {}): (() => Uint8Array) =>
  () =>
    docxFile(body, extra);
const sheet =
  (xml: string, extra: Readonly<Record<string, string>> = {}): (() => Uint8Array) =>
  () =>
    xlsxFile([{ name: 'a', rows: ROWS }], { 'xl/worksheets/sheet1.xml': `<worksheet>${xml}</worksheet>`, ...extra });
const raw =
  (parts: Readonly<Record<string, string | Uint8Array>>): (() => Uint8Array) =>
  () =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])));

/** Numbers that no honest file holds. */
const NUMBERS = ['-1', '0', '1e9', 'NaN', '', '99999999999999999999', '1.5', 'x'];
/** Texts that take a careless pattern very long, because it can match them in many ways. */
const LONG = 19_500;
const filled = (piece: string): string => piece.repeat(Math.floor(LONG / piece.length));
const LONG_TEXTS: readonly (readonly [string, string])[] = [
  ['dots and digits', filled('1.')],
  ['digits', filled('1')],
  ['opening brackets', filled('(')],
  ['blanks between two letters', `a${filled(' ')}b`],
  ['levels', filled('cấp tỉnh, ')],
  ['one word again and again', filled('thủ tục ')],
  ['fields', filled('lĩnh vực ')],
  ['decisions', filled('Quyết định số 1/QĐ-UBND ')],
  ['positions', filled('số thứ tự 1, 2, 3 ')],
  ['endings', filled('thay thế bãi bỏ hết hiệu lực ')],
  ['counts', filled('03 thủ tục hành chính ')],
  ['moves', filled('từ lĩnh vực a sang lĩnh vực b ')],
  ['dashes', filled('-')],
  ['tones apart from letters', filled('ế'.normalize('NFD'))],
  ['days', filled('ngày 01 tháng 02 năm 2026 ')],
];

const PLACES: readonly (readonly [string, (text: string) => string])[] = [
  ['in the title', (text) => p(`QUYẾT ĐỊNH`) + p(text) + p('Điều 1. Công bố thủ tục hành chính.') + LIST],
  ['in an article', (text) => p('QUYẾT ĐỊNH') + p('Về việc công bố thủ tục hành chính') + p(`Điều 1. ${text}`) + LIST],
  ['in a heading', (text) => p(`PHỤ LỤC`) + p(`I. ${text}`) + LIST],
  ['in a cell', (text) => p('DANH MỤC THỦ TỤC HÀNH CHÍNH') + table([...ROWS, ['3', text, text], [{ t: text, span: 3 }]])],
];

/** Broken and harmful files. The reader must read or refuse each of them soon, and fail in no other way. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ...NUMBERS.map((value) => ({
    name: `a span of ${value || 'nothing'} columns`,
    file: word(`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="${value}"/></w:tcPr>${p('STT')}</w:tc></w:tr></w:tbl>${LIST}`),
  })),
  ...NUMBERS.map((value) => ({
    name: `columns skipped: ${value || 'nothing'}`,
    file: word(`<w:tbl><w:tr><w:trPr><w:gridBefore w:val="${value}"/></w:trPr><w:tc>${p('STT')}</w:tc></w:tr></w:tbl>${LIST}`),
  })),
  ...NUMBERS.map((value) => ({
    name: `a list numbered by ${value || 'nothing'}`,
    file: word(`<w:p><w:pPr><w:numPr><w:ilvl w:val="${value}"/><w:numId w:val="${value}"/></w:numPr></w:pPr></w:p>${LIST}`),
  })),
  ...NUMBERS.map((value) => ({
    name: `a sheet's row ${value || 'nothing'}`,
    file: sheet(`<sheetData><row r="${value}"><c r="A1"><v>1</v></c></row></sheetData>`),
  })),
  ...NUMBERS.map((value) => ({
    name: `a shared string number ${value || 'nothing'}`,
    file: sheet(
      `<sheetData><row r="1"><c r="A1" t="s"><v>${value}</v></c><c r="B1" t="inlineStr"><is><t>Mã TTHC</t></is></c></row></sheetData>`,
    ),
  })),
  ...['A1:', ':', 'A1:A1048576', 'Z9:A1', 'A1:XFD1048576', 'AAAA1:B2', '1:2'].map((ref) => ({
    name: `cells merged as ${ref}`,
    file: sheet(
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>STT</t></is></c><c r="B1" t="inlineStr"><is><t>Mã TTHC</t></is></c></row></sheetData><mergeCells><mergeCell ref="${ref}"/></mergeCells>`,
    ),
  })),
  {
    name: 'cells at addresses that are none',
    file: sheet('<sheetData><row><c r="??"><v>1</v></c><c r="A0"><v>2</v></c><c><v>3</v></c></row></sheetData>'),
  },
  { name: 'a style that the workbook lacks', file: sheet('<sheetData><row r="1"><c r="A1" s="999"><v>46000</v></c></row></sheetData>') },
  {
    name: 'a workbook without styles',
    file: raw({ '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]), 'xl/workbook.xml': '<workbook/>' }),
  },
  {
    name: 'sheets that point at each other and at nothing',
    file: () =>
      xlsxFile([{ name: 'a', rows: ROWS }], {
        'xl/_rels/workbook.xml.rels': relations([
          ['worksheet', 'workbook.xml'],
          ['worksheet', '../../../etc/passwd'],
        ]),
      }),
  },
  {
    name: 'a cell merged down that nothing begins',
    file: word(
      table([
        [
          { t: '', v: 'on' },
          { t: 'x', v: 'on' },
        ],
        ['a', 'b'],
      ]) + LIST,
    ),
  },
  {
    name: 'tables a hundred deep',
    file: word(`${'<w:tbl><w:tr><w:tc>'.repeat(60)}${p('x')}${'</w:tc></w:tr></w:tbl>'.repeat(60)}${LIST}`),
  },
  { name: 'rows without cells, tables without rows', file: word(`<w:tbl/><w:tbl><w:tr/></w:tbl>${LIST}`) },
  {
    name: 'text boxes inside each other',
    file: word(`<w:p>${'<w:r><w:txbxContent><w:p>'.repeat(40)}${'</w:p></w:txbxContent></w:r>'.repeat(40)}</w:p>${LIST}`),
  },
  {
    name: 'a style based on itself',
    file: word(LIST, { 'word/styles.xml': '<w:styles><w:style w:styleId="a"><w:basedOn w:val="a"/></w:style></w:styles>' }),
  },
  {
    name: 'relations that point out of the archive',
    file: raw({ '_rels/.rels': relations([['officeDocument', '../../etc/passwd']]), 'word/document.xml': document(LIST) }),
  },
  {
    name: 'a main part on the network',
    file: raw({ '_rels/.rels': relations([['officeDocument', 'http://example.org/word/document.xml', 'External']]) }),
  },
  {
    name: 'names that climb out of the folder',
    file: raw({ '_rels/.rels': RELS, 'word/document.xml': document(LIST), '../../../tmp/x': 'x' }),
  },
  { name: 'an empty main part', file: raw({ '_rels/.rels': RELS, 'word/document.xml': '' }) },
  { name: 'a main part of blanks', file: raw({ '_rels/.rels': RELS, 'word/document.xml': ' '.repeat(1_000) }) },
  {
    name: 'bytes that are no UTF-8',
    file: raw({ '_rels/.rels': RELS, 'word/document.xml': new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e]) }),
  },
  {
    name: 'UTF-16 without its mark',
    file: raw({ '_rels/.rels': RELS, 'word/document.xml': new Uint8Array(Buffer.from(document(LIST), 'utf16le')) }),
  },
  {
    name: 'characters that XML forbids',
    file: raw({ '_rels/.rels': RELS, 'word/document.xml': document(`<w:p><w:r><w:t>\u0000\u0001\uFFFE</w:t></w:r></w:p>${LIST}`) }),
  },
  {
    name: 'a million attributes',
    file: raw({
      '_rels/.rels': RELS,
      'word/document.xml': `<w:document ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
    }),
  },
  {
    name: 'names of the prototype',
    file: word(`<w:p><w:pPr><w:pStyle w:val="__proto__"/></w:pPr></w:p><constructor/><__proto__ toString="x"/>${LIST}`),
  },
  { name: 'a hundred thousand paragraphs', file: word('<w:p/>'.repeat(100_000) + LIST) },
  { name: 'ten thousand tables', file: word('<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'.repeat(10_000) + LIST) },
  { name: 'five thousand headings', file: word(p('I. LĨNH VỰC HỘ TỊCH').repeat(5_000) + LIST) },
  {
    name: 'a list of two hundred columns',
    file: word(table([Array.from({ length: 200 }, (_, at) => `Mã TTHC ${at}`), Array.from({ length: 200 }, () => '1.001193')])),
  },
  { name: 'a paragraph of a megabyte', file: word(p('a'.repeat(1_000_000)) + LIST) },
  ...LONG_TEXTS.flatMap(([what, text]) => PLACES.map(([where, body]) => ({ name: `${what} ${where}`, file: word(body(text)) }))),
];

/** The same file, cut short or with some bytes changed, as `seed` decides. */
export function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  let state = seed * 2_654_435_761 + 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state % below;
  };
  const copy = seed % 3 === 0 ? bytes.slice(0, next(bytes.length)) : bytes.slice();
  for (let count = seed % 7; count > 0 && copy.length > 0; count -= 1) copy[next(copy.length)] = next(256);
  return copy;
}
