import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';

/**
 * The entries of a file with one JSON object a line; none where there is no file. Rejects with file and line for an entry
 * of a wrong shape.
 */
export async function readLines<T>(file: string, shape: z.ZodType<T>): Promise<T[]> {
  if (!existsSync(file)) return [];
  return (await readFile(file, 'utf8'))
    .normalize('NFC')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, shape, `${file}:${index + 1}`)]));
}

function readLine<T>(line: string, shape: z.ZodType<T>, where: string): T {
  try {
    return shape.parse(JSON.parse(line));
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
