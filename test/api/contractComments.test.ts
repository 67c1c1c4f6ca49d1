import { afterEach, describe, expect, it } from '@jest/globals';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { BAC_GIANG, BAC_NINH, HA_NOI } from '../factories/lawBook.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry, FULL_TEXT, smallRegisters } from '../factories/smallCountry.ts';

/** Each promise in the schema's comments has a test here. */
let served: ServedCatalogue | null = null;
afterEach(() => expect(served?.errors ?? []).toEqual([]));

async function country(): Promise<ServedCatalogue> {
  return (served = await aSmallCountry());
}

async function blank(): Promise<ServedCatalogue> {
  return (served = await ServedCatalogue.start(smallRegisters()));
}

/** The schema has checked the answer, so tests may read the parts that they asked for. */
async function ask<T>(catalogue: ServedCatalogue, query: string, variables?: Record<string, unknown>): Promise<T> {
  const { data, errors, status } = await askGraphql(catalogue.app(), query, variables);
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  return data as T;
}

const A = '1.000001';
const B = '1.000002';

describe('procedure', () => {
  it('is found by its provisional code and by the national one that a correction brought', async () => {
    const catalogue = await blank();
    const draft = await catalogue.announce({ issuedOn: '2026-01-05', lines: [{ code: null, name: 'Thủ tục chưa có mã' }] });
    const provisional = draft.lines[0]!.summary.code;
    const byCode =
      '{ procedure(code: "CODE") { id code version { id } } procedures(filter: { codes: ["CODE"] }) { nodes { code } } }'.replaceAll(
        'CODE',
        provisional,
      );
    expect(await ask(catalogue, byCode)).toMatchObject({
      procedure: { code: provisional },
      procedures: { nodes: [{ code: provisional }] },
    });
    const mending = await catalogue.announce({
      type: 'correction',
      issuedOn: '2026-02-05',
      corrects: draft.announcement.decision,
      lines: [{ code: A, corrects: draft.lines[0]!.id }],
    });
    expect(await ask(catalogue, byCode)).toEqual({
      procedure: { id: `procedure:${A}`, code: A, version: { id: mending.lines[0]!.id } },
      procedures: { nodes: [{ code: A }] },
    });
    expect(await ask(catalogue, `{ node(id: "procedure:${provisional}") { id } }`)).toEqual({ node: { id: `procedure:${A}` } });
  });

  it('has one history under its national code, whoever names the provisional one, in lists, counts, changes and search', async () => {
    const catalogue = await blank();
    const draft = await catalogue.announce({ issuedOn: '2026-01-05', lines: [{ code: null, name: 'Thủ tục chưa có mã' }] });
    const provisional = draft.lines[0]!.summary.code;
    const amended = await catalogue.announce({
      issuedOn: '2026-03-05',
      lines: [{ kind: 'amended', code: provisional, name: 'Thủ tục chưa có mã' }],
    });
    await catalogue.announce({
      type: 'correction',
      issuedOn: '2026-04-05',
      corrects: draft.announcement.decision,
      lines: [{ code: A, corrects: draft.lines[0]!.id }],
    });
    const asked = `{
      procedure(code: "${provisional}") { code version { id code } }
      statistics { inForce }
      procedures { nodes { code } }
      changes(filter: { codes: ["${A}"] }) { nodes { code kind } }
      byProvisional: changes(filter: { codes: ["${provisional}"] }) { totalCount }
      found: search(query: "${provisional}") { nodes { code } }
      byName: search(query: "thủ tục chưa có mã") { nodes { code } }
    }`;
    expect(await ask(catalogue, asked)).toEqual({
      procedure: { code: A, version: { id: amended.lines[0]!.id, code: A } },
      statistics: { inForce: 1 },
      procedures: { nodes: [{ code: A }] },
      changes: { nodes: ['NEW', 'AMENDED', 'NEW'].map((kind) => ({ code: A, kind })) },
      byProvisional: { totalCount: 3 },
      found: { nodes: [{ code: A }] },
      byName: { nodes: [{ code: A }] },
    });
  });

  it('answers nothing under a national code that was a mistake, but did so before the correction', async () => {
    const catalogue = await blank();
    const wrong = await catalogue.announce({ issuedOn: '2026-01-05', lines: [{ code: A, name: 'Thủ tục gõ nhầm mã' }] });
    await catalogue.announce({
      type: 'correction',
      issuedOn: '2026-02-05',
      corrects: wrong.announcement.decision,
      lines: [{ code: B, corrects: wrong.lines[0]!.id }],
    });
    const asked = `{ now: procedure(code: "${A}") { code } then: procedure(code: "${A}", knownAt: "2026-01-20T00:00:00Z") { code legalForce }
      right: procedure(code: "${B}") { code } }`;
    expect(await ask(catalogue, asked)).toEqual({
      now: null,
      then: { code: A, legalForce: 'IN_FORCE' },
      right: { code: B },
    });
  });

  it('of an import that is in force later only is found by its code and in lists that ask for it, never in others', async () => {
    const catalogue = await blank();
    await catalogue.announce({
      type: 'baseline',
      issuedOn: '2026-12-30',
      at: '2026-06-01T05:00:00.000Z',
      lines: [{ code: A, name: 'Thủ tục của ngày sau' }],
    });
    const asked = `{
      procedure(code: "${A}") { legalForce knownFrom }
      later: procedures(filter: { legalForce: [NOT_YET_IN_FORCE] }) { nodes { code } }
      now: procedures { totalCount }
      search(query: "${A}") { nodes { code } }
      before: procedure(code: "${A}", asOf: "2026-05-31") { legalForce }
    }`;
    expect(await ask(catalogue, asked)).toEqual({
      procedure: { legalForce: 'NOT_YET_IN_FORCE', knownFrom: '2026-06-01' },
      later: { nodes: [{ code: A }] },
      now: { totalCount: 0 },
      search: { nodes: [{ code: A }] },
      before: { legalForce: null },
    });
  });

  it.each(['1.001193', '1001193', '1.001193.H36', ' 1.001193 ', '1.001193.000.00.00.H36', '1,001193'])('is found as %p', async (code) => {
    expect(await ask(await country(), 'query ($code: String!) { procedure(code: $code) { code } }', { code })).toEqual({
      procedure: { code: '1.001193' },
    });
  });

  it('shows who replaced it for the people of the place asked only', async () => {
    const catalogue = await country();
    await catalogue.announce({
      by: HA_NOI,
      issuedOn: '2026-05-01',
      lines: [{ kind: 'replaced', code: '9.000009', replaces: [{ code: '3.000001', name: 'Hộ tịch' }] }],
    });
    const asked =
      '{ country: procedure(code: "3.000001") { legalForce replacedBy { code } } haNoi: procedure(code: "3.000001", place: "01") { legalForce replacedBy { code } } }';
    expect(await ask(catalogue, asked)).toEqual({
      country: { legalForce: 'IN_FORCE', replacedBy: [] },
      haNoi: { legalForce: 'NO_LONGER_IN_FORCE', replacedBy: [{ code: '9.000009' }] },
    });
  });
});

