import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importInto, logIn } from './importCommand.ts';
import { sampleRecord } from './sample.ts';

/** Three real records of one decision, and the only one of the sample whose decision has no number. */
const [FIRST, SECOND, THIRD] = ['1.000421', '1.001104', '2.001384'] as const;
const WITHOUT_NUMBER = '2.002194';
const KEY = '2025-10-13/G02/2866-QD-BCT';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tthc-newer-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Imports records by the command, and tells what it reported. */
async function imported(records: readonly unknown[], ...args: string[]) {
  const [file, report] = [path.join(folder, 'records.jsonl'), path.join(folder, 'report.jsonl')];
  await writeFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await rm(report, { force: true });
  const { ended, text } = await importInto(path.join(folder, 'data'), [file, '--report', report, ...args]);
  expect([ended, text]).toEqual([0, expect.any(String)]);
  const lines = (await readFile(report, 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as { readonly kind: string });
}
const countsOf = async () => {
  const { decisions, faults } = await logIn(path.join(folder, 'data'));
  expect(faults).toEqual([]);
  return decisions.map(({ decision, lines }) => [decision, lines.length]);
};

describe('npm run import, with a newer file of the national portal', () => {
  it('announces records by the key of their decision: its day in Viet Nam, its authority, its number', async () => {
    await imported([await sampleRecord(FIRST), await sampleRecord(SECOND), await sampleRecord(WITHOUT_NUMBER)]);
    const [other, ...rest] = (await countsOf()).filter(([key]) => key !== KEY);
    expect(await countsOf()).toContainEqual([KEY, 2]);
    expect([other, rest]).toEqual([[expect.stringMatching(/^\d{4}-\d\d-\d\d\/G15\/khong-so$/i), 1], []]);
  }, 120_000);

  it('announces what came to that decision and what changed in it as its correction, and once', async () => {
    const before = await countsOf();
    const second = await sampleRecord(SECOND);
    const newer = [
      await sampleRecord(FIRST),
      { ...second, name: `${String(second['name'])} (sửa)` },
      await sampleRecord(THIRD),
      await sampleRecord(WITHOUT_NUMBER),
    ];
    const dry = await imported(newer, '--dry-run');
    expect(await countsOf()).toEqual(before);
    const report = await imported(newer);
    for (const told of [dry, report])
      expect(told.filter(({ kind }) => kind === 'supplemented')).toEqual([
        { kind: 'supplemented', decision: KEY, by: expect.stringMatching(/2866-QD-BCT.*1/), added: 1, changed: 1 },
      ]);
    const [correction, ...others] = (await countsOf()).slice(before.length);
    expect([correction, others]).toEqual([[expect.stringMatching(/^2025-10-13\/G02\/2866-QD-BCT.*1/), 2], []]);

    const after = await countsOf();
    expect((await imported(newer)).at(-1)).toMatchObject({ kind: 'summary', decisions: 0, linesUnchanged: 4 });
    // A file with fewer records takes nothing back.
    await imported([await sampleRecord(FIRST)]);
    expect(await countsOf()).toEqual(after);
  }, 240_000);
});
