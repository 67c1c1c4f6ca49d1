import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordLine } from '../../../src/announcing/importing/recordReader.ts';
import { openRecordFile } from '../../../src/announcing/importing/recordReader.ts';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'tthc-reader-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(bytes: string | Buffer, name = 'records.jsonl'): Promise<{ lines: RecordLine[]; bytes: number }> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  const opened = await openRecordFile(file);
  const lines: RecordLine[] = [];
  for await (const line of opened.read()) lines.push(line);
  return { lines, bytes: opened.bytes };
}

const valuesOf = ({ lines }: { lines: RecordLine[] }) =>
  lines.map((line) => ('value' in line ? [line.line, line.value] : [line.line, 'broken']));

describe('openRecordFile', () => {
  it.each([
    [
      'plain lines',
      '{"a":1}\n{"a":2}\n',
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
    ],
    [
      'no line feed at the end',
      '{"a":1}\n{"a":2}',
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
    ],
    [
      'carriage returns and empty lines',
      '{"a":1}\r\n\r\n \n{"a":2}\r\n',
      [
        [1, { a: 1 }],
        [4, { a: 2 }],
      ],
    ],
    ['a byte order mark', '\uFEFF{"a":1}\n', [[1, { a: 1 }]]],
    [
      'line separators inside a text',
      '{"a":"x\u2028y\u2029z\u0085"}\n{"a":2}\n',
      [
        [1, { a: 'x\u2028y\u2029z\u0085' }],
        [2, { a: 2 }],
      ],
    ],
    [
      'a broken line between good ones',
      '{"a":1}\n{"a":\n{"a":3}\n',
      [
        [1, { a: 1 }],
        [2, 'broken'],
        [3, { a: 3 }],
      ],
    ],
    ['an empty file', '', []],
  ])('reads %s, gzip or not', async (_name, text, expected) => {
    expect(valuesOf(await read(text))).toEqual(expected);
    expect(valuesOf(await read(gzipSync(text), 'packed'))).toEqual(expected);
  });

  it('says what is broken, and shows the line', async () => {
    const { lines } = await read(Buffer.concat([Buffer.from('{"a":\n'), Buffer.from([0x22, 0xff, 0x22])]));
    expect(lines).toMatchObject([
      { line: 1, problem: expect.stringContaining('not JSON'), before: '{"a":' },
      { line: 2, problem: 'The line is not UTF-8 text.' },
    ]);
  });

  it('counts the bytes of the file as it lies there, to its end', async () => {
    const packed = gzipSync(Array.from({ length: 5_000 }, (_, i) => JSON.stringify({ i, text: Math.sin(i) })).join('\n'));
    const { lines, bytes } = await read(packed, 'many.gz');
    expect([lines.length, bytes, lines.at(-1)?.bytesRead]).toEqual([5_000, packed.length, packed.length]);
  });

  it('names the line after which a file is cut off', async () => {
    const text = Array.from({ length: 5_000 }, (_, i) => JSON.stringify({ i, text: Math.sin(i) })).join('\n');
    await expect(read(gzipSync(text).subarray(0, -2_000), 'cut.gz')).rejects.toThrow(/is damaged after line \d+/);
  });

  it('says in one sentence that there is no such file', async () => {
    await expect(openRecordFile('/nowhere/x.jsonl')).rejects.toThrow('Không có tệp /nowhere/x.jsonl. / There is no file /nowhere/x.jsonl.');
    await expect(openRecordFile(folder)).rejects.toThrow(/^Không đọc được tệp .* cannot be read\.$/);
  });
});
