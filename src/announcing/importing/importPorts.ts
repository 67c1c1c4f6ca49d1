import type { AnnouncedDecision } from '../../domain/sealing/announcement.ts';
import type { DraftDecision, DraftLine } from '../../domain/decision/draft.ts';
import type { PlaceRegister } from '../../domain/places/places.ts';
import type { Registers } from '../../domain/places/registers.ts';
import type { Violation } from '../../domain/check/violations.ts';
import type { LogStore } from '../../store/logStore.ts';
import type { ImportReport } from './importReport.ts';
import type { RecordFile } from './recordReader.ts';
import type { DrawnRegisters } from './registersFrom.ts';

/** The parts of the log that an import needs. */
export type ImportLog = Pick<LogStore, 'tip' | 'announcementsAfter' | 'textsOf' | 'putSealedLines' | 'append'>;

/** Reads the registers and adds entries. */
export interface RegisterStore {
  readonly load: () => Promise<Registers>;
  /** Adds entries with a new code or number. Existing entries, which people maintain, are never overwritten. */
  readonly addMissing: (drawn: DrawnRegisters) => Promise<void>;
}

/** Checks the decisions of an import. It never stops one, because imported decisions were signed long ago. */
export interface ImportCheck {
  /**
   * `lines` have every part of their content, with shortened texts. `registers` include the entries from the file, also
   * in a dry run.
   */
  readonly check: (decision: DraftDecision, lines: readonly DraftLine[], registers: Registers) => readonly Violation[];
  /**
   * Called for each decision after it is public (in a dry run: as if it were). The next decision is checked against it. It
   * has those lines only whose codes occur again in the file.
   */
  readonly announced: (decision: AnnouncedDecision) => void;
}

export type ImportPhase = 'surveying' | 'sealing' | 'announcing';

export interface ImportProgress {
  readonly phase: ImportPhase;
  /** Bytes of the file in the first two phases, decisions in the last. */
  readonly done: number;
  readonly total: number;
}

export interface ImportRequest {
  /** Read twice from the start, and a third time where announced decisions need corrections. */
  readonly file: RecordFile;
  readonly log: ImportLog;
  readonly registerStore: RegisterStore;
  readonly places: PlaceRegister;
  readonly check: ImportCheck | null;
  readonly report: ImportReport;
  /** An existing folder for a file without a name, some kilobytes a record; by default the system's temporary folder. */
  readonly asideIn?: string;
  /** RFC 3339 in UTC. */
  readonly now: () => string;
  readonly onProgress: (progress: ImportProgress) => void;
  /** A dry run writes nothing into the log or the registers. */
  readonly isDryRun: boolean;
}
