import { describe, expect, it } from '@jest/globals';
import { prepareQuery } from '../../src/search/query/prepareQuery.ts';
import { SearchIndex } from '../../src/search/searchIndex.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { aSearchDocument } from './searchFixtures.ts';

const SCHOOL = 'Giáo dục đại học';
const CUSTOMS = 'Hải quan';
const FIELDS = new Set([SCHOOL, CUSTOMS]);

const DOCUMENTS = [
  aSearchDocument('1.000001', 'Đổi tên cơ sở giáo dục đại học', { fields: [SCHOOL], phrases: ['trường đại học thêm ngành mới'] }),
  aSearchDocument('1.000002', 'Thành lập trường đại học tư thục', { fields: [SCHOOL] }),
  aSearchDocument('1.000003', 'Cấp chứng chỉ nghiệp vụ khai hải quan', { fields: [CUSTOMS], phrases: ['lấy chứng chỉ khai báo'] }),
  aSearchDocument('1.000004', 'Thủ tục hải quan đối với hàng hóa quá cảnh', { fields: [CUSTOMS] }),
];

function indexOf(documents = DOCUMENTS): SearchIndex {
  const index = new SearchIndex(NO_WORDS);
  for (const document of documents) index.put(document);
  return index;
}

function suitability(index: SearchIndex, query: string): ReadonlyMap<string, number> {
  return index.fieldWords.suitability(prepareQuery(query, index.language), FIELDS);
}

describe('what a query is about', () => {
  it.each([
    ['trường đại học lấy tên mới', SCHOOL],
    ['khai hàng quá cảnh', CUSTOMS],
    ['truong dai hoc', SCHOOL],
  ])('%s is about %s', (query, field) => {
    const suits = suitability(indexOf(), query);
    expect(suits.get(field)).toBe(1);
    for (const other of FIELDS) if (other !== field) expect(suits.get(other)).toBeLessThan(0.8);
  });

  it('says nothing where the query says nothing known', () => {
    expect(suitability(indexOf(), 'xyz').size).toBe(0);
  });

  it('forgets what a document taught when it goes', () => {
    const index = indexOf([...DOCUMENTS, aSearchDocument('1.000005', 'Tàu biển quá cảnh trường đại học', { fields: [SCHOOL] })]);
    index.delete('1.000005');
    expect([...suitability(index, 'hàng quá cảnh')]).toEqual([...suitability(indexOf(), 'hàng quá cảnh')]);
  });
});
