import { performance } from 'node:perf_hooks';

import { describe, expect, it } from '@jest/globals';

import { APART_LIMITS, createApartReader } from '../../src/reading/apart/createApartReader.ts';
import { readDecision } from '../../src/reading/readDecision.ts';
import { ReadingRefused, type RefusalCode } from '../../src/reading/refusal.ts';
import { aDecision } from './decisionFactory.ts';
import { p, table } from './officeFactory.ts';

const GOOD = aDecision({
  body: table([
    ['STT', 'Mã TTHC', 'Tên TTHC'],
    ['1', '1.001193', 'Đăng ký khai sinh'],
  ]),
});
const LONG = aDecision({ body: Array.from({ length: 20_000 }, (_, at) => p(`Đoạn văn số ${at} của một văn bản rất dài`)).join('') });

async function refusalOf(reading: Promise<unknown>): Promise<RefusalCode | null> {
  const error: unknown = await reading.catch((thrown: unknown) => thrown);
  return error instanceof ReadingRefused ? error.code : null;
}

describe('reading in a thread of its own', () => {
  it('gives what reading here gives, with the form when asked for', async () => {
    const { decision, form } = await createApartReader().read(GOOD, { withForm: true });
    expect(decision).toEqual(await readDecision(GOOD));
    expect(form?.blocks.some((block) => block.kind === 'table')).toBe(true);
    expect(GOOD.length).toBeGreaterThan(0);
  });

  it('refuses with the same code and detail', async () => {
    expect(await refusalOf(createApartReader().read(new Uint8Array(0)))).toBe('EMPTY');
  });

  it('stops what takes too long, too much memory or comes when many wait', async () => {
    expect(await refusalOf(createApartReader({ ...APART_LIMITS, milliseconds: 5 }).read(LONG))).toBe('TOO_SLOW');
    expect(await refusalOf(createApartReader({ ...APART_LIMITS, megabytes: 24 }).read(LONG))).toBe('TOO_MUCH_MEMORY');
    const reader = createApartReader({ ...APART_LIMITS, waiting: 1 });
    const [first, second, third] = [reader.read(GOOD), reader.read(GOOD), reader.read(GOOD)];
    expect(await refusalOf(third)).toBe('BUSY');
    expect((await Promise.all([first, second])).map(({ decision }) => decision.lines.length)).toEqual([1, 1]);
    expect((await reader.read(GOOD)).decision.lines).toHaveLength(1);
  });

  it('leaves the event loop free meanwhile', async () => {
    const reading = createApartReader().read(LONG);
    const before = performance.eventLoopUtilization();
    await refusalOf(reading);
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
  });
});
