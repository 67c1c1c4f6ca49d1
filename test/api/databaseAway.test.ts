import { beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import { contentLoader } from '../../src/catalogue/contentLoader.ts';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { bareRegisters } from '../factories/lawBook.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';

const CODE = '1.001193';
const ASK = `{ procedure(code: "${CODE}") { name version { requirements } } }`;

let served: ServedCatalogue;
let textsRead = 0;
beforeAll(async () => {
  const isAway = () => true;
  const texts = { textsOf: async () => ((textsRead += 1), new Map<string, never>()) };
  served = await ServedCatalogue.start(bareRegisters(), { contents: contentLoader(texts, 0, isAway) });
  await served.announce({ lines: [{ code: CODE, content: { ...EMPTY_CONTENT, requirements: 'Không' } }] });
});

it('A text that is not in memory while the database is away is UNAVAILABLE, and nobody waits for the database', async () => {
  const { data, errors } = await askGraphql(served.app(), ASK);
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAVAILABLE']);
  expect(JSON.stringify(data ?? null)).not.toContain('Không');
  const rest = await request(served.app()).get(`/v1/procedures/${CODE}`);
  expect([rest.status, rest.body.code, Number(rest.headers['retry-after']) > 0]).toEqual([503, 'UNAVAILABLE', true]);
  expect((await request(served.app()).get(`/thu-tuc/${CODE}`)).status).toBe(503);
  expect(textsRead).toBe(0);
});

it('Names and lists are answered all the same', async () => {
  const { data, errors } = await askGraphql(served.app(), `{ procedures(first: 1) { nodes { code } } }`);
  expect([errors, data]).toEqual([undefined, { procedures: { nodes: [{ code: CODE }] } }]);
});
