import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Snapshot } from '../catalogue/snapshot.ts';
import type { CalendarDate } from '../domain/values/calendarDate.ts';
import { dayInVietNam } from '../domain/values/calendarDate.ts';
import type { ApiDeps } from './deps.ts';
import type { HttpAnswer } from './http/answer.ts';
import type { Spend, SpendingOf } from './clients/spending.ts';
import { TooMuch, tooMuchProblem } from './clients/tooMuch.ts';
import type { WorkGate } from './clients/workGate.ts';
import { internalError, type ErrorLog } from '../problems/internalError.ts';
import { problem, problemAnswer } from './http/problem.ts';
import { requestLog } from './http/requestId.ts';
import { sendOnce, sendOnceSmaller } from './http/sendOnce.ts';
import type { CachedAnswer, ResponseCache } from './responseCache.ts';
import { cacheControlOf, finish, makeEncoding, missingEncoding, sendCached } from './responseCache.ts';

/** Answers requests from cached bytes, else by running the query, and caches the result where allowed. */
export interface Answering {
  /** Answers at once from cached bytes; false where there are none. */
  answerFromCache(request: IncomingMessage, response: ServerResponse, requestKey: string): boolean;
  /** Runs the query. The same query sent twice at a time runs once. */
  answer(request: IncomingMessage, response: ServerResponse, requestKey: string, asking: Asking): Promise<void>;
}

/** How to answer a query that is not cached. */
export interface Asking {
  /** `spend` takes the cost from the client's budget. */
  ask(spend: Spend): Promise<HttpAnswer>;
  /** How this address refuses too much work; by default with a problem. */
  refuse?(refusal: TooMuch): HttpAnswer;
  /** How this address tells an unknown error; by default with a problem. */
  fail?(error: unknown): HttpAnswer;
}

/** The bounds of answering: each client's budget, simultaneous work, memory. */
export interface Bounds {
  readonly gate: WorkGate;
  readonly spendingOf: SpendingOf;
  readonly cache: ResponseCache;
}

/** `question` is the part of a request that its answer depends on, besides the catalogue's state and the day. */
export function createAnswering(deps: ApiDeps, { gate, spendingOf, cache }: Bounds): Answering {
  const stateOf = rememberState();
  const shared = shareQueries<HttpAnswer | CachedAnswer>(gate);
  const dayOf = rememberDay();
  const keyNow = (requestKey: string) => `${stateOf(deps.follower.current(), dayOf(deps.clock()))} ${requestKey}`;
  const searchState = () => {
    const { engine, revision, changes, isInTrouble } = deps.search.status();
    return `${engine} ${revision} ${changes} ${isInTrouble}`;
  };

  const askAndKeep = async (requestKey: string, ask: () => Promise<HttpAnswer>): Promise<HttpAnswer | CachedAnswer> => {
    const before = searchState();
    const answer = await ask();
    const { restsOn } = answer;
    if (!answer.canBeKept || !restsOn || (restsOn.search && before !== searchState())) return answer;
    const kept = finish(answer, restsOn.search ? before : null, cacheControlOf(answer));
    // Stored under the state of the answer, which may be newer than the state at the look-up.
    cache.store(`${stateOf(restsOn.snapshot, restsOn.today)} ${requestKey}`, kept);
    return kept;
  };

  const send = async (request: IncomingMessage, response: ServerResponse, key: string, kept: CachedAnswer): Promise<void> => {
    const encoding = missingEncoding(request, kept);
    if (encoding) {
      await makeEncoding(kept, encoding);
      // The cached answer has changed its size.
      if (cache.find(key, searchState) === kept) cache.store(key, kept);
    }
    sendCached(request, response, kept);
  };

  return {
    answerFromCache(request, response, requestKey) {
      const key = keyNow(requestKey);
      const kept = cache.find(key, searchState);
      deps.onLookUp?.(kept !== null);
      if (!kept) return false;
      if (missingEncoding(request, kept)) void send(request, response, key, kept).catch(() => response.destroy());
      else sendCached(request, response, kept);
      return true;
    },
    async answer(request, response, requestKey, asking) {
      const spend = spendingOf(request, response);
      try {
        await spend(0);
        const answered = await shared(
          () => keyNow(requestKey),
          () => askAndKeep(requestKey, () => asking.ask(spend)),
        );
        if ('bodies' in answered) await send(request, response, keyNow(requestKey), answered);
        else await sendOnceSmaller(request, response, answered);
      } catch (error) {
        const fail = asking.fail ?? ((unknown: unknown) => internalProblem(requestLog(deps.log, request), unknown));
        sendOnce(request, response, error instanceof TooMuch ? (asking.refuse ?? tooMuchProblem)(error) : fail(error));
      }
    },
  };
}

/** Runs a query once for all who ask it at the same time. */
function shareQueries<T>(gate: WorkGate) {
  const inFlight = new Map<string, Promise<T>>();
  const share = (key: string, ask: () => Promise<T>) => {
    const known = inFlight.get(key);
    if (known) return { isMine: false, asked: known };
    const asked = gate.pass(ask).finally(() => inFlight.delete(key));
    inFlight.set(key, asked);
    return { isMine: true, asked };
  };
  return async (keyNow: () => string, ask: () => Promise<T>): Promise<T> => {
    for (;;) {
      const { isMine, asked } = share(keyNow(), ask);
      try {
        return await asked;
      } catch (error) {
        // Another client's budget is empty, not this one's.
        if (isMine || !(error instanceof TooMuch) || error.code !== 'RATE_LIMITED') throw error;
      }
    }
  };
}

/** An unknown error: its text goes to the log, the client gets an id. */
export function internalProblem(log: ErrorLog, error: unknown): HttpAnswer {
  const { id, detail } = internalError(log, error, 'a request could not be answered');
  return problemAnswer(problem('INTERNAL', detail, { id }));
}

/** The part of each key that changes with catalogue, registers, day and the database’s absence; remembers the last one. */
function rememberState() {
  let [last, lastDay, state]: [Snapshot | null, CalendarDate, string] = [null, '', ''];
  return (snapshot: Snapshot, today: CalendarDate): string => {
    if (snapshot !== last || today !== lastDay) {
      state = `${snapshot.catalogue.hash} ${snapshot.registers.state} ${today} ${snapshot.isDegraded}`;
      [last, lastDay] = [snapshot, today];
    }
    return state;
  };
}

const HOUR_MS = 3_600_000;

/** The day in Viet Nam. Computed again only after a full hour, because a day begins on a full hour everywhere. */
function rememberDay() {
  let [hour, day] = [NaN, ''];
  return (now: Date): CalendarDate => {
    const asked = Math.floor(now.getTime() / HOUR_MS);
    if (asked !== hour) [hour, day] = [asked, dayInVietNam(now)];
    return day;
  };
}
