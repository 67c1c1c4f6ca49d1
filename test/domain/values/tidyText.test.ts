import { describe, expect, it } from '@jest/globals';
import { tidyLongText, tidyText } from '../../../src/domain/values/tidyText.ts';
import { isWritable, writable } from '../../../src/domain/values/writable.ts';
import { tidyText as tidyFromFile } from '../../../src/reading/form/tidyText.ts';

const UNWRITABLE = [
  '\0',
  '\u0001',
  '\u0008',
  '\u000e',
  '\u001f',
  '\u007f',
  '\u0080',
  '\u009f',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ud800',
  '\udc00',
];
const shown = (text: string) => `U+${text.charCodeAt(0).toString(16).padStart(4, '0')}`;

describe('Characters that no text holds', () => {
  it.each(UNWRITABLE.map((one) => [shown(one), one] as const))('%s goes from typed, long and read texts', (_, one) => {
    const given = `Cấp${one} giấy${one}`;
    expect([given, writable(given)].map(isWritable)).toEqual([false, true]);
    expect([tidyText(given), tidyLongText(given), tidyLongText(`${given}\nphép`), tidyFromFile(given).text]).toEqual([
      'Cấp giấy',
      'Cấp giấy',
      'Cấp giấy\nphép',
      'Cấp giấy',
    ]);
  });

  it('are not tab, breaks of lines, and characters of two halves', () => {
    const given = 'Cấp\tgiấy\r\nphép 𠮷';
    expect([isWritable(given), writable(given)]).toEqual([true, given]);
  });

  it('leave no words glued where they break a line', () => {
    for (const one of ['\v', '\f', '\u0085'])
      expect([tidyText(`a${one}b`), tidyLongText(`a${one}b`), tidyFromFile(`a${one}b`).text, writable(`a${one}b`)]).toEqual([
        'a b',
        'a\nb',
        'a\nb',
        'a\nb',
      ]);
  });

  it('go from every text of a value, and nothing else does', () => {
    const day = new Date(0);
    expect(writable({ a: ['x\0', { b: 'y\ud800' }], n: 1, none: null, day })).toEqual({ a: ['x', { b: 'y' }], n: 1, none: null, day });
  });
});
