import { expect, it } from '@jest/globals';
import { bodiesCarriedOn } from '../../../src/domain/places/bodiesCarriedOn.ts';
import { anIssuer, bareRegisters } from '../../factories/lawBook.ts';

const body = (code: string, predecessors: string[] = []) => anIssuer({ code, name: `Bộ ${code}` }, null, { predecessors });
const bare = bareRegisters();
/** A was renamed to B. B and C merged into D. E was split into F and G. */
const bodies = [body('A'), body('B', ['A']), body('C'), body('D', ['B', 'C']), body('E'), body('F', ['E']), body('G', ['E'])];
const registers = { ...bare, authorities: new Map([...bare.authorities, ...bodies.map((one) => [one.code, one] as const)]) };

it.each([
  ['A', ['A', 'B']],
  ['B', ['A', 'B']],
  ['C', ['C']],
  ['D', ['A', 'B', 'C', 'D']],
  ['E', ['E']],
  ['F', ['E', 'F']],
  // Bắc Giang was merged into Bắc Ninh.
  ['H05', ['H02', 'H05']],
  ['H02', ['H02']],
  ['unknown', ['unknown']],
])('an officer of %s drafts for %j', (code, expected) => {
  expect([...bodiesCarriedOn(registers, code)].sort()).toEqual(expected);
});
