import { afterEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { withdrawalOf } from '../../src/domain/decision/withdrawal.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { aText } from '../factories/lawBook.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { smallRegisters } from '../factories/smallCountry.ts';

/** A reader of a decision learns whether it was corrected or withdrawn. */
let served: ServedCatalogue | null = null;
afterEach(() => expect(served?.errors ?? []).toEqual([]));

const A = '1.000001';
const B = '1.000002';

/** A ministry's decision ends an earlier one wholly and adds B. Later it is withdrawn, as if never issued. */
async function aWithdrawnDecision() {
  const catalogue = (served = await ServedCatalogue.start(smallRegisters()));
  await catalogue.announce({ number: '1/QĐ-BTP', issuedOn: '2026-01-05', lines: [{ code: A, name: 'Thủ tục A' }] });
  const ending = await catalogue.announce({
    number: '2/QĐ-BTP',
    issuedOn: '2026-02-02',
    expires: [{ number: '1/QĐ-BTP', issuedOn: null, isWhole: true }],
    declaredCounts: { new: 1 },
    legalBasis: [{ number: '60/2014/QH13', title: null }],
    lines: [{ code: B, name: 'Thủ tục B', content: { ...aText('B'), dossierSets: 2, note: 'Chỉ áp dụng trong xã' } }],
  });
  const withdrawing = await catalogue.announce({
    type: 'correction',
    number: '3/QĐ-BTP',
    issuedOn: '2026-03-03',
    corrects: ending.announcement.decision,
    lines: withdrawalOf(catalogue.book.catalogue, ending.announcement.decision),
  });
  return { catalogue, ending, withdrawing };
}

describe('A decision that was withdrawn', () => {
  it('says so, and by what, over GraphQL', async () => {
    const { catalogue, ending, withdrawing } = await aWithdrawnDecision();
    const asked = `{ decision(number: "2/QĐ-BTP") {
      counts { total } printedCounts { total new } derivedCounts { total abolished } withdrawnCounts { total }
      declaredCounts { new amended } statedCounts { new amended total } legalBasis { number title }
      corrects { number } correctedBy { number } revokedBy { number } handling { announcedBy { role } }
      lines { nodes { kind isDerived isWithdrawn correctedBy { isWithdrawn decision { number } } } } } }`;
    const { data, errors } = await askGraphql(catalogue.app(), asked);
    expect(errors).toBeUndefined();
    const becameOf = { isWithdrawn: false, correctedBy: { isWithdrawn: true, decision: { number: '3/QĐ-BTP' } } };
    expect(data).toEqual({
      decision: {
        counts: { total: 2 },
        printedCounts: { total: 1, new: 1 },
        derivedCounts: { total: 1, abolished: 1 },
        withdrawnCounts: { total: 2 },
        declaredCounts: { new: 1, amended: 0 },
        statedCounts: { new: 1, amended: null, total: null },
        legalBasis: [{ number: '60/2014/QH13', title: 'Luật Hộ tịch' }],
        corrects: null,
        correctedBy: [{ number: '3/QĐ-BTP' }],
        revokedBy: { number: '3/QĐ-BTP' },
        handling: null,
        lines: {
          nodes: [
            { kind: 'NEW', isDerived: false, ...becameOf },
            { kind: 'ABOLISHED', isDerived: true, ...becameOf },
          ],
        },
      },
    });
    const of = `{ decision(number: "3/QĐ-BTP") { corrects { number } lines { nodes { isWithdrawn correctsLine { id kind } } } } }`;
    expect((await askGraphql(catalogue.app(), of)).data).toEqual({
      decision: {
        corrects: { number: '2/QĐ-BTP' },
        lines: {
          nodes: ending.lines.map(({ id, summary }) => ({
            isWithdrawn: true,
            correctsLine: { id: `change:${id}`, kind: summary.kind.toUpperCase() },
          })),
        },
      },
    });
    expect(withdrawing.lines).toHaveLength(2);
  });

  it('says so over REST and on its page', async () => {
    const { catalogue } = await aWithdrawnDecision();
    const app = catalogue.app();
    const rest = await request(app).get('/v1/decisions/2026-02-02/G15/2-QD-BTP').expect(200);
    expect(rest.body).toMatchObject({ revokedBy: { number: '3/QĐ-BTP' }, withdrawnCounts: { total: 2 }, statedCounts: { amended: null } });
    const page = await request(app).get('/quyet-dinh/2026-02-02/G15/2-QD-BTP').expect(200);
    expect(page.text).toContain('Quyết định này đã được rút, coi như chưa từng ban hành, bởi');
    expect(page.text).toContain('đã được rút bởi');
    expect(page.text).toContain('hết hiệu lực theo quyết định');
    expect(page.text).toContain('60/2014/QH13');
    const correcting = await request(app).get('/quyet-dinh/2026-03-03/G15/3-QD-BTP').expect(200);
    expect(correcting.text).toContain('Đính chính quyết định');
  });
});

describe('A version', () => {
  it('tells its sets of papers and its note', async () => {
    const { catalogue, ending } = await aWithdrawnDecision();
    const { data } = await askGraphql(catalogue.app(), `{ version(id: "${ending.lines[0]!.id}") { dossierSets note } }`);
    expect(data).toEqual({ version: { dossierSets: 2, note: 'Chỉ áp dụng trong xã' } });
    const page = await request(catalogue.app()).get(`/phien-ban/${ending.lines[0]!.id}`).expect(200);
    expect(page.text).toContain('Chỉ áp dụng trong xã');
  });
});
