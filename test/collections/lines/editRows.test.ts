import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COLUMNS, shown, type Column } from '../../../src/collections/lines/table/columns.ts';
import {
  addRow,
  changesOf,
  EVERY_ROW,
  filterRows,
  moveRows,
  pasteCells,
  removeRows,
  setValue,
  startRows,
  typeText,
} from '../../../src/collections/lines/table/editRows.ts';
import { tableBody } from '../../../src/collections/lines/table/saveTable.ts';
import { toTableRow, type TableRow } from '../../../src/collections/lines/table/tableRow.ts';
import { readTsv } from '../../../src/collections/lines/table/tsv.ts';
import { toStoredLine } from '../../../src/collections/lines/toStoredLine.ts';
import { EMPTY_DRAFT_LINE } from '../../../src/domain/decision/draft.ts';
import { arbitraryLine } from '../../factories/arbitraryDraft.ts';

const row = (id: number, line: Partial<typeof EMPTY_DRAFT_LINE> = {}): TableRow =>
  toTableRow({ ...toStoredLine({ ...EMPTY_DRAFT_LINE, ...line }), id, updatedAt: `2026-01-0${id}` });
const THREE = [
  row(1, { code: '1.001193', name: 'Đăng ký khai sinh', levels: ['commune'] }),
  row(2, { code: '1.000894', name: 'Đăng ký kết hôn', levels: ['commune'], kind: 'amended' }),
  row(3, { name: 'Cấp giấy phép xây dựng', levels: ['province'] }),
];
const column = (key: string) => COLUMNS.find((one) => one.key === key)!;
const only = (...keys: string[]) => new Set(keys);
const keysOf = (rows: ReturnType<typeof startRows>) => rows.map(({ key }) => key);

describe('A column of the table', () => {
  it('reads every value of a line as it shows it, in both languages', () => {
    fc.assert(
      fc.property(arbitraryLine, fc.constantFrom('vi' as const, 'en' as const), (line, language) => {
        const { values } = toTableRow({ ...toStoredLine(line), id: 1, updatedAt: '' });
        for (const each of COLUMNS.filter(({ choices, key }) => choices || key === 'effectiveFrom'))
          expect(each.read(shown(values, each, language))).toEqual({ value: ordered(each, values[each.key]) });
      }),
    );
  });

  it.each([
    ['kind', 'sua doi, bo sung', 'amended'],
    ['kind', 'Sửa đổi', 'amended'],
    ['levels', 'Tỉnh; xã', ['province', 'commune']],
    ['levels', 'cấp tỉnh, cấp xã', ['province', 'commune']],
    ['changedParts', 'thời hạn giải quyết, mức phí', ['timeLimit', 'fees']],
    ['changedParts', 'Phí, lệ phí; Mẫu đơn, tờ khai', ['fees', 'forms']],
    ['effectiveFrom', '1/7/2026', '2026-07-01'],
    ['code', ' 1.001193.H24 ', '1.001193'],
    [
      'fields',
      'Hộ tịch; Đất đai',
      [
        { code: null, name: 'Hộ tịch' },
        { code: null, name: 'Đất đai' },
      ],
    ],
  ])('%s reads %j', (key, text, value) => expect(column(key).read(text)).toEqual({ value }));

  it('says what is no value', () => {
    expect(column('effectiveFrom').read('31/02/2026')).toMatchObject({ problem: { vi: '“31/02/2026” không phải ngày (dd/mm/yyyy)' } });
    expect(column('levels').read('cấp trên')).toHaveProperty('problem');
  });
});

