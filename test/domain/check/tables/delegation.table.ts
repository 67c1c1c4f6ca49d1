import { checkDelegation } from '../../../../src/domain/check/delegation.ts';
import type { Delegation } from '../../../../src/domain/places/registers.ts';
import type { CheckTable } from './checkTable.ts';
import { aBookOfLaw, A, abolished, fresh, registersOfChecks } from './soundDrafts.ts';

const CENTRE = { code: 'H26.101', name: 'Trung tâm phục vụ hành chính công Thành phố Hà Nội' };
const delegating = (more: Partial<Delegation>) => () =>
  aBookOfLaw(
    registersOfChecks([
      {
        from: 'H26',
        to: 'H26.101',
        scope: 'Công bố danh mục thủ tục hành chính',
        fields: [],
        decision: '6119/QĐ-UBND',
        validFrom: '2026-01-01',
        validUntil: null,
        ...more,
      },
    ]),
  );
const byCentre = { by: CENTRE, number: '9/QĐ-TTPVHCC' };
const ofLand = fresh({ fields: [{ code: 'DD', name: 'Đất đai' }] });

export const table: CheckTable = {
  check: checkDelegation,
  rows: [
    { rule: 'whoever has power of its own is not asked', draft: { lines: [ofLand] }, finds: [] },
    { rule: 'a field delegated by its code', book: delegating({ fields: ['HT'] }), draft: { ...byCentre, lines: [fresh()] }, finds: [] },
    {
      rule: 'a field delegated by its name',
      book: delegating({ fields: ['hộ tịch'] }),
      draft: { ...byCentre, lines: [fresh()] },
      finds: [],
    },
    {
      rule: 'another field',
      book: delegating({ fields: ['HT'] }),
      draft: { ...byCentre, lines: [ofLand] },
      finds: ['OUTSIDE_DELEGATION lines.0.fields'],
    },
    {
      rule: 'an ending has the field of what it ends',
      book: delegating({ fields: ['DD'] }),
      draft: { ...byCentre, lines: [abolished(A)] },
      finds: ['OUTSIDE_DELEGATION lines.0.fields'],
    },
    {
      rule: 'a scope in words is compared by a person',
      book: delegating({}),
      draft: { ...byCentre, lines: [ofLand] },
      finds: ['DELEGATION_SCOPE_TO_COMPARE issuingAuthority'],
    },
    { rule: 'all is delegated', book: delegating({ scope: null }), draft: { ...byCentre, lines: [ofLand] }, finds: [] },
  ],
};
