import { linesInWords } from '../../domain/values/linesInWords.ts';
import type { Notice } from '../../domain/values/notice.ts';
import { numbersOfLines } from '../../reading/meaning/warnings/linesText.ts';

/** A notice of reading whose English details end with the location in the file, for people who see no path. */
export function located<Read extends Notice>(notice: Read): Read {
  const { message, path } = notice;
  return { ...notice, message: { ...message, en: `${message.en} (${inWords(path)})` } };
}

/** 'lines 3-18, 20' for people: a long list of lines is counted. */
function inWords(path: string): string {
  const read = numbersOfLines(path);
  if (!read || read.numbers.length === 1) return path;
  return [`lines ${linesInWords(read.numbers).en}`, read.rest].filter(Boolean).join(': ');
}
