import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_MS = 50;

/** Asks until the expected answer comes, and returns the last answer. For work of another process or a follower. */
export async function eventually<Answer>(
  read: () => Promise<Answer>,
  holds: (answer: Answer) => boolean,
  withinMs = 20_000,
): Promise<Answer> {
  for (const end = Date.now() + withinMs; ;) {
    const answer = await read();
    if (holds(answer) || Date.now() > end) return answer;
    await pause(BETWEEN_MS);
  }
}
