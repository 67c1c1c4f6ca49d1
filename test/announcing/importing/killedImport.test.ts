import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importInto, logIn } from './importCommand.ts';
import { sampleRecords } from './sample.ts';

const RECORDS = 100;

let folder = '';
const dataDir = (name: string) => path.join(folder, name);
const runImport = (args: readonly string[], data: string, killAt?: string) => importInto(dataDir(data), args, killAt);
const storedLog = (data: string) => logIn(dataDir(data));

describe('the import command', () => {
  const file = () => path.join(folder, 'records.jsonl');

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tthc-import-'));
    const records = (await sampleRecords()).slice(0, RECORDS);
    await writeFile(file(), `${records.map((record) => JSON.stringify(record)).join('\n')}\n{"broken":\n`);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('ends with the same log whether it runs through or is killed again and again', async () => {
    const whole = await runImport([file()], 'whole');
    expect([whole.ended, whole.text]).toEqual([0, expect.stringContaining('Đã nhập xong. / Imported.')]);
    const expected = await storedLog('whole');
    expect(expected.faults).toEqual([]);

    for (const killAt of ['Sealing 50%', 'Announcing 25%']) {
      expect(await runImport([file()], 'killed', killAt)).toMatchObject({ ended: 'SIGKILL' });
      const { decisions, faults } = await storedLog('killed');
      expect(faults).toEqual([]);
      // Whatever the moment of the kill, the log holds whole decisions in their order.
      expect(decisions).toEqual(expected.decisions.slice(0, decisions.length));
      expect(decisions.length).toBeLessThan(expected.decisions.length);
    }
    expect(await runImport([file()], 'killed')).toMatchObject({ ended: 0 });
    expect(await storedLog('killed')).toEqual(expected);

    const again = await runImport([file(), '--report', path.join(folder, 'again.jsonl')], 'killed');
    expect(again.text).toContain('Nothing changed');
    expect(await storedLog('killed')).toEqual(expected);
    const report = (await readFile(path.join(folder, 'again.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(report.at(-1)).toMatchObject({ kind: 'summary', records: RECORDS + 1, decisions: 0, linesUnchanged: RECORDS, unreadable: 1 });
    expect(report.find(({ kind }) => kind === 'unreadable')).toMatchObject({ line: RECORDS + 1 });
  }, 300_000);

  it('writes nothing in a dry run, not even a folder', async () => {
    const dry = await runImport([file(), '--dry-run'], 'dry');
    expect([dry.ended, dry.text]).toEqual([0, expect.stringContaining('nothing was written')]);
    await expect(readFile(path.join(dataDir('dry'), 'tthc.db'))).rejects.toThrow('ENOENT');
  }, 60_000);

  it.each([
    [['--help'], 0, 'npm run import -- '],
    [[], 2, 'Exactly one file is needed'],
    [['--wrong', 'a'], 2, '--wrong'],
    [['/nowhere/records.jsonl'], 1, 'There is no file /nowhere/records.jsonl'],
  ])(
    '%j ends with %i and says what is wrong',
    async (args, code, text) => {
      const ran = await runImport(args, 'none');
      expect([ran.ended, ran.text]).toEqual([code, expect.stringContaining(text)]);
      expect(ran.text).not.toContain('    at ');
    },
    60_000,
  );
});
