import { describe, expect, it } from '@jest/globals';
import { createPacker, unpack } from '../../src/search/kept/pack.ts';
import { SearchIndex } from '../../src/search/searchIndex.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { aSearchDocument } from './searchFixtures.ts';

const BIRTH = aSearchDocument('1.001193', 'Đăng ký khai sinh', { decisions: ['1872/QĐ-BTP'], legalBasis: ['123/2015/NĐ-CP'] });
const MARRIAGE = aSearchDocument('1.000894', 'Đăng ký kết hôn', { decisions: ['1872/QĐ-BTP'] });

function indexOf(...documents: readonly (typeof BIRTH)[]): SearchIndex {
  const index = new SearchIndex(NO_WORDS);
  for (const document of documents) index.put(document);
  return index;
}

describe('The numbers of decisions and laws in an index', () => {
  it('lead to codes, whole or by their beginning', () => {
    const index = indexOf(BIRTH, MARRIAGE);
    expect(index.codesOfNumber('1872/qd-btp')).toEqual(['1.001193', '1.000894']);
    expect(index.codesOfNumber('123/2015/nd')).toEqual(['1.001193']);
    expect(index.codesOfNumber('9/qd')).toEqual([]);
  });

  it('go with the last document that has them', () => {
    const index = indexOf(BIRTH, MARRIAGE);
    index.delete(BIRTH.id);
    expect([index.codesOfNumber('123/2015/nd-cp'), index.codesOfNumber('1872/qd-btp')]).toEqual([[], ['1.000894']]);
    expect(index.hasCode(BIRTH.code)).toBe(false);
    index.put({ ...MARRIAGE, decisions: ['9/QĐ-BTP'] });
    expect([index.codesOfNumber('1872/qd-btp'), index.codesOfNumber('9/qd-btp')]).toEqual([[], ['1.000894']]);
  });

  it('are kept with the index, and can be deleted afterwards', () => {
    const packer = createPacker();
    indexOf(BIRTH, MARRIAGE).pack(packer);
    const index = new SearchIndex(NO_WORDS);
    index.unpack(unpack(Buffer.concat(packer.finish())));
    expect(index.codesOfNumber('1872/qd-btp')).toEqual(['1.001193', '1.000894']);
    index.delete(MARRIAGE.id);
    expect(index.codesOfNumber('1872/qd-btp')).toEqual(['1.001193']);
  });
});
