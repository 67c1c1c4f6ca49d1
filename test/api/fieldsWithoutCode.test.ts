import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askGraphql } from '../factories/askGraphql.ts';
import { bareRegisters } from '../factories/lawBook.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';

/** What is announced stays as it is; the register tells later which field its name means. */
let served: ServedCatalogue;
beforeAll(async () => {
  const registers = bareRegisters();
  served = await ServedCatalogue.start(registers);
  await served.announce({
    lines: [
      { code: '1.001193', fields: [{ code: null, name: 'Hộ tịch' }] },
      { code: '1.001194', fields: [{ code: 'G15-TP07', name: 'Hộ tịch' }] },
      { code: '1.001195', fields: [{ code: null, name: 'Tên lĩnh vực cũ' }] },
    ],
  });
  Object.assign(registers, { state: 'later', fields: new Map([['G15-TP07', { code: 'G15-TP07', name: 'Hộ tịch' }]]) });
  await served.catchUp();
});
afterAll(() => expect(served.errors).toEqual([]));

const ask = async (query: string) => (await askGraphql(served.app(), query)).data;

describe('A field that was announced by its name alone', () => {
  it('is the field of the register with that name', async () => {
    expect(await ask('{ procedure(code: "1.001193") { version { field { id code name } } } }')).toEqual({
      procedure: { version: { field: { id: 'field:G15-TP07', code: 'G15-TP07', name: 'Hộ tịch' } } },
    });
  });

  it('is found by that code, and counted there', async () => {
    const asked = '{ procedures(filter: { fields: ["G15-TP07"] }) { nodes { code } } field(code: "G15-TP07") { count } }';
    expect(await ask(asked)).toEqual({
      procedures: { nodes: [{ code: '1.001193' }, { code: '1.001194' }] },
      field: { count: 2 },
    });
  });

  it('stands once in the list of fields; one that no longer exists keeps its name', async () => {
    expect(await ask('{ fields { code name count } }')).toEqual({
      fields: [
        { code: 'G15-TP07', name: 'Hộ tịch', count: 2 },
        { code: 'Tên lĩnh vực cũ', name: 'Tên lĩnh vực cũ', count: 1 },
      ],
    });
  });
});
