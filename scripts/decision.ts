import { readFile } from 'node:fs/promises';

import { readDecision } from '../src/announcing/reading/readDecision.ts';
import { ReadingRefused } from '../src/announcing/reading/refusal.ts';

const USAGE = 'Cách dùng / usage: npm run decision -- parse FILE';

/** `parse FILE`: a DOCX or XLSX decision to JSON on standard output. Exit 2 for a file that is refused. */
async function main([command, file]: readonly string[]): Promise<number> {
  if (command !== 'parse' || file === undefined) {
    console.error(USAGE);
    return 1;
  }
  try {
    const parsed = await readDecision(await readFile(file));
    console.log(JSON.stringify(parsed, null, 1));
    return 0;
  } catch (error) {
    if (!(error instanceof ReadingRefused)) throw error;
    console.error(`${error.code}: ${error.message}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
