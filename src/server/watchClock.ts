import { uptime } from 'node:os';
import type { Label } from '../domain/values/vocabulary.ts';

const TOLERATED_MS = 2 * 60_000;

/**
 * Notices when somebody sets the machine's clock while the program runs. It compares the time of day with the time
 * since the machine started, which also counts during sleep. Announcements under a wrong clock stay for ever.
 */
export function watchClock(now: () => number = Date.now, sinceBoot: () => number = () => uptime() * 1_000): () => Label | null {
  const booted = now() - sinceBoot();
  return () => {
    const jump = now() - sinceBoot() - booted;
    if (Math.abs(jump) <= TOLERATED_MS) return null;
    const minutes = Math.round(jump / 60_000);
    const [by, amount] = [minutes > 0 ? ['tới', 'forward'] : ['lùi', 'back'], Math.abs(minutes)];
    return {
      vi: `Đồng hồ của máy đã bị chỉnh ${by[0]} ${amount} phút từ khi khởi động, nên không công bố. Hãy chỉnh đúng giờ rồi khởi động lại chương trình.`,
      en: `The machine's clock was set ${by[1]} by ${amount} minutes since the start, so nothing is announced. Set the clock right and restart the program.`,
    };
  };
}
