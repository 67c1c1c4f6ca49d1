// Preloaded into measured processes: reports their memory and time, on request and at their end.
import { writeFileSync } from 'node:fs';
import { constants, PerformanceObserver } from 'node:perf_hooks';

let mostHeap = 0;

// Looked at right after garbage was collected: what is held, not what has been dropped since.
new PerformanceObserver((list) => {
  const isFull = list.getEntries().some(({ detail }) => detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR);
  if (isFull) mostHeap = Math.max(mostHeap, process.memoryUsage().heapUsed);
}).observe({ entryTypes: ['gc'] });

const used = () => {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1_000, peakRss: process.resourceUsage().maxRSS * 1024, mostHeap };
};

process.on('message', ({ about, id }) => {
  if (about === 'used') process.send({ answerTo: id, ...used() });
  if (about === 'held') {
    globalThis.gc();
    const { heapUsed, external, arrayBuffers, rss } = process.memoryUsage();
    process.send({ answerTo: id, heapUsed, external, arrayBuffers, rss });
  }
});
process.channel?.unref();
process.on('exit', () => process.env.BENCH_USED && writeFileSync(process.env.BENCH_USED, JSON.stringify(used())));
