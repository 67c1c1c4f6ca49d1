import { setTimeout as pause } from 'node:timers/promises';

const TRIES = 400;
const BETWEEN_MS = 50;

/** Asks again until the answer holds; the last answer where it never does. For what another process or a follower does. */
export async function eventually<Answer>(read: () => Promise<Answer>, holds: (answer: Answer) => boolean): Promise<Answer> {
  for (let tried = 1; ; tried += 1) {
    const answer = await read();
    if (holds(answer) || tried === TRIES) return answer;
    await pause(BETWEEN_MS);
  }
}
