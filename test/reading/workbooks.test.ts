import { describe, expect, it } from '@jest/globals';

import { readDecision } from '../../src/reading/readDecision.ts';
import { docxFile, p, table, xlsxFile, type SheetCell } from './officeFactory.ts';

const HEADING: readonly SheetCell[] = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Thời hạn'];
const sheet = (...rows: (readonly SheetCell[])[]): Uint8Array =>
  xlsxFile([{ name: 'TTHC', rows: [['Danh mục thủ tục hành chính mới ban hành'], HEADING, ...rows] }]);
const typesOf = ({ warnings }: Awaited<ReturnType<typeof readDecision>>): string[] => warnings.map(({ code }) => code);

describe('what officers type into workbooks', () => {
  it.each([
    ['9,800201', '9.800201', 'xlsx:code-comma'],
    ['9 800203', '9.800203', 'xlsx:code-whitespace'],
    ['9800204', '9.800204', 'xlsx:code-without-point'],
    [9.8002, '9.800200', 'xlsx:code-lost-zero'],
    [9800204, '9.800204', 'xlsx:code-lost-zero'],
  ])('%j is no code: the likely one stands beside it', async (typed, suggested, warning) => {
    const parsed = await readDecision(sheet([1, typed, 'Cấp thẻ tra cứu', '02 ngày']));
    expect(parsed.lines.map(({ code, codeSuggested }) => [code, codeSuggested])).toEqual([[null, suggested]]);
    expect(typesOf(parsed)).toContain(warning);
  });

  it('a hidden row is no line, and is told with what it holds', async () => {
    const row = (at: number, code: string, isHidden: string): string =>
      `<row r="${at}"${isHidden}>${['1', code, 'Cấp thẻ'].map((text, column) => `<c r="${'ABC'[column]}${at}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    const heading = `<row r="1">${['STT', 'Mã TTHC', 'Tên TTHC'].map((text, column) => `<c r="${'ABC'[column]}1" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    const xml = `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>${heading}${row(2, '9.800201', '')}${row(3, '9.800202', ' hidden="1"')}</sheetData></worksheet>`;
    const parsed = await readDecision(xlsxFile([{ name: 'TTHC', rows: [] }], { 'xl/worksheets/sheet1.xml': xml }));
    expect(parsed.lines.map(({ code }) => code)).toEqual(['9.800201']);
    expect(parsed.warnings.find(({ code }) => code === 'xlsx:hidden-row')?.message.en).toContain('9.800202');
    expect(typesOf(parsed)).toContain('xlsx:hidden-column');
  });

  it('a name over three rows is one line, and is told', async () => {
    const parsed = await readDecision(
      sheet(
        [1, '9.800201', 'Cấp thẻ tra cứu', '02 ngày'],
        [null, null, 'kho lưu trữ số', null],
        [null, null, 'cấp tỉnh', null],
        [2, '9.800202', 'Cấp lại', ''],
      ),
    );
    expect(parsed.lines.map(({ name }) => name)).toEqual(['Cấp thẻ tra cứu kho lưu trữ số cấp tỉnh', 'Cấp lại']);
    expect(typesOf(parsed)).toContain('row-continued');
  });
});

describe('a name over three rows with its position and code in the middle one', () => {
  it('is one line each, and is told', async () => {
    const parsed = await readDecision(
      sheet(
        [null, null, 'Cấp thẻ tra cứu', null],
        [1, '9.800201', 'kho lưu trữ số', '02 ngày'],
        [null, null, 'cấp tỉnh', null],
        [null, null, 'Cấp lại thẻ', null],
        [2, '9.800202', 'tra cứu kho', '01 ngày'],
        [null, null, 'lưu trữ số', null],
        [3, '9.800203', 'Thu hồi thẻ', '01 ngày'],
      ),
    );
    expect(parsed.lines.map(({ position, code, name }) => [position, code, name])).toEqual([
      ['1', '9.800201', 'Cấp thẻ tra cứu kho lưu trữ số cấp tỉnh'],
      ['2', '9.800202', 'Cấp lại thẻ tra cứu kho lưu trữ số'],
      ['3', '9.800203', 'Thu hồi thẻ'],
    ]);
    expect(typesOf(parsed)).toContain('row-continued');
  });
});

describe('what Word keeps beside the text', () => {
  it('tracked changes are read as accepted, and told', async () => {
    const name =
      '<w:p><w:r><w:t>Đăng ký </w:t></w:r><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>khai sinh</w:t></w:r></w:ins></w:p>';
    const parsed = await readDecision(
      docxFile(
        p('DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ') +
          table([
            ['STT', 'Mã TTHC', 'Tên TTHC'],
            ['1', '1.001193', { t: '', raw: name }],
          ]),
      ),
    );
    expect(parsed.lines.map((line) => line.name)).toEqual(['Đăng ký khai sinh']);
    expect(typesOf(parsed)).toContain('tracked-changes');
  });
});
