import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { EMPTY_LOG_HASH } from '../../src/domain/sealing/announcement.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { bareRegisters } from '../factories/lawBook.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

describe('/v1/log/head', () => {
  it('tells the newest entry, or the one of a sequence, to be noted elsewhere', async () => {
    const served = await aSmallCountry();
    const { announcements, hash } = served.book.catalogue;
    const newest = await request(served.app()).get('/v1/log/head').expect(200);
    expect(newest.body).toMatchObject({ sequence: announcements.length, hash, previousHash: announcements.at(-2)!.hash });
    expect(newest.headers['cache-control']).toBe('no-store');
    const second = await request(served.app()).get('/v1/log/head?sequence=2').expect(200);
    expect(second.body).toMatchObject({ sequence: 2, hash: announcements[1]!.hash, announcedAt: announcements[1]!.announcedAt });
    await request(served.app()).get('/v1/log/head?sequence=99').expect(404);
    await request(served.app()).get('/v1/log/head?sequence=x').expect(400);
  });

  it('tells of an empty log that it is empty', async () => {
    const served = await ServedCatalogue.start(bareRegisters());
    const { body } = await request(served.app()).get('/v1/log/head').expect(200);
    expect(body).toEqual({ sequence: 0, hash: EMPTY_LOG_HASH, previousHash: null, announcedAt: null });
  });
});

describe('A sealed text that is not as it was announced', () => {
  it('is not shown: 503 with a sentence, over REST, GraphQL and on the page', async () => {
    const served = await aSmallCountry();
    const damaged = [...served.log.rows.values()].find(({ line }) => line.code === '1.001022')!.id;
    served.log.rows.delete(damaged);
    const rest = await request(served.app()).get('/v1/procedures/1.001022').expect(503);
    expect(rest.body).toMatchObject({ code: 'TEXT_DAMAGED', detail: expect.stringContaining('không khớp mã băm') });
    const asked = await askGraphql(served.app(), '{ procedure(code: "1.001022") { version { steps { description } } } }');
    expect(asked.errors).toMatchObject([{ extensions: { code: 'TEXT_DAMAGED' } }]);
    const page = await request(served.app()).get('/thu-tuc/1.001022').expect(503);
    expect(page.text).toContain('không khớp mã băm');
    // The operator's log tells of the damage, and every other procedure is still answered.
    expect(served.errors.length).toBeGreaterThan(0);
    await request(served.app()).get('/v1/procedures/1.001193').expect(200);
  });
});