describe('version', () => {
  it('has all forms, those that stand with a paper too, each once', async () => {
    const catalogue = await blank();
    const form = (name: string) => ({ name, fileName: null, url: `https://mau.example/${name}`, sha256: null });
    const paper = (name: string, ...forms: string[]) => ({ ...FULL_TEXT.dossiers[0]!.items[0]!, name, forms: forms.map(form) });
    const content = {
      ...EMPTY_CONTENT,
      forms: [form('1')],
      dossiers: [{ ...FULL_TEXT.dossiers[0]!, items: [paper('a', '1', '2'), paper('b', '3', '2')] }],
    };
    await catalogue.announce({ issuedOn: '2026-01-05', lines: [{ code: A, content }] });
    expect(await ask(catalogue, `{ procedure(code: "${A}") { version { forms { name } } } }`)).toEqual({
      procedure: { version: { forms: [{ name: '1' }, { name: '2' }, { name: '3' }] } },
    });
  });

  it('tells its force on another day by the interval of that day', async () => {
    const catalogue = await blank();
    await catalogue.announce({ issuedOn: '2026-01-05', lines: [{ code: A }] });
    await catalogue.announce({
      issuedOn: '2026-03-01',
      lines: [{ code: A, kind: 'amended', effectiveUntil: '2026-08-01', afterwards: 'resumes' }],
    });
    const { procedure } = await ask<{ procedure: { version: unknown } }>(
      catalogue,
      `{ procedure(code: "${A}", asOf: "2026-02-01") { version { before: legalForce(asOf: "2026-01-01") legalForce between: legalForce(asOf: "2026-06-01") after: legalForce(asOf: "2026-09-01") } } }`,
    );
    expect(procedure.version).toEqual({
      before: 'NOT_YET_IN_FORCE',
      legalForce: 'IN_FORCE',
      between: 'NOT_YET_IN_FORCE',
      after: 'IN_FORCE',
    });
  });

  it('of two ids that cannot be read together is none', async () => {
    const catalogue = await blank();
    const { lines } = await catalogue.announce({ issuedOn: '2026-01-05', lines: [{ code: A }, { code: B }] });
    expect(await ask(catalogue, `{ version(id: "${lines[0]!.id}~${lines[1]!.id}") { id } }`)).toEqual({ version: null });
  });

  it('that was withdrawn names the withdrawal as what ended it', async () => {
    const catalogue = await blank();
    const first = await catalogue.announce({ issuedOn: '2026-01-05', lines: [{ code: A }] });
    const id = first.lines[0]!.id;
    await catalogue.announce({
      type: 'correction',
      issuedOn: '2026-02-05',
      corrects: first.announcement.decision,
      lines: [{ code: A, corrects: id, isWithdrawn: true, content: null }],
    });
    expect(
      await ask(
        catalogue,
        `{ version(id: "${id}") { inForceFrom noLongerInForceFrom legalForce correctedBy { id } endedBy { isWithdrawn } } procedure(code: "${A}") { version { id } versions { totalCount } } }`,
      ),
    ).toEqual({
      version: {
        inForceFrom: '2026-01-05',
        noLongerInForceFrom: '2026-01-05',
        legalForce: 'NO_LONGER_IN_FORCE',
        correctedBy: null,
        endedBy: { isWithdrawn: true },
      },
      procedure: { version: null, versions: { totalCount: 0 } },
    });
  });
});

