import type { Config, Payload } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { MirrorPlan } from '../searchWords/planMirror.ts';
import type { WordSlug } from '../searchWords/wordCollection.ts';

export interface StorageSettings {
  readonly dataDir: string;
  readonly databaseUrl: string;
  /** Null: the secret in `dataDir`, made where it is missing. */
  readonly secret: string | null;
  /** Where people see the admin; null: at the host that they ask. */
  readonly publicUrl?: string | null;
}

export interface Opening {
  /** The instance that the admin's pages find too; a process has one. */
  readonly isShared?: boolean;
  /** Called for each missing guard that the log needs, and nothing is refused. Without it, opening may fail. */
  readonly onMissingGuard?: (name: string) => void;
  /** A reader starts even where nothing can be written, as on a full disk. */
  readonly isReader?: boolean;
  /** Called while the database is busy, and where it is only read. */
  readonly onNotice?: (notice: Label) => void;
}

/** The reason why the database is no longer the opened one; null while it is. */
export type DatabaseWatch = () => Promise<Label | null>;

/** An open storage and the state of its database. */
export interface OpenedStorage {
  readonly payload: Payload;
  readonly isReadOnly: boolean;
  /** Several machines open it, so only one of them fills an empty one: that with the admin. */
  readonly isRemote: boolean;
  readonly watch: DatabaseWatch;
  /** Repeats a task while another program holds the whole database, or it is away. Any other error ends it. */
  untilFree<Result>(task: () => Promise<Result>): Promise<Result>;
}

/** Writes a plan, many rows at once. Each write checks again what it must not overwrite. */
export type WritePlan = <Content extends object>(payload: Payload, collection: WordSlug, plan: MirrorPlan<Content>) => Promise<void>;

/** Port: what each database does in its own way. Inserting rows is the store's port (`store/putRows.ts`). */
export interface Database {
  /** Payload's adapter for an address of the settings. */
  adapterFor(databaseUrl: string): Config['db'];
  /** Opens the database, makes what is missing, and looks for the guards of the log. Throws one sentence where it cannot. */
  open(settings: StorageSettings, opening: Opening): Promise<OpenedStorage>;
  readonly writePlan: WritePlan;
}
