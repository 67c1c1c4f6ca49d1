import type { AnnouncedDecision, Announcement, Handling } from '../../src/domain/sealing/announcement.ts';
import { nextAnnouncement } from '../../src/domain/sealing/announcement.ts';
import type { Catalogue } from '../../src/domain/catalogue/catalogue.ts';
import { apply, emptyCatalogue } from '../../src/domain/catalogue/catalogue.ts';
import type { NamedCode, ProcedureContent } from '../../src/domain/content/content.ts';
import { EMPTY_CONTENT } from '../../src/domain/content/content.ts';
import type { DraftDecision, DraftLine } from '../../src/domain/decision/draft.ts';
import { EMPTY_DRAFT_DECISION, EMPTY_DRAFT_LINE } from '../../src/domain/decision/draft.ts';
import type { AuthorityRecord, Registers } from '../../src/domain/places/registers.ts';
import { NO_POWER } from '../../src/domain/places/registers.ts';
import { sealDecision } from '../../src/domain/decision/sealDecision.ts';
import type { SealedRow } from '../../src/domain/sealing/sealedLine.ts';
import { summaryOf } from '../../src/domain/sealing/sealedLine.ts';
import { placesOfVietNam } from './placesOfVietNam.ts';

export const MINISTRY: NamedCode = { code: 'G15', name: 'Bộ Tư pháp' };
export const HA_NOI: NamedCode = { code: 'H26', name: 'UBND Thành phố Hà Nội' };
export const BAC_NINH: NamedCode = { code: 'H05', name: 'UBND tỉnh Bắc Ninh' };
export const BAC_GIANG: NamedCode = { code: 'H02', name: 'UBND tỉnh Bắc Giang' };
export const CAN_THO: NamedCode = { code: 'H13', name: 'UBND Thành phố Cần Thơ' };
export const HO_CHI_MINH_CITY: NamedCode = { code: 'H29', name: 'UBND Thành phố Hồ Chí Minh' };

/** An authority that announces for the nation, or for the province `place`. */
export function anIssuer({ code, name }: NamedCode, place: string | null = null, other: Partial<AuthorityRecord> = {}): AuthorityRecord {
  return {
    code: code!,
    name,
    otherNames: [],
    level: place === null ? 'central' : 'province',
    parent: null,
    place,
    existsFrom: null,
    endedOn: null,
    predecessors: [],
    power: { ...NO_POWER, scope: place === null ? 'nation' : 'province' },
    ...other,
  };
}

const ISSUERS = [
  anIssuer(MINISTRY),
  anIssuer(HA_NOI, '01'),
  anIssuer(BAC_NINH, '24'),
  anIssuer(BAC_GIANG, '24~2025-06-30'),
  anIssuer(CAN_THO, '92'),
  anIssuer(HO_CHI_MINH_CITY, '79'),
  anIssuer({ code: 'H37', name: 'UBND tỉnh Lạng Sơn' }, '20'),
  anIssuer({ code: 'H24', name: 'UBND thành phố Hải Phòng' }, '31'),
];

/** Registers of the issuers above and the places, and nothing else. */
export function bareRegisters(): Registers {
  return {
    state: 'bare',
    authorities: new Map(ISSUERS.map((record) => [record.code, record])),
    delegations: [],
    fields: new Map(),
    legalDocuments: new Map(),
    places: placesOfVietNam(),
    offices: new Map(),
    delegatedPowers: [],
    holidays: new Set(),
    deadlines: [],
    withheld: new Map(),
  };
}

export type TerseLine = Partial<DraftLine>;
export interface TerseDecision extends Partial<Omit<DraftDecision, 'issuingAuthority'>> {
  /** Who approved and announced it; without it a decision of an import. */
  readonly handling?: Handling;
  readonly by?: NamedCode;
  readonly lines: readonly TerseLine[];
  /** The instant of announcing (RFC 3339 in UTC). By default noon in Viet Nam on the day of signature. */
  readonly at?: string;
}

export interface AnnouncedInBook extends AnnouncedDecision {
  readonly rows: readonly SealedRow[];
}

/** A text that differs from other texts. */
export function aText(marker: string): ProcedureContent {
  return { ...EMPTY_CONTENT, steps: [{ name: null, description: marker }], results: [{ code: null, name: `Kết quả ${marker}` }] };
}

/**
 * A law book: tests draft decisions in few words. They are sealed and announced for real, and folded into a catalogue.
 */
export class LawBook {
  catalogue: Catalogue;
  readonly registers: Registers;
  readonly announced: AnnouncedInBook[] = [];

  constructor(registers: Registers = bareRegisters()) {
    this.registers = registers;
    this.catalogue = emptyCatalogue(registers.places);
  }

  draft(terse: TerseDecision): { decision: DraftDecision; lines: DraftLine[] } {
    const { by = MINISTRY, lines, at: _at, handling: _handling, ...decision } = terse;
    return {
      decision: {
        ...EMPTY_DRAFT_DECISION,
        number: `${this.announced.length + 1}/QĐ-BTP`,
        issuedOn: '2026-01-01',
        effectiveFrom: decision.issuedOn ?? '2026-01-01',
        ...decision,
        issuingAuthority: by,
      },
      lines: lines.map((line, i) => ({
        ...EMPTY_DRAFT_LINE,
        position: String(i + 1),
        levels: ['province'],
        name: line.kind === 'abolished' || line.corrects ? null : `Thủ tục ${line.code ?? i + 1}`,
        content:
          line.kind === 'abolished' || line.kind === 'reinstated'
            ? null
            : aText(`${line.code ?? ''} theo quyết định ${this.announced.length + 1}`),
        ...line,
      })),
    };
  }

  announce(terse: TerseDecision): AnnouncedInBook {
    const { decision, lines } = this.draft(terse);
    const sealed = sealDecision(decision, lines, this.catalogue, this.registers, terse.handling);
    const previous: Announcement | null = this.announced.at(-1)?.announcement ?? null;
    const announcement = nextAnnouncement(
      previous,
      sealed.head,
      sealed.rows.map(({ id }) => id),
      terse.at ?? `${sealed.head.issuedOn}T05:00:00.000Z`,
    );
    const entry = { announcement, rows: sealed.rows, lines: sealed.rows.map(({ id, line }) => ({ id, summary: summaryOf(line) })) };
    this.announced.push(entry);
    this.catalogue = apply(this.catalogue, entry);
    return entry;
  }

  /** The text of a line, for telling versions apart. */
  textOf(id: string): ProcedureContent | null {
    for (const { rows } of this.announced) for (const row of rows) if (row.id === id) return row.line.content;
    return null;
  }
}
