import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importBar } from '../../../src/announcing/importing/importBar.ts';
import type { ImportSummary } from '../../../src/announcing/importing/importReport.ts';
import { defaultReportPath, openImportReport } from '../../../src/announcing/importing/importReport.ts';
import { openRecordFile } from '../../../src/announcing/importing/recordReader.ts';
import { isNothingTaken, summaryText } from '../../../src/announcing/importing/summaryText.ts';
import { writeFiveThousandRecords } from '../../factories/fiveThousandRecords.ts';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'tthc-report-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const SUMMARY: ImportSummary = {
  isDryRun: false,
  records: 5665,
  decisions: 2251,
  decisionsAlreadyAnnounced: 0,
  lines: 5651,
  linesUnchanged: 0,
  mended: 28730,
  refused: 14,
  unreadable: 0,
  notTaken: 0,
  violations: 6169,
  milliseconds: 21_349,
};

describe('the report', () => {
  it('is a file of JSON lines in a folder of its own, named by the moment', async () => {
    const file = defaultReportPath(folder, '2026-07-20T08:05:09.123Z');
    expect(path.relative(folder, file)).toBe('reports/import-report-20260720T080509Z.jsonl');
    const report = await openImportReport(file);
    const long = `${'x'.repeat(500)} `;
    report.add({ kind: 'mended', record: 'a', code: '1.000001', field: 'note', before: long, after: long.trim(), reason: 'blanksTrimmed' });
    report.add({
      kind: 'mended',
      record: 'a',
      code: '1.000001',
      field: 'executionMethods.0.fees.0.value',
      before: 20,
      after: 20_000,
      reason: 'thousandsRestored',
    });
    report.add({ kind: 'summary', ...SUMMARY });
    await report.close();
    const lines = (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toMatchObject({
      before: expect.stringMatching(/^x{200} … x{199} $/),
      after: expect.stringMatching(/^x{200} … x{200}$/),
    });
    expect(lines[1]).toMatchObject({ field: 'executionMethods.0.fees.0.value', before: 20, after: 20_000 });
    expect(lines[2]).toMatchObject({ kind: 'summary', records: 5665 });
  });

  it('says at once that it cannot be written', async () => {
    for (const file of ['/dev/null/report.jsonl', '/proc/nothing/report.jsonl'])
      await expect(openImportReport(file)).rejects.toThrow(`The report ${file} cannot be written.`);
  });
});

describe('what people see', () => {
  it('sums up in Vietnamese and English', () => {
    const text = summaryText(SUMMARY, '/srv/report.jsonl');
    expect(text).toContain('Đã nhập xong. / Imported.');
    expect(text).toContain('5.651  dòng công bố / lines announced');
    expect(text).toContain('21.3 s');
    expect(text).toContain('/srv/report.jsonl');
    expect(summaryText({ ...SUMMARY, decisions: 0 }, null)).toContain('không có gì thay đổi');
    expect(summaryText({ ...SUMMARY, isDryRun: true }, null)).toContain('Dry run: nothing was written.');
  });

  it.each([
    ['an empty file', { records: 0, refused: 0 }, 'The file holds no records.', false],
    ['a file of something else', { records: 3, refused: 2, unreadable: 1 }, 'No record of the file could be taken.', true],
    ['all but one refused', { records: 3, refused: 2 }, 'Nothing changed', false],
  ])('does not take %s for a catalogue that is complete', (_what, counted, expected, isNothing) => {
    const summary = { ...SUMMARY, decisions: 0, ...counted };
    expect(summaryText(summary, null)).toContain(expected);
    expect(isNothingTaken(summary)).toBe(isNothing);
  });

  it('writes a plain line for each quarter where there is no terminal', () => {
    const written: string[] = [];
    const bar = importBar({ write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream);
    for (let done = 1; done <= 8; done += 1) bar.onProgress({ phase: 'surveying', done, total: 8 });
    bar.onProgress({ phase: 'announcing', done: 3, total: 3 });
    expect(written.map((line) => line.trim().replace(/^.*\/ /, ''))).toEqual([
      'Reading 25%',
      'Reading 50%',
      'Reading 75%',
      'Reading 100%',
      'Announcing 100%',
    ]);
  });
});

describe('writeFiveThousandRecords', () => {
  it('goes on after the sample with the same records under other codes and ids', async () => {
    const file = path.join(folder, 'many.jsonl.gz');
    await writeFiveThousandRecords(file, 2_400);
    const codes = new Set<string>();
    const ids = new Set<string>();
    for await (const line of (await openRecordFile(file)).read()) {
      if (line.problem !== undefined) continue;
      const { id, code } = line.value as { id: string; code: string };
      codes.add(code.trim());
      ids.add(id);
    }
    // Two provinces use one code of the sample, and each copy of the sample repeats that.
    expect([codes.size, ids.size]).toEqual([2_398, 2_400]);
  });
});
