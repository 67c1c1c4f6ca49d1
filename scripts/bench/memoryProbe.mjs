// Preloaded into processes under measurement: tells what they used, when asked and at their end.
import { writeFileSync } from 'node:fs';

const SAMPLE_EVERY_MS = 50;
let mostHeap = 0;

setInterval(() => (mostHeap = Math.max(mostHeap, process.memoryUsage().heapUsed)), SAMPLE_EVERY_MS).unref();

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
