import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTsv, writeTsv } from '../../../src/collections/lines/table/tsv.ts';

describe('Cells copied from a sheet', () => {
  it.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['"hai\ndòng"\t"nói ""vâng"""', [['hai\ndòng', 'nói "vâng"']]],
    ['"mở mà không đóng\tb', [['"mở mà không đóng', 'b']]],
    [
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['', [['']]],
  ])('%j', (text, cells) => expect(readTsv(text)).toEqual(cells));

  it('come back as they were written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ế', '"', '\n', '\t', ' '), maxLength: 6 });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      // Sheets end their text with one line break, so a single empty row at the end is lost.
      fc.property(rows, (cells) => cells.at(-1)?.join('') === '' || expect(readTsv(writeTsv(cells))).toEqual(cells) === undefined),
    );
  });
});