describe('change', () => {
  const announced = async () => {
    const catalogue = await country();
    await catalogue.announce({
      by: HA_NOI,
      number: '60/QĐ-UBND',
      issuedOn: '2026-05-01',
      effectiveFrom: '2026-05-10',
      lines: [{ kind: 'abolished', code: '1.001022', levels: [] }],
    });
    return catalogue;
  };

  it('that ends a procedure without printing its name, levels or field has those of what it ended', async () => {
    const asked = '{ changes(filter: { kinds: [ABOLISHED], place: "01" }) { nodes { name levels field { code } version { id } } } }';
    expect(await ask(await announced(), asked)).toEqual({
      changes: { nodes: [{ name: 'Đăng ký kết hôn', levels: ['COMMUNE'], field: { code: 'F01' }, version: null }] },
    });
  });

  it('is found by the levels and fields of what it ended', async () => {
    const catalogue = await announced();
    for (const filter of ['levels: [COMMUNE]', 'fields: ["F01"]', 'fields: ["hộ tịch"]'])
      expect(
        await ask(catalogue, `{ changes(filter: { kinds: [ABOLISHED], issuingAuthority: "H26", ${filter} }) { nodes { code } } }`),
      ).toEqual({ changes: { nodes: [{ code: '1.001022' }] } });
  });

  it('of a province shows the national text that it ended for the people of the place asked', async () => {
    const catalogue = await announced();
    const asked =
      '{ procedure(code: "1.001022", place: "01") { version { id } latest { noLongerInForceFrom endedBy { ended { noLongerInForceFrom name } } } } }';
    expect(await ask(catalogue, asked)).toEqual({
      procedure: {
        version: null,
        latest: { noLongerInForceFrom: '2026-05-10', endedBy: { ended: [{ noLongerInForceFrom: '2026-05-10', name: 'Đăng ký kết hôn' }] } },
      },
    });
  });

  it('takes effect on a day from, and before the day until', async () => {
    const codes = async (filter: string) =>
      (
        await ask<{ changes: { nodes: { code: string }[] } }>(await country(), `{ changes(filter: { ${filter} }) { nodes { code } } }`)
      ).changes.nodes.map(({ code }) => code);
    expect(await codes('effectiveFrom: "2026-03-01", effectiveUntil: "2026-04-02"')).toEqual(['1.001193', '3.000001']);
    expect(await codes('effectiveFrom: "2026-04-02", effectiveUntil: "2026-04-03"')).toEqual(['9.000003']);
    expect(await codes('issuedFrom: "2026-04-01", issuedUntil: "2026-04-02", codes: ["9000001"]')).toEqual(['9.000001']);
  });
});

