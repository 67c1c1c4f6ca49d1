import type { AnnouncedDecision } from '../../domain/sealing/announcement.ts';
import type { DraftDecision, DraftLine } from '../../domain/decision/draft.ts';
import type { PlaceRegister } from '../../domain/places/places.ts';
import type { Registers } from '../../domain/places/registers.ts';
import type { Violation } from '../../domain/check/violations.ts';
import type { LogStore } from '../../store/logStore.ts';
import type { ImportReport } from './importReport.ts';
import type { RecordFile } from './recordReader.ts';
import type { DrawnRegisters } from './registersFrom.ts';

/** What an import needs of the log. */
export type ImportLog = Pick<LogStore, 'tip' | 'announcementsAfter' | 'textsOf' | 'putSealedLines' | 'append'>;

/** The registers as they stand, and how entries come into them. */
export interface RegisterStore {
  readonly load: () => Promise<Registers>;
  /** Adds those entries whose code or number is not there yet; what somebody keeps is never overwritten. */
  readonly addMissing: (drawn: DrawnRegisters) => Promise<void>;
}

/** What the check says about decisions of an import; it never stops one, for what is imported was signed long ago. */
export interface ImportCheck {
  /**
   * `lines` carry every part of their content, with texts cut short. `registers` hold what the file brings too, also in
   * a dry run.
   */
  readonly check: (decision: DraftDecision, lines: readonly DraftLine[], registers: Registers) => readonly Violation[];
  /** Told of each decision after it is public (in a dry run: as if it were), so that the next is checked against it. */
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
  /** Read twice from its start, and once more where announced decisions must be supplemented. */
  readonly file: RecordFile;
  readonly log: ImportLog;
  readonly registerStore: RegisterStore;
  readonly places: PlaceRegister;
  readonly check: ImportCheck | null;
  readonly report: ImportReport;
  /** RFC 3339 in UTC. */
  readonly now: () => string;
  readonly onProgress: (progress: ImportProgress) => void;
  /** Writes nothing into the log or the registers. */
  readonly isDryRun: boolean;
}
