import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { Snapshot } from '../catalogue/snapshot.ts';
import type { CalendarDate } from '../domain/values/calendarDate.ts';
import { dayInVietNam } from '../domain/values/calendarDate.ts';
import type { ApiDeps } from './deps.ts';
import type { Answer } from './http/answer.ts';
import { problemAnswer } from './http/problem.ts';
import { publicHeaders } from './http/publicHeaders.ts';
import type { KeptAnswer } from './responseCache.ts';
import { createResponseCache, finish, sendKept } from './responseCache.ts';

/** Answers requests from kept bytes where there are some, else by asking, and keeps what may be kept. */
export interface Answering {
  /** Answers at once from kept bytes; false where there are none. */
  answerFromKept(request: IncomingMessage, response: ServerResponse, question: string): boolean;
  /** Answers by asking; the same question asked twice at a time is asked once. */
  answer(request: IncomingMessage, response: ServerResponse, question: string, ask: () => Promise<Answer>): Promise<void>;
}

const CACHE_BYTES = 64 * 1024 * 1024;

/** `question` is all of a request that an answer depends on, beside the state of the catalogue and the day. */
export function createAnswering(deps: ApiDeps, cacheBytes = CACHE_BYTES): Answering {
  const cache = createResponseCache(cacheBytes);
  const stateOf = rememberState();
  const inFlight = new Map<string, Promise<Answer | KeptAnswer>>();
  const dayOf = rememberDay();
  const keyNow = (question: string) => `${stateOf(deps.follower.current(), dayOf(deps.clock()))} ${question}`;
  const searchState = () => {
    const { engine, revision, changes } = deps.search.status();
    return `${engine} ${revision} ${changes}`;
  };

  const askAndKeep = async (question: string, ask: () => Promise<Answer>): Promise<Answer | KeptAnswer> => {
    const before = searchState();
    const answer = await ask();
    const { restsOn } = answer;
    if (!answer.canBeKept || !restsOn || (restsOn.search && before !== searchState())) return answer;
    const kept = finish(answer, restsOn.search ? before : null);
    // Under the state that the answer was made from, which may be newer than the one it was looked up under.
    cache.keep(`${stateOf(restsOn.snapshot, restsOn.today)} ${question}`, kept);
    return kept;
  };

  return {
    answerFromKept(request, response, question) {
      const kept = cache.find(keyNow(question), searchState, request.headers['accept-encoding'] !== undefined);
      if (kept) sendKept(request, response, kept);
      return kept !== null;
    },
    async answer(request, response, question, ask) {
      const key = keyNow(question);
      let asking = inFlight.get(key);
      if (!asking) {
        asking = askAndKeep(question, ask).finally(() => inFlight.delete(key));
        inFlight.set(key, asking);
      }
      try {
        const answered = await asking;
        if ('bodies' in answered) sendKept(request, response, answered);
        else sendOnce(request, response, answered);
      } catch (error) {
        sendOnce(request, response, internalProblem(deps.log, error));
      }
    },
  };
}

/** Writes an answer that is not kept: errors, and what is true for this moment only. */
export function sendOnce(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const body = Buffer.from(answer.body, 'utf8');
  response.writeHead(answer.status, [
    ...(answer.contentType === null ? [] : ['Content-Type', answer.contentType]),
    'Content-Length',
    String(body.length),
    'Cache-Control',
    'no-store',
    ...answer.headers.flat(),
    ...publicHeaders(answer.contentType),
  ]);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** An unknown error: its text goes to the log, the asker gets an id to look it up by. */
export function internalProblem(log: ApiDeps['log'], error: unknown): Answer {
  const id = randomUUID();
  log.error({ err: error, errorId: id }, 'a request could not be answered');
  return problemAnswer({
    status: 500,
    code: 'INTERNAL',
    title: 'Internal Server Error',
    detail: `Lỗi hệ thống, mã tra cứu ${id} (Internal error, look-up id ${id})`,
    id,
  });
}

/** The part of each key that changes with the catalogue, the registers and the day; remembers the last. */
function rememberState() {
  let [last, lastDay, state]: [Snapshot | null, CalendarDate, string] = [null, '', ''];
  return (snapshot: Snapshot, today: CalendarDate): string => {
    if (snapshot !== last || today !== lastDay) {
      state = `${snapshot.catalogue.hash} ${snapshot.registers.state} ${today}`;
      [last, lastDay] = [snapshot, today];
    }
    return state;
  };
}

const HOUR_MS = 3_600_000;

/** The day in Viet Nam, worked out anew only where the clock has passed a full hour: days begin on one everywhere. */
function rememberDay() {
  let [hour, day] = [NaN, ''];
  return (now: Date): CalendarDate => {
    const asked = Math.floor(now.getTime() / HOUR_MS);
    if (asked !== hour) [hour, day] = [asked, dayInVietNam(now)];
    return day;
  };
}
