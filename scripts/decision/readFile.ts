import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import { readFile, stat } from 'node:fs/promises';
import { LIMITS } from '../../src/reading/limits.ts';
import { ReadingRefused } from '../../src/reading/refusal.ts';

/** Ends a command with a sentence and an exit code. */
export class CommandRefused extends Error {
  readonly exitCode: number;

  constructor(vi: string, en: string, exitCode = 2) {
    super(bilingualLine({ vi, en }));
    this.exitCode = exitCode;
  }
}

/** The bytes of a decision's file. Throws with the reason where it cannot be read; a file that is too large is not read. */
export async function readDecisionFile(file: string): Promise<Uint8Array> {
  const { size } = await found(file, stat(file));
  if (size > LIMITS.fileBytes) throw new ReadingRefused('TOO_LARGE');
  return found(file, readFile(file));
}

/** The text of a file that an option names. */
export async function readTextFile(file: string): Promise<string> {
  return found(file, readFile(file, 'utf8'));
}

async function found<Read>(file: string, reading: Promise<Read>): Promise<Read> {
  try {
    return await reading;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new CommandRefused(`Không có tệp ${file}.`, `There is no file ${file}.`);
    if (code === 'EISDIR') throw new CommandRefused(`${file} là thư mục.`, `${file} is a folder.`);
    throw new CommandRefused(`Không đọc được tệp ${file} (${code ?? ''}).`, `The file ${file} cannot be read (${code ?? ''}).`);
  }
}
