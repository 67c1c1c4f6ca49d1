/** npm run bench [-- NAME…]: measures what the system promises, against baselines in the same run. */
import os from 'node:os';
import { announcing } from './bench/announce.ts';
import { checking } from './bench/check.ts';
import { editing } from './bench/editing.ts';
import { exporting } from './bench/exports.ts';
import { growing } from './bench/growth.ts';
import { importing } from './bench/import.ts';
import { comparingWithPayload } from './bench/payloadGraphql.ts';
import { showingPages } from './bench/pages.ts';
import { requesting } from './bench/requests.ts';
import { searching } from './bench/search.ts';
import { searchingOverGraphql } from './bench/searches.ts';
import { starting } from './bench/start.ts';
import { table } from './bench/table.ts';
import { verifying } from './bench/verify.ts';
import { command, WrongArguments } from './command.ts';

const BENCHMARKS = [
  importing,
  checking,
  editing,
  announcing,
  starting,
  requesting,
  comparingWithPayload,
  searching,
  searchingOverGraphql,
  verifying,
  showingPages,
  exporting,
  growing,
];
const USAGE = `npm run bench [-- TÊN… / NAME…]

Đo những gì hệ thống hứa, so với mốc trong cùng lần chạy; chỉ tỉ lệ là đáng tin trên máy bận.
Measures what the system promises against baselines in the same run; on a busy machine trust the ratios only.

${BENCHMARKS.map(({ name, title }) => `  ${name.padEnd(10)} ${title}`).join('\n')}
  --help`;

await command({ usage: USAGE, takesWords: true }, ({ positionals }) => bench(positionals));

async function bench(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name));
  if (unknown.length > 0) throw new WrongArguments(`Không có / There is no: ${unknown.join(', ')}`);
  console.log(
    `Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model}, tải / load ${os
      .loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
  for (const { name, title, run } of BENCHMARKS) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n## ${title}\n`);
    console.log(table(await run((text) => console.error(`… ${text}`))));
  }
  return 0;
}
