// Preloaded into measured processes. Reports their memory and processor time when asked and when they end.
import { readFileSync, writeFileSync } from 'node:fs';
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let mostHeap = 0;
const heldHeaps = [];

// A short process collects garbage three times, and what it holds most lies in between. So it can be told to collect more often.
const gcEvery = Number(process.env.BENCH_GC_EVERY_MS ?? 0);
if (gcEvery > 0) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const look = () => {
    const began = performance.now();
    collect();
    const { heapUsed } = process.memoryUsage();
    mostHeap = Math.max(mostHeap, heapUsed);
    heldHeaps.push(heapUsed);
    // At most a fifth of the time goes into it, on a busy machine too.
    setTimeout(look, Math.max(gcEvery, 4 * (performance.now() - began))).unref();
  };
  look();
}

// Measured right after a garbage collection, so only what is still held counts.
new PerformanceObserver((list) => {
  const isFull = list.getEntries().some(({ detail }) => detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR);
  if (isFull) mostHeap = Math.max(mostHeap, process.memoryUsage().heapUsed);
}).observe({ entryTypes: ['gc'] });

const used = () => {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1_000, peakRss: process.resourceUsage().maxRSS * 1024, mostHeap, heldHeaps };
};

/** Processor time of this thread in milliseconds. Only Linux tells it, in nanoseconds. */
const threadMs = () => Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

let turns = null;
/**
 * The turns of the event loop since the last call, with their processor time. A request waits for the end of its turn.
 */
const takeTurns = () => {
  const taken = turns ?? [];
  if (turns === null) {
    let before = threadMs();
    setInterval(() => {
      const now = threadMs();
      turns.push(now - before);
      before = now;
    }, 1).unref();
  }
  turns = [];
  return taken;
};

/** From now on Linux remembers the most memory that the process holds: looking costs nothing, and no peak is missed. */
const startWatch = () => writeFileSync('/proc/self/clear_refs', '5');
const mostRss = () => 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);

process.on('message', ({ about, id }) => {
  if (about === 'watch') {
    startWatch();
    process.send({ answerTo: id });
  }
  if (about === 'watched') process.send({ answerTo: id, mostRss: mostRss() });
  if (about === 'turns') process.send({ answerTo: id, turns: takeTurns() });
  if (about === 'used') process.send({ answerTo: id, ...used() });
  if (about === 'held') {
    globalThis.gc();
    const { heapUsed, external, arrayBuffers, rss } = process.memoryUsage();
    process.send({ answerTo: id, heapUsed, external, arrayBuffers, rss });
  }
});
// Whoever measures may be killed, and a measured process would go on for nobody.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
process.on('exit', () => process.env.BENCH_USED && writeFileSync(process.env.BENCH_USED, JSON.stringify(used())));
