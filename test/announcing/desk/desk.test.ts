import { describe, expect, it } from '@jest/globals';
import { catalogueDesk } from '../../../src/announcing/desk/catalogueDesk.ts';
import { draftDesk, type DeskDraft } from '../../../src/announcing/desk/draftDesk.ts';
import { draftDeadline } from '../../../src/announcing/desk/entryDeadline.ts';
import { bareRegisters, HA_NOI, LawBook, MINISTRY } from '../../factories/lawBook.ts';

const TODAY = '2026-03-16';
const ALL = { today: TODAY, bodies: null };

/** Decisions of a ministry and of Hà Nội around 16 March 2026. */
function aYear() {
  const registers = {
    ...bareRegisters(),
    legalDocuments: new Map([
      [
        '123/2015/NĐ-CP',
        {
          number: '123/2015/NĐ-CP',
          title: null,
          issuingAuthority: null,
          issuedOn: null,
          inForceFrom: null,
          noLongerInForceFrom: '2026-02-01',
        },
      ],
    ]),
  };
  const book = new LawBook(registers);
  book.announce({
    number: '1/QĐ-BTP',
    issuedOn: '2025-01-02',
    lines: [
      { code: '1.000001', levels: ['district'] },
      {
        code: '1.000002',
        legalBasis: [
          { number: '123/2015/NĐ-CP', title: null },
          { number: '1/2020/TT-BTP', title: null },
        ],
      },
      { code: '0.000003' },
    ],
  });
  book.announce({
    number: '2/QĐ-UBND',
    by: HA_NOI,
    issuedOn: '2026-03-10',
    effectiveFrom: '2026-04-01',
    lines: [{ code: '1.000004' }, { code: '1.000005' }, { code: '1.000006', effectiveFrom: '2026-06-01' }],
  });
  book.announce({
    number: '3/QĐ-BTP',
    issuedOn: '2026-03-01',
    lines: [
      { code: '1.000007', effectiveUntil: '2026-05-01', afterwards: 'nothing' },
      { code: '1.000008', effectiveUntil: '2027-01-01', afterwards: 'nothing' },
    ],
  });
  return book;
}

describe('What the catalogue asks of its keepers', () => {
  it('lists what comes, what came, and what needs a look', () => {
    const { catalogue, registers } = aYear();
    const desk = catalogueDesk(catalogue, registers, ALL);
    expect(desk.soonInForce).toEqual({ total: 1, items: [expect.objectContaining({ number: '2/QĐ-UBND', day: '2026-04-01', lines: 2 })] });
    expect(desk.justAnnounced.items.map(({ number, day }) => [number, day])).toEqual([['2/QĐ-UBND', '2026-03-10']]);
    expect(desk.endingTexts.items.map(({ code, day }) => [code, day])).toEqual([['1.000007', '2026-04-30']]);
    expect(desk.provisionalCodes.items.map(({ code }) => code)).toEqual(['0.000003']);
    expect(desk.endedBases.items.map(({ code, document, day }) => [code, document, day])).toEqual([
      ['1.000002', '123/2015/NĐ-CP', '2026-02-01'],
    ]);
    expect(desk.endedLevels.items.map(({ code, decision }) => [code, decision.number])).toEqual([['1.000001', '1/QĐ-BTP']]);
  });

  it('shows an officer what their authority issued, and nothing else', () => {
    const { catalogue, registers } = aYear();
    const desk = catalogueDesk(catalogue, registers, { today: TODAY, bodies: new Set(['H26']) });
    expect(desk.soonInForce.total).toBe(1);
    expect([desk.endingTexts, desk.provisionalCodes, desk.endedBases, desk.endedLevels].map(({ total }) => total)).toEqual([0, 0, 0, 0]);
    expect(catalogueDesk(catalogue, registers, { today: TODAY, bodies: new Set() }).justAnnounced.total).toBe(0);
  });

  it('forgets what was mended since', () => {
    const book = aYear();
    book.announce({ number: '4/QĐ-BTP', issuedOn: '2026-03-15', lines: [{ code: '1.000001', kind: 'amended', levels: ['commune'] }] });
    expect(catalogueDesk(book.catalogue, book.registers, ALL).endedLevels.total).toBe(0);
    // On that day districts still existed, so nothing was wrong with these procedures.
    expect(catalogueDesk(aYear().catalogue, book.registers, { today: '2025-06-30', bodies: null }).endedLevels.total).toBe(0);
  });
});

