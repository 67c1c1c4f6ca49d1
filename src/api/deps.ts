import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { CatalogueFollower, ContentLoader } from '../catalogue/snapshot.ts';
import type { TrustedProxies } from './clients/clientAddress.ts';
import type { Search } from '../search/search.ts';

/** Takes a request over wholly: the admin's own handler. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** What the API needs of the settings. */
export interface ApiSettings {
  /** Without a trailing slash; null: links are relative. */
  readonly publicUrl: string | null;
  readonly serve: ReadonlySet<'public' | 'admin'>;
  /** Proxies before this process; none unless said otherwise. */
  readonly trustedProxies?: TrustedProxies;
  /** Points a minute that a client may spend; 0: no limit. */
  readonly pointsPerMinute?: number;
  /** Absolute path of a folder for what is made of the log and can be made again; by default one of the system's. */
  readonly segmentFolder?: string;
}

/** Everything that the API needs from outside; the wiring gives the real ones, tests a small catalogue. */
export interface ApiDeps {
  readonly follower: CatalogueFollower;
  readonly contents: ContentLoader;
  readonly search: Pick<Search, 'search' | 'suggest' | 'status'>;
  readonly clock: () => Date;
  readonly settings: ApiSettings;
  readonly log: Pick<Logger, 'error' | 'warn'>;
  /** True while the catalogue is announced for the first time: what is not there yet may come in a moment. */
  readonly isFilling?: () => boolean;
  /** Bytes that caches of the API may hold; what is usual where nothing is said. */
  readonly memory?: { readonly responses: number };
  /** Absent where this process does not serve the admin. */
  readonly admin?: RequestHandler;
  /** Whether a request to the admin carries somebody's session; asked for long bodies only. */
  readonly isSignedIn?: (request: IncomingMessage) => Promise<boolean>;
}
