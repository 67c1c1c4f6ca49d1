/** npm run bench [-- NAME…]: measures what the system promises, against baselines in the same run. */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { announcing } from './bench/announce.ts';
import { importing } from './bench/import.ts';
import { comparingWithPayload } from './bench/payloadGraphql.ts';
import { requesting } from './bench/requests.ts';
import { searching } from './bench/search.ts';
import { starting } from './bench/start.ts';
import { table } from './bench/table.ts';
import { verifying } from './bench/verify.ts';

const BENCHMARKS = [importing, announcing, starting, requesting, comparingWithPayload, searching, verifying];
const USAGE = `npm run bench [-- TÊN… / NAME…]

Đo những gì hệ thống hứa, so với mốc trong cùng lần chạy; chỉ tỉ lệ là đáng tin trên máy bận.
Measures what the system promises against baselines in the same run; on a busy machine trust the ratios only.

${BENCHMARKS.map(({ name, title }) => `  ${name.padEnd(10)} ${title}`).join('\n')}
  --help`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  const unknown = positionals.filter((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name));
  if (values.help || unknown.length > 0) {
    console.log(unknown.length > 0 ? `Không có / There is no: ${unknown.join(', ')}\n\n${USAGE}` : USAGE);
    return unknown.length > 0 ? 2 : 0;
  }
  console.log(
    `Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model}, tải / load ${os
      .loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
  for (const { name, title, run } of BENCHMARKS) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    console.log(`\n## ${title}\n`);
    console.log(table(await run((text) => console.error(`… ${text}`))));
  }
  return 0;
}
