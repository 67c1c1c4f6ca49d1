import type { ProcedureContent } from '../../../../src/domain/content/content.ts';
import { EMPTY_CONTENT } from '../../../../src/domain/content/content.ts';
import { NO_POWER, type Delegation, type Registers } from '../../../../src/domain/places/registers.ts';
import { anIssuer, BAC_NINH, bareRegisters, LawBook, type TerseDecision, type TerseLine } from '../../../factories/lawBook.ts';
import { anAbolishedProcedure, anInForceProcedure, aProcedureOfOneProvince } from '../../../factories/procedures.ts';

/** In force since 2024: row 1 of section I of 1/QĐ-BTP. */
export const A = '1.000001';
/** Announced by 2/QĐ-BTP and abolished by 3/QĐ-BTP. */
export const B = '1.000002';
/** In force, at the district level that ended on 1 July 2025: 4/QĐ-BTP. */
export const OF_DISTRICTS = '1.000090';
/** A code that the catalogue does not know. */
export const FRESH = '1.000003';

export const WHOLE: ProcedureContent = {
  ...EMPTY_CONTENT,
  steps: [{ name: null, description: 'Nộp hồ sơ' }],
  channels: [{ kind: 'inPerson', timeLimit: { amount: 3, unit: 'workingDay', text: null }, fees: [], description: null }],
  dossiers: [{ code: null, case: null, timeLimit: null, items: [] }],
  dossierSets: 1,
};

/** A line without any violation. */
export function sound(line: TerseLine): TerseLine {
  const isEnding = line.kind === 'abolished';
  const isAmended = line.kind === 'amended';
  return {
    content: isEnding ? null : WHOLE,
    audience: [{ code: null, name: 'Công dân Việt Nam' }],
    implementingAuthorities: [{ code: null, name: 'Sở Tư pháp' }],
    fields: [{ code: 'HT', name: 'Hộ tịch' }],
    legalBasis: [{ number: '123/2015/NĐ-CP', title: null }],
    changedParts: isAmended ? ['fees'] : [],
    amendingDocuments: isAmended ? [{ number: '123/2015/NĐ-CP', title: null }] : [],
    ...line,
  };
}

/** Bắc Ninh's own procedure beside the book of law. */
export function aBookWithOneOfAProvince(): LawBook {
  const book = aBookOfLaw();
  aProcedureOfOneProvince({ book, line: { fields: [{ code: 'HT', name: 'Hộ tịch' }] } });
  return book;
}

/** A correction by Bắc Ninh that says of its last line only that another code was meant. */
export function movedTo(code: string): (book: LawBook) => Partial<TerseDecision> {
  return ({ announced }) => {
    const { announcement, lines } = announced.at(-1)!;
    const line = { corrects: lines[0]!.id, code, name: null, content: null };
    return { by: BAC_NINH, number: '9/QĐ-UBND', type: 'correction', corrects: announcement.decision, lines: [line] };
  };
}

export const abolished = (code: string): TerseLine => ({ code, kind: 'abolished' });
export const amended = (line: TerseLine = {}): TerseLine => sound({ code: A, kind: 'amended', ...line });
export const fresh = (line: TerseLine = {}): TerseLine => sound({ code: FRESH, ...line });

/** The head of a draft that no check objects to, still without lines. */
export const SOUND_HEAD: TerseDecision = { number: '9/QĐ-BTP', issuedOn: '2026-09-01', effectiveFrom: '2026-10-01', lines: [] };

const CENTRE = { code: 'H26.101', name: 'Trung tâm phục vụ hành chính công Thành phố Hà Nội' };

/** The issuers of every book, and some that may not announce. */
export function registersOfChecks(delegations: readonly Delegation[] = []): Registers {
  const law = (number: string, noLongerInForceFrom: string | null) =>
    [number, { number, title: null, issuingAuthority: null, issuedOn: null, inForceFrom: null, noLongerInForceFrom }] as const;
  const bare = bareRegisters();
  const more = [
    anIssuer({ code: 'OLD', name: 'Bộ cũ' }, null, { endedOn: '2025-02-28' }),
    anIssuer({ code: 'G12', name: 'Bộ Tài chính' }),
    anIssuer({ code: 'QS1', name: 'Bộ Chỉ huy quân sự tỉnh' }, 'không rõ'),
    anIssuer({ code: 'XA1', name: 'UBND phường Kinh Bắc, tỉnh Bắc Ninh' }, '24', { level: 'commune', power: NO_POWER }),
    anIssuer(CENTRE, '01', { power: NO_POWER }),
  ];
  return {
    ...bare,
    delegations,
    legalDocuments: new Map([law('123/2015/NĐ-CP', null), law('01/2010/NĐ-CP', '2020-01-01')]),
    authorities: new Map([...bare.authorities, ...more.map((record) => [record.code, record] as const)]),
  };
}

/** The law that the constants above describe. */
export function aBookOfLaw(registers: Registers = registersOfChecks()): LawBook {
  const book = new LawBook(registers);
  anInForceProcedure({ book, code: A, line: sound({ section: 'I', position: '1' }) });
  anAbolishedProcedure({ book, code: B, since: '2024-01-03', line: sound({}) });
  anInForceProcedure({ book, code: OF_DISTRICTS, since: '2024-06-04', line: sound({ levels: ['district'] }) });
  return book;
}
