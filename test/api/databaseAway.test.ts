import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import { createApp } from '../../src/api/createApp.ts';
import * as show from '../../src/api/rest/selections.ts';
import { contentLoader } from '../../src/catalogue/contentLoader.ts';
import { DatabaseAway } from '../../src/catalogue/databaseAway.ts';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { bareRegisters } from '../factories/lawBook.ts';
import { listening } from '../factories/listening.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { PORTALS } from '../../src/portals/portals.ts';
import { aStateCountry } from '../site/stateCountry.ts';
import { statePages } from '../browser/statePages.ts';

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

const OF_PROGRAMS = [
  ...['procedures/1.001193', 'procedures/1.001193/versions', 'procedures/1.001193.jsonld', 'procedures?isFree=true&first=5', 'changes'],
  ...['decisions', 'search?query=khai+sinh', 'suggest?query=khai', 'statistics', 'audiences', 'life-events'],
  ...['export.jsonl', 'export.csv', 'export.xlsx', 'export.jsonld', 'log', 'log.jsonl', 'log/head'],
].map((address) => `/v1/${address}`);
const DOCUMENTS = [
  `{ procedures(first: 50) { nodes { ${show.PROCEDURE} } } }`,
  `{ procedures(first: 50) { nodes { name version { name hash steps { name } legalForce } } } catalog { revision } }`,
  `{ changes(first: 50) { nodes { ${show.CHANGE} } } }`,
].map((document) => `/graphql?query=${encodeURIComponent(document)}`);

/** The status of an answer that came whole; null where it broke off, which none may do. */
const statusOf = (address: string): Promise<number | null> =>
  fetch(address).then(
    (response) =>
      response.arrayBuffer().then(
        () => response.status,
        () => null,
      ),
    () => null,
  );

it('Whatever is asked while texts cannot be read is answered or UNAVAILABLE, and no failure is left alone: one would end the process', async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown) => void unhandled.push(error);
  process.on('unhandledRejection', note);
  const { deps } = await aStateCountry();
  const lost = async () => {
    await pause(3 * Math.random());
    throw new DatabaseAway();
  };
  const whole = await listening(createApp(deps, PORTALS));
  const away = await listening(createApp({ ...deps, contents: { contentOf: lost, textOf: lost, hashOf: lost } }, PORTALS));
  const others: Record<string, number | null> = {};
  let unavailable = 0;
  try {
    for (const address of [...(await statePages(whole.url)), ...OF_PROGRAMS, ...DOCUMENTS]) {
      const [usual, status] = [await statusOf(whole.url + address), await statusOf(away.url + address)];
      if (status === 503) unavailable += 1;
      else if (status !== usual) others[address] = status;
    }
  } finally {
    await away.stop();
    await whole.stop();
    process.off('unhandledRejection', note);
  }
  expect([unhandled, others]).toEqual([[], {}]);
  expect(unavailable).toBeGreaterThan(20);
}, 120_000);
