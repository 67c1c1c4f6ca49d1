import { readFile, stat } from 'node:fs/promises';
import { LIMITS } from '../../src/reading/limits.ts';
import { ReadingRefused } from '../../src/reading/refusal.ts';
import { CommandRefused } from '../command.ts';

/** The bytes of a decision's file. Throws with the reason if the file cannot be read or is too large. */
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
    if (code === 'ENOENT') throw new CommandRefused({ vi: `Không có tệp ${file}.`, en: `There is no file ${file}.` }, 'NOT_FOUND');
    if (code === 'EISDIR') throw new CommandRefused({ vi: `${file} là thư mục.`, en: `${file} is a folder.` });
    throw new CommandRefused({ vi: `Không đọc được tệp ${file} (${code ?? ''}).`, en: `The file ${file} cannot be read (${code ?? ''}).` });
  }
}