describe('ids', () => {
  it('keep a present province apart from the one that bore its code on the day asked', async () => {
    const catalogue = await blank();
    const law = { legalBasis: [{ number: '60/2014/QH13', title: null }] };
    await catalogue.announce({ by: BAC_GIANG, issuedOn: '2024-01-01', lines: [{ code: A, ...law }] });
    await catalogue.announce({
      by: BAC_NINH,
      issuedOn: '2026-01-01',
      lines: [
        { code: A, kind: 'amended', name: 'Bắc Ninh', ...law },
        { code: B, ...law },
      ],
    });
    // The reference means Bắc Giang. On the inner day its code '24' meant Bắc Giang, and today it means Bắc Ninh.
    const { procedure } = await ask<{
      procedure: { version: { legalBasis: { procedures: { nodes: { id: string; version: { id: string } }[] } }[] } };
    }>(
      catalogue,
      `{ procedure(code: "${B}", place: "24") { version { legalBasis { procedures(asOf: "2024-06-01") { nodes { id version { id } } } } } } }`,
    );
    const [seen] = procedure.version.legalBasis[0]!.procedures.nodes;
    expect(seen!.id).toBe(`procedure:${A}?asOf=2024-06-01&place=24`);
    expect(await ask(catalogue, 'query ($id: ID!) { node(id: $id) { id ... on Procedure { version { id } } } }', { id: seen!.id })).toEqual(
      { node: seen },
    );
    expect(await ask(catalogue, 'query ($id: ID!) { version(id: $id) { id } }', { id: seen!.version.id })).toEqual({
      version: { id: seen!.version.id },
    });
  });
});

