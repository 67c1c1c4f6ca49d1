import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EngineQuery, SearchEngine } from '../../src/search/engine.ts';
import { aSearchDocument } from '../search/searchFixtures.ts';

const DOCUMENTS = [
  aSearchDocument('1.001193', 'Thủ tục đăng ký khai sinh', { phrases: ['làm giấy khai sinh cho bé'] }),
  aSearchDocument('1.000894', 'Thủ tục đăng ký kết hôn'),
  aSearchDocument('1.004194', 'Đăng ký tạm trú', { fields: ['Đăng ký, quản lý cư trú'] }),
  aSearchDocument('1.014325', 'Hỗ trợ tư vấn pháp luật', { place: '08' }),
  aSearchDocument('1.014325', 'Hỗ trợ pháp lý', { place: '11' }),
];

function queryFor(terms: readonly string[], parts: Partial<EngineQuery> = {}): EngineQuery {
  return { terms: terms.map((text, i) => ({ text, weight: 1 - i / 100 })), limit: 200, accepts: () => true, ...parts };
}

/** What every engine must do. `createEngine` makes an empty one. */
export function searchEngineContract(name: string, createEngine: () => Promise<SearchEngine>): void {
  describe(`${name} as a search engine`, () => {
    let engine: SearchEngine;
    beforeEach(async () => {
      engine = await createEngine();
      await engine.put(DOCUMENTS);
      await searchable();
    });

    /** An engine may find documents only some time after `put`. `markRevision` waits until it does. */
    const searchable = () => engine.markRevision(0);

    it('has a name for the public', () => {
      expect(engine.name).toMatch(/^[a-z]+$/);
    });

    it('finds by folded syllables, đ too, in names', async () => {
      expect(await engine.findCandidates(queryFor(['khai', 'sinh']))).toContain('1.001193');
      expect((await engine.findCandidates(queryFor(['dang', 'ky', 'ket', 'hon'])))[0]).toBe('1.000894');
    });

    it('finds by pairs of neighbours', async () => {
      expect(await engine.findCandidates(queryFor(['khai sinh']))).toEqual(['1.001193']);
    });

    it('finds by phrases and fields', async () => {
      expect(await engine.findCandidates(queryFor(['be']))).toEqual(['1.001193']);
      expect(await engine.findCandidates(queryFor(['cu', 'tru']))).toContain('1.004194');
    });

    it('finds nothing for what no document has, and for nothing', async () => {
      expect(await engine.findCandidates(queryFor(['khongcodau']))).toEqual([]);
      expect(await engine.findCandidates(queryFor([]))).toEqual([]);
    });

    it('takes no beginning of a word for the word', async () => {
      expect(await engine.findCandidates(queryFor(['kha']))).toEqual([]);
    });

    it('keeps one code in two provinces apart', async () => {
      expect([...(await engine.findCandidates(queryFor(['ho', 'tro'])))].sort()).toEqual(['1.014325@08', '1.014325@11']);
    });

    it('answers accepted codes only, and gives the limit of them', async () => {
      const found = await engine.findCandidates(queryFor(['dang', 'ky'], { accepts: (code) => code !== '1.001193', limit: 1 }));
      expect(found).toHaveLength(1);
      expect(found).not.toContain('1.001193');
    });

    it('takes the place of a document with the same id', async () => {
      await engine.put([aSearchDocument('1.001193', 'Khai báo tạm vắng')]);
      await searchable();
      expect(await engine.count()).toBe(5);
      expect(await engine.findCandidates(queryFor(['sinh']))).toEqual([]);
      expect(await engine.findCandidates(queryFor(['vang']))).toEqual(['1.001193']);
    });

    it('deletes, passes over what it never had, and takes a deleted one back', async () => {
      await engine.delete(['1.001193', '9.999999']);
      await searchable();
      expect(await engine.count()).toBe(4);
      expect(await engine.findCandidates(queryFor(['khai']))).toEqual([]);
      await engine.put([DOCUMENTS[0] ?? aSearchDocument('x', 'x')]);
      await searchable();
      expect(await engine.findCandidates(queryFor(['khai']))).toEqual(['1.001193']);
    });

    it('keeps the mark, and forgets it with everything else', async () => {
      expect(await engine.revision()).toBe(0);
      await engine.markRevision(7);
      expect(await engine.revision()).toBe(7);
      await engine.clear();
      expect([await engine.count(), await engine.revision()]).toEqual([0, 0]);
    });
  });
}
