import { afterEach, describe, expect, it } from '@jest/globals';
import { askGraphql } from '../factories/askGraphql.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { smallRegisters } from '../factories/smallCountry.ts';

const ENDED = '1.000001';
const SUCCESSOR = '1.000002';

let served: ServedCatalogue | null = null;
afterEach(() => expect(served?.errors ?? []).toEqual([]));

async function search(query: string): Promise<Record<string, unknown>> {
  const document = 'query ($query: String!) { search(query: $query) { notice noticeEn noticeKind successors { code } nodes { code } } }';
  const { data, errors } = await askGraphql(served!.app(), document, { query });
  expect(errors).toBeUndefined();
  return (data as unknown as { search: Record<string, unknown> }).search;
}

describe('a procedure that ended', () => {
  it('is told with its day, its decision and what took its place', async () => {
    served = await ServedCatalogue.start(smallRegisters());
    await served.announce({ issuedOn: '2025-01-05', lines: [{ code: ENDED, name: 'Cấp giấy phép nuôi chim yến trong nhà' }] });
    const later = await served.announce({
      issuedOn: '2026-01-10',
      lines: [
        { kind: 'abolished', code: ENDED },
        {
          code: SUCCESSOR,
          name: 'Kê khai hoạt động chăn nuôi',
          replaces: [{ code: ENDED, name: 'Cấp giấy phép nuôi chim yến trong nhà' }],
        },
      ],
    });
    const answer = await search('giấy phép nuôi chim yến trong nhà');
    expect(answer.noticeKind).toBe('ENDED');
    expect(answer.notice).toContain('10/01/2026');
    expect(answer.noticeEn).toContain('is no longer in force since 2026-01-10');
    expect(answer.notice).toContain(later.announcement.head.number);
    expect(answer.successors).toEqual([{ code: SUCCESSOR }]);
  });

  it('is not told where something in force is meant', async () => {
    served = await ServedCatalogue.start(smallRegisters());
    await served.announce({ issuedOn: '2025-01-05', lines: [{ code: ENDED, name: 'Cấp giấy phép nuôi chim yến' }] });
    await served.announce({
      issuedOn: '2026-01-10',
      lines: [
        { kind: 'abolished', code: ENDED },
        { code: SUCCESSOR, name: 'Cấp giấy phép nuôi chim yến' },
      ],
    });
    expect((await search('cấp giấy phép nuôi chim yến')).noticeKind).toBeNull();
  });
});
