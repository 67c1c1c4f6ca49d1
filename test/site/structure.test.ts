import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outline } from './outline.ts';
import { goldenTexts, sampleTexts } from './sampleTexts.ts';
import type { Block } from '../../src/site/text/structure.ts';
import { splitBlocks } from '../../src/site/text/splitBlocks.ts';
import { structure } from '../../src/site/text/structure.ts';
import { goldenText } from '../factories/golden.ts';

/** All markers and texts of a structure in order. */
function said(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return block.text;
      if (block.kind === 'note') return block.marker + said(block.blocks);
      return block.items.map(({ marker, text, blocks: inner }) => marker + text + said(inner)).join('');
    })
    .join('');
}

const withoutBlanks = (text: string) => text.replace(/\s+/gu, '');
const MARKERS = [
  'Bước 1: ',
  'Bước 2. ',
  'a) ',
  'b) ',
  '1. ',
  '2) ',
  '(i) ',
  '- ',
  '+ ',
  '* ',
  '• ',
  '* Lưu ý: ',
  'Lưu ý ',
  '1.1. ',
  'I. ',
  '',
  ' ',
];
const line = fc.tuple(fc.constantFrom(...MARKERS), fc.string({ maxLength: 30 })).map(([marker, text]) => marker + text);

describe('the structure of a decision’s text', () => {
  it('says exactly what the text says, for any text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 15 }), (lines) => {
        const text = lines.join('\n');
        expect(withoutBlanks(said(structure(text)))).toBe(withoutBlanks(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('says exactly what the text says, for every text of the sample', () => {
    const texts = sampleTexts();
    expect(texts.length).toBeGreaterThan(1_500);
    const altered = texts.filter(({ text }) => withoutBlanks(said(structure(text))) !== withoutBlanks(text));
    expect(altered.map(({ code }) => code)).toEqual([]);
  });

  it('is folded behind its beginning whole and in order: in every text of the sample, and only where enough is left', () => {
    for (const { text } of sampleTexts()) {
      const { start, rest } = splitBlocks(structure(text), 600);
      expect(withoutBlanks(said(start) + said(rest))).toBe(withoutBlanks(text));
      expect(start.length).toBeGreaterThan(0);
      if (rest.length > 0) expect(said(rest).length).toBeGreaterThan(150);
    }
    const long = Array.from({ length: 9 }, (_, i) => `- việc thứ ${i} ${'x'.repeat(100)}`).join('\n');
    expect(outline(splitBlocks(structure(long), 600).rest).match(/việc/g)).toHaveLength(3);
    expect(splitBlocks(structure(long.slice(0, 700)), 600).rest).toEqual([]);
  });

  it.each([
    ['lists and lists within them', '- một\n+ hai\n+ ba\n- bốn', '(-) một\n  (+) hai\n  (+) ba\n(-) bốn\n'],
    ['a line without marker as part of the item before it', '- một\nhai\n- ba', '(-) một\n  | hai\n(-) ba\n'],
    ['steps with their numbers', 'Bước 1: nộp\n- hồ sơ\nBước 2: nhận', 'Bước 1: nộp\n  (-) hồ sơ\nBước 2: nhận\n'],
    ['a note until the next star', '- một\n* Lưu ý: hai\n- ba\n* bốn', '(-) một\nnote *\n  ¶ Lưu ý: hai\n  (-) ba\n(*) bốn\n'],
    ['letters and Roman numbers', 'a) một\n(i) hai\n(ii) ba\nb) bốn', 'a) một\n  (i) hai\n  (ii) ba\nb) bốn\n'],
    ['sums and words as no markers', '1.500.000 đồng\n-\nA. Nguyễn', '¶ 1.500.000 đồng\n¶ -\n¶ A. Nguyễn\n'],
  ])('shows %s', (_, text, expected) => {
    expect(outline(structure(text))).toBe(expected);
  });

  it('shows fifty records of the sample as they were reviewed', () => {
    const golden = goldenTexts();
    expect(golden.size).toBe(50);
    for (const [code, texts] of golden) {
      const now = texts.map((text) => outline(structure(text))).join('---\n');
      expect(now).toBe(goldenText(`structure/${code}.txt`, now));
    }
  });
});