describe('The deadline of a draft', () => {
  const registers = { ...bareRegisters(), holidays: new Set(['2026-03-18']) };
  const deadline = (head: Partial<Parameters<typeof draftDeadline>[0]>) =>
    draftDeadline({ type: 'publication', issuingAuthority: HA_NOI, issuedOn: null, effectiveFrom: null, ...head }, registers, TODAY);

  it.each([
    // A province has five working days, and Wednesday is a holiday.
    [{ issuedOn: '2026-03-13' }, { what: 'entry', day: '2026-03-23', left: 4 }],
    [{ issuedOn: '2026-03-02' }, { what: 'entry', day: '2026-03-09', left: -5 }],
    [
      { issuedOn: '2026-03-13', issuingAuthority: MINISTRY },
      { what: 'entry', day: '2026-03-30', left: 9 },
    ],
    [
      { issuedOn: '2026-03-13', type: 'correction' as const },
      { what: 'entry', day: '2026-03-17', left: 1 },
    ],
    [{ effectiveFrom: '2026-04-01' }, { what: 'signature', day: '2026-03-27', left: 11 }],
    [
      { effectiveFrom: '2026-04-01', issuingAuthority: MINISTRY },
      { what: 'signature', day: '2026-03-12', left: -4 },
    ],
    [{}, null],
    [{ issuedOn: '2026-03-13', issuingAuthority: null }, null],
  ])('%j: %j', (head, expected) => expect(deadline(head)).toEqual(expected));

  it('is that of the register for its day of signature', () => {
    const rule = { kind: 'entryProvince' as const, source: 'Điều 9 Nghị định mới', validUntil: null };
    const own = {
      ...registers,
      deadlines: [
        { ...rule, days: 8, validFrom: '2026-03-14' },
        { ...rule, days: 1, validFrom: '2026-01-01' },
      ],
    };
    const head = { type: 'publication' as const, issuingAuthority: HA_NOI, issuedOn: '2026-03-13', effectiveFrom: null };
    expect(draftDeadline(head, own, TODAY)).toMatchObject({ day: '2026-03-16', left: 0 });
  });
});

describe('What waits for a person', () => {
  const aDraft = (id: number, other: Partial<DeskDraft<number>> = {}): DeskDraft<number> => ({
    id,
    state: 'draft',
    isUnreviewed: false,
    workers: { drafters: ['1'], submittedBy: null },
    approvedBy: null,
    deadline: null,
    ...other,
  });
  const due = (left: number) => ({ what: 'entry' as const, day: '2026-03-20', left });
  const DRAFTS = [
    aDraft(1),
    aDraft(2, { state: 'submitted', deadline: due(4) }),
    aDraft(3, { state: 'submitted', deadline: due(-2) }),
    aDraft(4, { state: 'approved', deadline: due(9) }),
    aDraft(5, { state: 'returned' }),
    aDraft(6, { state: 'announced', isUnreviewed: true, approvedBy: '2', deadline: due(-20) }),
  ];
  const idsFor = (id: string, mayApprove: boolean, fourEyes: 'required' | 'off' = 'required') => {
    const desk = draftDesk(DRAFTS, { id, mayApprove }, fourEyes);
    return Object.fromEntries(Object.entries({ ...desk }).map(([list, drafts]) => [list, drafts.map((draft) => draft.id)]));
  };

  it('is to approve for who did not draft, what is due first coming first', () => {
    expect(idsFor('3', true)).toEqual({
      toApprove: [3, 2],
      toAnnounce: [4],
      toReview: [6],
      returned: [5],
      drafting: [1],
      waiting: [],
      due: [3, 2],
    });
  });

  it('is nothing to approve for who drafted it, unless the rule is off', () => {
    expect(idsFor('1', true)).toMatchObject({ toApprove: [], toReview: [], waiting: [3, 2] });
    expect(idsFor('1', true, 'off')).toMatchObject({ toApprove: [3, 2], waiting: [] });
  });

  it('is nothing to approve, announce or review for an editor', () => {
    expect(idsFor('3', false)).toMatchObject({ toApprove: [], toAnnounce: [], toReview: [], waiting: [3, 2, 4], drafting: [1] });
    // Who approved without a second person may not be the later reviewer.
    expect(idsFor('2', true)).toMatchObject({ toReview: [] });
  });
});