describe('look-ups', () => {
  it.each([
    ['authority(code: "G15")', { authority: { code: 'G15' } }],
    ['authority(code: " g15 ")', { authority: { code: 'G15' } }],
    ['authority(code: "BỘ TƯ PHÁP")', { authority: { code: 'G15' } }],
    ['authority(code: "Ủy ban nhân dân TP Hà Nội")', { authority: { code: 'H26' } }],
    ['authority(code: "ủy ban nhân dân tỉnh Bắc Ninh")', { authority: { code: 'H05' } }],
    ['field(code: "f01")', { field: { code: 'F01' } }],
    ['field(code: "hộ tịch")', { field: { code: 'F01' } }],
    ['legalDocument(number: " 60/2014/qh13")', { legalDocument: { code: '60/2014/QH13' } }],
    ['legalDocument(number: "Luật số 60/2014/QH13")', { legalDocument: { code: '60/2014/QH13' } }],
    ['legalDocument(number: "123/2015/ND-CP")', { legalDocument: { code: '123/2015/NĐ-CP' } }],
    ['legalDocument(number: "Nghị định 123/2015/NĐ - CP")', { legalDocument: { code: '123/2015/NĐ-CP' } }],
    ['legalDocument(number: "Nghị định")', { legalDocument: null }],
  ])('%s', async (field, found) => {
    const selection = field.startsWith('legal') ? 'code: number' : 'code';
    expect(await ask(await country(), `{ ${field} { ${selection} } }`)).toEqual(found);
  });

  it.each([
    ['{ legalBasis: "Nghị định 123/2015/ND-CP" }', ['1.001193']],
    ['{ issuingAuthorities: ["Ủy ban nhân dân thành phố Hà Nội"] }', ['9.000001']],
    ['{ issuingAuthorities: ["H05", "ubnd tp hà nội"] }', ['9.000001', '9.000003']],
    ['{ authorities: ["UBND cấp xã"] }', ['1.001193']],
    ['{ fields: ["unassigned"] }', ['3.000001', '9.000001', '9.000003']],
  ])('procedures(filter: %s)', async (filter, codes) => {
    const { procedures } = await ask<{ procedures: { totalCount: number; nodes: { code: string }[] } }>(
      await country(),
      `{ procedures(filter: ${filter}) { totalCount nodes { code } } }`,
    );
    expect([procedures.nodes.map(({ code }) => code), procedures.totalCount]).toEqual([codes, codes.length]);
  });

  it('of a decision take its authority as code or name, whether the register knows it or not', async () => {
    const catalogue = await country();
    for (const authority of ['H05', 'UBND tỉnh Bắc Ninh', 'Ủy ban nhân dân tỉnh Bắc Ninh'])
      expect(
        await ask(
          catalogue,
          'query ($authority: String) { decision(number: "55/QĐ-UBND", issuingAuthority: $authority) { issuedOn } decisions(filter: { issuingAuthority: $authority }) { totalCount } }',
          { authority },
        ),
      ).toEqual({
        decision: { issuedOn: '2026-04-02' },
        decisions: { totalCount: 1 },
      });
  });
});

describe('pages', () => {
  it('that are empty end at the cursor that was asked; what comes before a cursor is the page before it', async () => {
    const catalogue = await country();
    interface Page {
      readonly nodes: { code: string }[];
      readonly pageInfo: { startCursor: string; endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
      readonly totalCount: number;
    }
    const page = async (args: string) =>
      (
        await ask<{ changes: Page }>(
          catalogue,
          `{ changes${args} { nodes { code } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
        )
      ).changes;
    const all = await page('');
    const end = all.pageInfo.endCursor;
    expect(await page(`(after: "${end}")`)).toEqual({
      nodes: [],
      totalCount: all.totalCount,
      pageInfo: { startCursor: end, endCursor: end, hasNextPage: false, hasPreviousPage: true },
    });
    const last = await page('(last: 2)');
    expect(last.nodes).toEqual(all.nodes.slice(-2));
    const before = await page(`(last: 3, before: "${last.pageInfo.startCursor}")`);
    expect([before.nodes, before.pageInfo.hasNextPage, before.pageInfo.hasPreviousPage]).toEqual([all.nodes.slice(-5, -2), true, true]);
  });
});

describe('legalDocuments', () => {
  it('whose force ended before a day list the procedures that rest on them', async () => {
    const registers = smallRegisters();
    const law = registers.legalDocuments.get('60/2014/QH13')!;
    const legalDocuments = new Map([['60/2014/QH13', { ...law, noLongerInForceFrom: '2026-05-01' }]]);
    const catalogue = (served = await ServedCatalogue.start({ ...registers, legalDocuments }));
    await catalogue.announce({
      issuedOn: '2026-01-05',
      lines: [
        {
          code: A,
          legalBasis: [
            { number: '60/2014/QH13', title: null },
            { number: '1/2020/NĐ-CP', title: null },
          ],
        },
      ],
    });
    const asked = `query ($before: Date) { legalDocuments(forceEndedBefore: $before) { nodes { number procedures { nodes { code } } } } }`;
    const ended = async (before: string) => ask(catalogue, asked, { before });
    expect(await ended('2026-04-30')).toEqual({ legalDocuments: { nodes: [] } });
    expect(await ended('2026-05-01')).toEqual({
      legalDocuments: { nodes: [{ number: '60/2014/QH13', procedures: { nodes: [{ code: A }] } }] },
    });
  });
});
