import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';

import { readDecision } from '../../src/reading/readDecision.ts';
import { ReadingRefused, type RefusalCode } from '../../src/reading/refusal.ts';
import { aDecision } from './decisionFactory.ts';
import { docxFile, p, relations, table, xlsxFile, zip } from './officeFactory.ts';
import { leastCpu } from '../factories/leastCpu.ts';

const LIST = table([
  ['STT', 'Mã TTHC', 'Tên TTHC'],
  ['1', '1.001193', 'Đăng ký khai sinh'],
]);
const GOOD = aDecision({ body: LIST });
const CPU_SECONDS = 8;

/** The same bytes, with each match of a 4-byte little-endian number replaced. */
function patched(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) if (view.getUint32(at, true) === from) view.setUint32(at, to, true);
  return copy;
}

/** Sets bit 0 of the general purpose flags in each central header, which means encrypted. */
function encrypted(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 12 <= copy.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  return copy;
}

function withMainPart(xml: string): Uint8Array {
  return zip({ '_rels/.rels': relations([['officeDocument', 'word/document.xml']]), 'word/document.xml': xml });
}

function aBomb(): Uint8Array {
  return zipSync({
    '_rels/.rels': strToU8(relations([['officeDocument', 'word/document.xml']])),
    'word/document.xml': new Uint8Array(90_000_000),
  });
}

function aLyingBomb(): Uint8Array {
  return patched(
    zipSync({
      '_rels/.rels': strToU8(relations([['officeDocument', 'word/document.xml']])),
      'word/document.xml': new Uint8Array(40_000_000),
    }),
    40_000_000,
    1_000,
  );
}

function aSheetOf(rows: number): Uint8Array {
  const row = '<row/>'.repeat(rows);
  return zip({
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([['worksheet', 'worksheets/sheet1.xml']]),
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${row}</sheetData></worksheet>`,
  });
}

const ENTITIES = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('');

const CASES: readonly (readonly [string, () => Uint8Array, RefusalCode])[] = [
  ['an empty file', () => new Uint8Array(0), 'EMPTY'],
  ['a text file', () => strToU8('Quyết định công bố thủ tục hành chính'), 'NOT_DOCX_OR_XLSX'],
  ['a PDF', () => strToU8('%PDF-1.7 ...'), 'NOT_DOCX_OR_XLSX'],
  [
    'an old .doc, or a file with a password',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    'OLD_OR_ENCRYPTED',
  ],
  ['a file cut short', () => GOOD.slice(0, GOOD.length / 2), 'BROKEN_ARCHIVE'],
  ['a file with damaged bytes', () => GOOD.map((byte, index) => (index > 900 && index < 1_000 ? 0 : byte)), 'BROKEN_ARCHIVE'],
  ['an encrypted archive', () => encrypted(GOOD), 'ENCRYPTED'],
  ['an archive of something else', () => zip({ 'a.txt': 'a' }), 'NOT_DOCX_OR_XLSX'],
  ['a part that unpacks to 90 MB', aBomb, 'ARCHIVE_BOMB'],
  ['a part that unpacks to more than it declares', aLyingBomb, 'BROKEN_ARCHIVE'],
  [
    'ten thousand entries',
    () => zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`a${index}`, new Uint8Array(0)]))),
    'ARCHIVE_BOMB',
  ],
  ['macros', () => docxFile(LIST, { 'word/vbaProject.bin': 'x' }), 'MACROS'],
  [
    'macros by content type',
    () =>
      docxFile(LIST, {
        '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      }),
    'MACROS',
  ],
  [
    'a template drawn from outside',
    () => docxFile(LIST, { 'word/_rels/settings.xml.rels': relations([['attachedTemplate', 'http://example.org/a.dotm', 'External']]) }),
    'EXTERNAL_CONTENT',
  ],
  [
    'a linked workbook',
    () =>
      xlsxFile(
        [
          {
            name: 'a',
            rows: [
              ['STT', 'Mã TTHC', 'Tên TTHC'],
              [1, '1.001193', 'A'],
            ],
          },
        ],
        { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' },
      ),
    'EXTERNAL_CONTENT',
  ],
  [
    'a field that starts a program',
    () => docxFile(`<w:p><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p>${LIST}`),
    'EXTERNAL_CONTENT',
  ],
  ['entities that unfold', () => withMainPart(`<!DOCTYPE a [<!ENTITY l0 "l">${ENTITIES}]><w:document>&l9;</w:document>`), 'XML_DOCTYPE'],
  [
    'an entity that reads a file',
    () => withMainPart('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>'),
    'XML_DOCTYPE',
  ],
  ['XML that is not well formed', () => withMainPart('<w:document><w:body></w:document>'), 'BROKEN_XML'],
  ['XML a thousand levels deep', () => withMainPart(`${'<a>'.repeat(1_000)}${'</a>'.repeat(1_000)}`), 'TOO_COMPLEX'],
  ['a million rows', () => aSheetOf(1_000_000), 'TOO_COMPLEX'],
  [
    'a value in the last row of a sheet',
    () =>
      xlsxFile([{ name: 'a', rows: [] }], {
        'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>',
      }),
    'TOO_COMPLEX',
  ],
  ['a workbook without content', () => xlsxFile([{ name: 'a', rows: [] }]), 'NO_CONTENT'],
  [
    'a workbook without a list',
    () =>
      xlsxFile([
        {
          name: 'a',
          rows: [
            ['Họ tên', 'Tuổi'],
            ['An', 30],
          ],
        },
      ]),
    'NOT_A_PUBLICATION_DECISION',
  ],
  [
    'a circular',
    () => docxFile([p('THÔNG TƯ'), p('Quy định chi tiết một số điều của Luật Hộ tịch'), p('Điều 1. Phạm vi điều chỉnh')].join('')),
    'NOT_A_PUBLICATION_DECISION',
  ],
  [
    'another decision',
    () => aDecision({ title: 'Về việc phê duyệt kế hoạch sử dụng đất', articles: ['Điều 1. Phê duyệt kế hoạch.'], body: '' }),
    'NOT_A_PUBLICATION_DECISION',
  ],
];

describe('files that are refused', () => {
  it.each(CASES)('%s', async (_, file, code) => {
    const bytes = file();
    let error: unknown;
    const seconds = await leastCpu(CPU_SECONDS, async () => {
      error = await readDecision(bytes).catch((thrown: unknown) => thrown);
    });
    expect(error).toBeInstanceOf(ReadingRefused);
    const refused = error as ReadingRefused;
    expect({ code: refused.code, isQuick: seconds < CPU_SECONDS }).toEqual({ code, isQuick: true });
    expect(refused.label.vi).not.toBe('');
    expect(refused.label.en).not.toBe('');
  });

  it('hyperlinks and linked pictures are no reason to refuse', async () => {
    const file = docxFile(LIST, {
      'word/_rels/document.xml.rels': relations([
        ['hyperlink', 'https://example.org', 'External'],
        ['image', 'https://example.org/a.png', 'External'],
      ]),
    });
    const { lines } = await readDecision(file);
    expect(lines.map(({ code }) => code)).toEqual(['1.001193']);
  });

  it('a cell that claims to span a million columns does not grow the table', async () => {
    const parsed = await readDecision(
      aDecision({
        body: table([['STT', 'Mã TTHC', 'Tên TTHC'], [{ t: 'Lĩnh vực Hộ tịch', span: 1_000_000 }], ['1', '1.001193', 'Đăng ký khai sinh']]),
      }),
    );
    expect(parsed.lines.map(({ code }) => code)).toEqual(['1.001193']);
  });
});
