import { expect, it } from '@jest/globals';
import { approvalRight, staysUnreviewed } from '../../../src/announcing/review/fourEyes.ts';

const workers = { drafters: ['1', '2'], submittedBy: '3' };

it.each([
  // Columns: rule, person, right, whether the draft stays unreviewed.
  ['required', '1', 'refused', false],
  ['required', '3', 'refused', false],
  ['required', '4', 'allowed', false],
  ['required', null, 'allowed', true],
  ['reason', '2', 'reason', true],
  ['reason', '4', 'allowed', false],
  ['reason', null, 'allowed', true],
  ['off', '1', 'allowed', false],
  ['off', null, 'allowed', false],
] as const)('%s: account %s is %s', (rule, person, right, isUnreviewed) => {
  expect(approvalRight(rule, person, workers)).toBe(right);
  expect(staysUnreviewed(rule, person, workers)).toBe(isUnreviewed);
});
