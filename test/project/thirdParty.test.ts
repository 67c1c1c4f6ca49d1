import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LOCK_FILE, THIRD_PARTY_FILE, thirdParties, thirdPartyText } from '../../scripts/thirdParty.ts';

const PARTIES = thirdParties(JSON.parse(readFileSync(LOCK_FILE, 'utf8')));
/** Licences that allow us to hand the program on. */
const TAKEN = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  // The same licences as some packages spell them.
  'Apache 2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'Python-2.0',
  'PSF-2.0',
  'Zlib',
  'WTFPL',
];
/** A separate library under the LGPL, which anybody may exchange. */
const TAKEN_FOR = [{ name: /^@img\/sharp-/, licence: /LGPL-3\.0-or-later/ }];

describe('what others made', () => {
  it('is listed with its licences: npm run third-party', () => {
    expect(readFileSync(THIRD_PARTY_FILE, 'utf8')).toBe(thirdPartyText(PARTIES));
  });

  it('may be handed on', () => {
    // With OR, one allowed licence is enough. With AND, all must be allowed.
    const isTaken = (expression: string) =>
      expression
        .replace(/[()]/g, '')
        .split(' OR ')
        .some((choice) => choice.split(' AND ').every((one) => TAKEN.includes(one)));
    const others = PARTIES.filter(
      ({ name, licence }) =>
        licence === null || !(isTaken(licence) || TAKEN_FOR.some((taken) => taken.name.test(name) && taken.licence.test(licence))),
    );
    expect(others).toEqual([]);
  });
});
