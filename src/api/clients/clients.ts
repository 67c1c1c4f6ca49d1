import type { IncomingMessage } from 'node:http';
import { bilingual } from '../../domain/values/bilingual.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { problem, problemAnswer } from '../http/problem.ts';
import type { ClientOf } from './clientAddress.ts';

/** What the API needs to know of a program's key. */
export interface ReaderKey {
  readonly id: number | string;
  /** Null: the default budget of keys. */
  readonly pointsPerMinute: number | null;
}

/** The key that was presented; null for an unknown, expired or revoked one. */
export type FindKey = (presented: string) => Promise<ReaderKey | null>;

/** Who asks, as budgets count it. */
export interface Client {
  /** An address, or 'key:12'. */
  readonly name: string;
  /** Points a minute; 0: no limit. */
  readonly points: number;
}

export interface Clients {
  /**
   * Looks a presented key up, before the request is answered. Null: continue; otherwise the answer to a key that does
   * not count. Without a key the client is its address.
   */
  identify(request: IncomingMessage): Promise<HttpAnswer | null>;
  of(request: IncomingMessage): Client;
}

/** A key without a budget of its own has this many times everybody's. */
const TIMES_EVERYBODYS = 10;
/** Where an identified request carries its client. */
const CLIENT = Symbol('client');
type Identified = IncomingMessage & { [CLIENT]?: Client };
const BEARER = /^Bearer +(\S{1,200}) *$/i;

/** @param everybodys points a minute of a client without a key; 0: no limit */
export function createClients(clientOf: ClientOf, everybodys: number, findKey?: FindKey): Clients {
  return {
    async identify(request) {
      const presented = presentedKey(request);
      if (presented === null || !findKey) return null;
      // Where the register cannot be read, the client asks as everybody may.
      const key = await findKey(presented).catch(() => undefined);
      if (key === null) return KEY_REFUSED;
      if (key) (request as Identified)[CLIENT] = { name: `key:${key.id}`, points: pointsOf(key, everybodys) };
      return null;
    },
    of: (request) => (request as Identified)[CLIENT] ?? { name: clientOf(request), points: everybodys },
  };
}

/** From `Authorization: Bearer tthc_…`; null where the header is missing or of another kind. */
export function presentedKey({ headers }: Pick<IncomingMessage, 'headers'>): string | null {
  return BEARER.exec(headers.authorization ?? '')?.[1] ?? null;
}

function pointsOf({ pointsPerMinute }: ReaderKey, everybodys: number): number {
  return everybodys === 0 ? 0 : (pointsPerMinute ?? everybodys * TIMES_EVERYBODYS);
}

const KEY_REFUSED = problemAnswer(
  problem(
    'KEY_REFUSED',
    bilingual({
      vi: 'Khóa API không đúng, đã hết hạn hoặc đã thu hồi; có thể hỏi không cần khóa',
      en: 'The API key is wrong, expired or revoked; asking without a key is possible',
    }),
  ),
  [['WWW-Authenticate', 'Bearer']],
);
