import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { openRecordFile } from '../../src/announcing/importing/recordReader.ts';

const SAMPLE = fileURLToPath(new URL('../../data/procedures-sample.jsonl.gz', import.meta.url));
/** Size of the national list when the sample was drawn. */
export const NATIONAL_LIST = 5_665;

/**
 * Writes a file of full records, as many as the national list has. The same call always writes the same file.
 * The first 1,165 are the bundled sample. Later rounds repeat it under other ids, codes, names and decision numbers.
 * A path that ends in `.gz` is compressed.
 */
export async function writeFiveThousandRecords(path: string, count = NATIONAL_LIST): Promise<void> {
  const lines = Readable.from(manyLines(count));
  if (path.endsWith('.gz')) await pipeline(lines, createGzip({ level: 1 }), createWriteStream(path));
  else await pipeline(lines, createWriteStream(path));
}

async function* manyLines(count: number): AsyncGenerator<string> {
  const { read } = await openRecordFile(SAMPLE);
  for (let written = 0, round = 0; written < count; round += 1) {
    for await (const line of read()) {
      if (written >= count) return;
      if (line.problem !== undefined) continue;
      yield `${JSON.stringify(inRound(line.value as SampleRecord, round))}\n`;
      written += 1;
    }
  }
}

interface SampleRecord {
  readonly id: string;
  readonly code: string;
  readonly codeNotation: string;
  readonly name: string;
  readonly cases: readonly { readonly code: string }[];
  readonly procedureProposal: { readonly proposalNumber: string | null };
}

function inRound(record: SampleRecord, round: number): SampleRecord {
  if (round === 0) return record;
  const code = codeInRound(record.code, round);
  const number = record.procedureProposal.proposalNumber;
  return {
    ...record,
    id: `${record.id.slice(0, -2)}r${round}`,
    code,
    codeNotation: code,
    name: `${record.name} (bản ${round + 1})`,
    cases: record.cases.map((one) => ({ ...one, code: one.code.replace(record.code.trim(), code.trim()) })),
    procedureProposal: { ...record.procedureProposal, proposalNumber: number && number.replace(/\d+/, (digits) => `${digits}${round}`) },
  };
}

/**
 * In the sample, the digit after the dot is 0 or 1: 1.001193. Each round adds 2 to it.
 * Every fifth round adds 3 to the digit before the dot instead. So no code comes twice in fifteen rounds.
 */
function codeInRound(code: string, round: number): string {
  const further = Math.floor(round / 5);
  return code.replace(/(\d)\.([01])/, (_, front, digit) => `${Number(front) + 3 * further}.${Number(digit) + 2 * (round % 5)}`);
}
