import { describe, expect, it } from '@jest/globals';
import { inSchema } from '../../src/reading/inSchema.ts';
import { readDecision } from '../../src/reading/readDecision.ts';
import { xlsxFile } from './officeFactory.ts';

describe('A decision in the schema of `parse`', () => {
  it('has each notice with its type, level, text and location, in that order', async () => {
    const rows = [
      ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực'],
      ['1', '1.001193', 'Đăng ký khai sinh', 'Hộ tịch'],
      ['2', '1.000894', 'Đăng ký kết hôn', null],
    ];
    const read = await readDecision(xlsxFile([{ name: 'Danh mục', rows }]));
    const { warnings, ...others } = inSchema(read);
    expect(others).toEqual(Object.fromEntries(Object.entries(read).filter(([name]) => name !== 'warnings')));
    expect(Object.keys(inSchema(read))).toEqual(Object.keys(read));
    expect(warnings.map((warning) => Object.keys(warning).join())).toEqual(read.warnings.map(() => 'type,level,text,where'));
    const levels = new Map(warnings.map(({ type, level }) => [type, level]));
    expect(levels.get('xlsx:no-header-facts')).toBe('must');
    expect(levels.get('field-not-stated')).toBe('should');
    expect(read.warnings.find(({ code }) => code === 'xlsx:no-header-facts')).toMatchObject({
      severity: 'warning',
      path: 'header',
      message: { vi: 'Tệp không có số, ngày quyết định.' },
    });
    expect(read.warnings.find(({ code }) => code === 'field-not-stated')).toMatchObject({ severity: 'info' });
  });
});
