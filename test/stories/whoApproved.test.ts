import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { Registers } from '../../src/domain/places/registers.ts';
import type { Handling } from '../../src/domain/sealing/announcement.ts';
import { anIssuer, bareRegisters, HA_NOI } from '../factories/lawBook.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';

const CENTRE = { code: 'H26.101', name: 'Trung tâm phục vụ hành chính công' };
const by = (authority: string): Handling => ({
  approvedBy: { role: 'approver', authority },
  announcedBy: { role: 'program', authority },
  answers: [],
});

let served: ServedCatalogue;
const registers: { -readonly [Name in keyof Registers]: Registers[Name] } = bareRegisters();
const sealed = (at: number) => served.follower.current().catalogue.announcements[at]?.head.handling?.announcedBy;
const shown = async (at: number) => {
  const { decision } = served.follower.current().catalogue.announcements[at]!;
  const { body } = await request(served.app()).get(`/v1/decisions/${decision}`);
  return body.handling.announcedBy.authority;
};
const register = async (authorities: Registers['authorities'], state: string) => {
  Object.assign(registers, { authorities, state });
  await served.catchUp();
};

beforeAll(async () => {
  served = await ServedCatalogue.start(registers);
  await served.announce({ by: HA_NOI, issuedOn: '2026-01-05', handling: by('H26'), lines: [{ code: '1.001193' }] });
  await served.announce({ by: HA_NOI, issuedOn: '2026-01-06', handling: by(CENTRE.code), lines: [{ code: '1.001194' }] });
});

describe('Who answered for a decision', () => {
  it('is sealed with the name that the register has', async () => {
    expect(sealed(0)).toEqual({ role: 'program', authority: 'H26', authorityName: HA_NOI.name });
    expect(await shown(0)).toMatchObject({ code: 'H26', name: HA_NOI.name });
  });

  it('is still named as sealed when the register has another name', async () => {
    const renamed = anIssuer({ code: 'H26', name: 'UBND Thủ đô Hà Nội' }, '01');
    await register(new Map([...bareRegisters().authorities, ['H26', renamed]]), 'renamed');
    expect(await shown(0)).toMatchObject({ code: 'H26', name: HA_NOI.name });
  });

  it('is named by the register where the seal has the code alone, as older ones do', async () => {
    expect(sealed(1)).toEqual({ role: 'program', authority: CENTRE.code });
    expect(await shown(1)).toMatchObject({ code: CENTRE.code, name: CENTRE.code });
    await register(new Map([...bareRegisters().authorities, [CENTRE.code, anIssuer(CENTRE, '01')]]), 'with the centre');
    expect(await shown(1)).toMatchObject({ code: CENTRE.code, name: CENTRE.name });
  });
});