describe('Editing the rows', () => {
  it('sends nothing where nothing changed, also after a change back', () => {
    const rows = startRows(THREE);
    expect(changesOf(THREE, rows)).toBeNull();
    const there = typeText(rows, only('1'), column('name'), 'Tên khác');
    expect(changesOf(THREE, typeText(there, only('1'), column('name'), 'Đăng ký khai sinh'))).toBeNull();
  });

  it('sends what changed, what is new, what is gone, and the order', () => {
    let rows = setValue(startRows(THREE), only('1', '2'), 'levels', ['province']);
    rows = removeRows(rows, only('3'));
    rows = addRow(rows, '1');
    rows = typeText(rows, only('new-1'), column('name'), 'Thủ tục mới');
    rows = moveRows(rows, only('2'), '1');
    const body = changesOf(THREE, rows);
    expect(tableBody.safeParse(body).success).toBe(true);
    expect(body).toMatchObject({
      changed: [
        { id: 2, seen: '2026-01-02', set: { levels: ['province'] } },
        { id: 1, seen: '2026-01-01', set: { levels: ['province'] } },
      ],
      added: [{ key: 'new-1', set: { name: 'Thủ tục mới' } }],
      removed: [{ id: 3, seen: '2026-01-03' }],
      order: [2, 1, 'new-1'],
    });
  });

  it('keeps a text that is no value for people to mend', () => {
    const rows = typeText(startRows(THREE), only('1'), column('effectiveFrom'), 'mai');
    expect(rows[0]).toMatchObject({ wrong: { effectiveFrom: 'mai' }, values: { effectiveFrom: null } });
    expect(typeText(rows, only('1'), column('effectiveFrom'), '2/1/2026')[0]).toMatchObject({
      wrong: {},
      values: { effectiveFrom: '2026-01-02' },
    });
  });

  it('moves rows together, before one of them nowhere', () => {
    const rows = startRows(THREE);
    expect(keysOf(moveRows(rows, only('1', '3'), null))).toEqual(['2', '1', '3']);
    expect(keysOf(moveRows(rows, only('3'), '1'))).toEqual(['3', '1', '2']);
    expect(moveRows(rows, only('1'), '1')).toBe(rows);
  });

  it('keeps every row through any moves, and each once', () => {
    const key = fc.constantFrom('1', '2', '3');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.uniqueArray(key), fc.option(key))), (moves) => {
        const moved = moves.reduce((rows, [keys, before]) => moveRows(rows, new Set(keys), before), startRows(THREE));
        expect(keysOf(moved).sort()).toEqual(['1', '2', '3']);
      }),
    );
  });
});

describe('Pasting from a sheet', () => {
  const paste = (text: string, at: { key: string | null; column: 'code' | 'position' }, visible = ['1', '2', '3']) =>
    pasteCells({ rows: startRows(THREE), visible, at, cells: readTsv(text) });

  it('fills cells from the active one on and adds rows past the last', () => {
    const rows = paste('1.000001\tTên một\n1.000002\tTên hai', { key: '3', column: 'code' });
    expect(rows.map(({ values: { code, name } }) => [code, name])).toEqual([
      ['1.001193', 'Đăng ký khai sinh'],
      ['1.000894', 'Đăng ký kết hôn'],
      ['1.000001', 'Tên một'],
      ['1.000002', 'Tên hai'],
    ]);
  });

  it('finds the columns by a first row of headings, whatever their order', () => {
    const rows = paste('Tên thủ tục hành chính\tMã số TTHC\tLĩnh vực\nCấp thẻ\t1.000003\tCăn cước', { key: null, column: 'position' });
    expect(rows.at(-1)?.values).toMatchObject({ code: '1.000003', name: 'Cấp thẻ', fields: [{ code: null, name: 'Căn cước' }] });
  });

  it('passes over rows that a filter hides', () => {
    const rows = paste('1.000004\n1.000005', { key: '1', column: 'code' }, ['1', '3']);
    expect(rows.map(({ values }) => values.code)).toEqual(['1.000004', '1.000894', '1.000005']);
  });

  it('takes 700 lines', () => {
    const text = Array.from({ length: 700 }, (_, n) => `${n + 1}\tThủ tục ${n + 1}`).join('\n');
    const rows = pasteCells({ rows: [], visible: [], at: { key: null, column: 'position' }, cells: readTsv(`STT\tTên thủ tục\n${text}`) });
    expect(rows).toHaveLength(700);
    expect(rows.at(-1)?.values).toMatchObject({ position: '700', name: 'Thủ tục 700' });
  });
});

describe('The filter', () => {
  const found = (filter: Partial<typeof EVERY_ROW>) =>
    keysOf(filterRows(startRows(THREE), { ...EVERY_ROW, ...filter }, 'vi', (key) => key === '2'));

  it.each([
    [{ words: 'dang ky' }, ['1', '2']],
    [{ words: 'HÔN ket' }, ['2']],
    [{ words: '1.001' }, ['1']],
    [{ kind: 'amended' }, ['2']],
    [{ level: 'province' }, ['3']],
    [{ only: 'noted' as const }, ['2']],
    [{ only: 'changed' as const }, []],
  ])('%j', (filter, keys) => expect(found(filter)).toEqual(keys));
});

/** Values of closed lists keep the typed order, and each counts once. */
function ordered({ key }: Column, value: unknown): unknown {
  return key === 'levels' || key === 'changedParts' ? [...(value as string[])] : value;
}
