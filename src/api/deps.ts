import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FileSignature } from '../domain/sealing/fileSignature.ts';
import type { CatalogueFollower, ContentLoader } from '../catalogue/snapshot.ts';
import type { FindKey } from './clients/clients.ts';
import type { FeedbackStore } from '../store/feedback/feedback.ts';
import type { TrustedProxies } from './clients/clientAddress.ts';
import type { ErrorLog } from '../problems/internalError.ts';
import type { Search } from '../search/search.ts';

/** Handles a whole request: the admin's own handler. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** What the API needs of the settings. */
export interface ApiSettings {
  /** Without a trailing slash; null makes links relative. */
  readonly publicUrl: string | null;
  readonly serve: ReadonlySet<'public' | 'admin' | 'index'>;
  /** Address at which people file online, with `{code}` and `{place}`; absent without one. */
  readonly filingUrl?: string | null;
  /** Address of a blank form of the national portal, with `{id}`, `{path}` or `{name}`; absent without one. */
  readonly formsUrl?: string | null;
  /** Absolute path of the folder with held forms, named by their hash; absent: none are held. */
  readonly formsFolder?: string;
  /** Proxies before this process; none by default. */
  readonly trustedProxies?: TrustedProxies;
  /** Points a minute that a client may spend; 0: no limit. */
  readonly pointsPerMinute?: number;
  /** Absolute path of a folder for files computed from the log; by default a temporary one. */
  readonly segmentFolder?: string;
}

/** Everything that the API needs from outside. The wiring passes the real things, tests a small catalogue. */
export interface ApiDeps {
  readonly follower: CatalogueFollower;
  readonly contents: ContentLoader;
  readonly search: Pick<Search, 'search' | 'suggest' | 'status' | 'startLists'>;
  readonly clock: () => Date;
  readonly settings: ApiSettings;
  /** What was found in a signed file, by its SHA-256; null where none is held. Absent: this process holds none. */
  readonly signaturesOf?: (sha256: string) => Promise<readonly FileSignature[] | null>;
  /** Absent where this process keeps no feedback. */
  readonly feedback?: FeedbackStore;
  readonly log: ErrorLog;
  /** True during the first announcing: a missing thing may come in a moment. */
  readonly isFilling?: () => boolean;
  /** Told of each look-up of finished answers. */
  readonly onLookUp?: (isFound: boolean) => void;
  /** Bytes for the API's caches; default otherwise. */
  readonly memory?: { readonly responses: number };
  /** Looks up keys of programs; absent: nobody has one. */
  readonly findKey?: FindKey;
  /** Absent where this process does not serve the admin. */
  readonly admin?: RequestHandler;
  /** Whether a request to the admin has a signed-in session; called for long bodies only. */
  readonly isSignedIn?: (request: IncomingMessage) => Promise<boolean>;
}
