import { checkPresentText } from '../../../../src/domain/check/presentText.ts';
import { BAC_NINH } from '../../../factories/lawBook.ts';
import { aProcedureWithALocalText } from '../../../factories/procedures.ts';
import type { CheckTable } from './checkTable.ts';
import {
  A,
  abolished,
  aBookOfLaw,
  aBookWithOneOfAProvince,
  amended,
  fresh,
  movedTo,
  registersOfChecks,
  sound,
  WHOLE,
} from './soundDrafts.ts';

const withFields = (...names: string[]) => ({
  ...registersOfChecks(),
  fields: new Map(names.map((name, i) => [`F${i}`, { code: `F${i}`, name }])),
});
const ofBacNinh = { by: BAC_NINH, number: '9/QĐ-UBND' };

export const table: CheckTable = {
  check: checkPresentText,
  rows: [
    { rule: 'the text of today with another fee', draft: { lines: [amended()] }, finds: [] },
    { rule: 'an ending shows nothing', draft: { lines: [abolished(A)] }, finds: [] },
    {
      rule: 'a part that is not entered again',
      draft: { lines: [amended({ audience: [] })] },
      finds: ['PARTS_NO_LONGER_SHOWN lines.0.content'],
    },
    { rule: 'a part that the amendment takes out', draft: { lines: [amended({ audience: [], changedParts: ['audience'] })] }, finds: [] },
    {
      rule: 'a text of today that loses its steps',
      draft: { lines: [amended({ content: { ...WHOLE, steps: [] } })] },
      finds: ['PARTS_NO_LONGER_SHOWN lines.0.content'],
    },
    { rule: 'no level', draft: { lines: [fresh({ levels: [] })] }, finds: ['LEVELS_MISSING lines.0.levels'] },
    { rule: 'another level', draft: { lines: [amended({ levels: ['commune'] })] }, finds: ['LEVELS_DIFFER lines.0.levels'] },
    { rule: 'another level that is amended', draft: { lines: [amended({ levels: ['commune'], changedParts: ['levels'] })] }, finds: [] },
    { rule: 'no field', draft: { lines: [fresh({ fields: [] })] }, finds: ['FIELD_MISSING lines.0.fields'] },
    {
      rule: 'another field',
      draft: { lines: [amended({ fields: [{ code: 'DD', name: 'Đất đai' }] })] },
      finds: ['FIELD_DIFFERS lines.0.fields'],
    },
    { rule: 'the same field by its name alone', draft: { lines: [amended({ fields: [{ code: null, name: 'Hộ tịch' }] })] }, finds: [] },
    {
      rule: 'the name alone of a field that the register has',
      book: () => aBookOfLaw(withFields('Đất đai')),
      draft: { lines: [fresh({ fields: [{ code: null, name: 'ĐẤT ĐAI' }] })] },
      finds: [],
    },
    {
      rule: 'a field that no longer exists, in an older decision',
      book: () => aBookOfLaw(withFields('Đất đai')),
      draft: { lines: [fresh({ fields: [{ code: null, name: 'Địa chính' }] })] },
      finds: [],
    },
    {
      rule: 'a name that two fields of the register have',
      book: () => aBookOfLaw(withFields('Đất đai', 'Đất đai')),
      draft: { lines: [fresh({ fields: [{ code: null, name: 'Đất đai' }] })] },
      finds: [],
    },
    {
      rule: "the nation's text cannot come from the nation's",
      draft: { lines: [amended({ contentFrom: 'national', content: null })] },
      finds: ['NATIONAL_CONTENT_WITHOUT_PLACE lines.0.contentFrom'],
    },
    {
      rule: "the same by a correction that moves a line onto the nation's code",
      book: aBookWithOneOfAProvince,
      draft: movedTo(A),
      finds: ['OWN_TEXT_OVER_NATIONAL lines.0.contentFrom'],
    },
    {
      rule: "a province's own text over the nation's",
      draft: { ...ofBacNinh, lines: [amended()] },
      finds: ['OWN_TEXT_OVER_NATIONAL lines.0.contentFrom'],
    },
    {
      rule: "a province's part, the rest the nation's",
      draft: { ...ofBacNinh, lines: [amended({ contentFrom: 'national', content: null, levels: [] })] },
      finds: [],
    },
    {
      rule: 'a province that has its own text already',
      book: () => aProcedureWithALocalText({ line: sound({}) }).book,
      draft: { ...ofBacNinh, lines: [amended()] },
      finds: [],
    },
  ],
};
