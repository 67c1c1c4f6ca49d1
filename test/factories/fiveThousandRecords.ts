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
 * Writes a file of as many full records as the national list has, made of the bundled sample: the first 1,165 are the
 * sample itself, later rounds are the same records under other ids, codes, names and decision numbers. The same file
 * each time. `.gz` in the name compresses it.
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
 * The sample's codes begin with 0 or 1 behind the dot; each round takes the next two digits, every fifth the next three
 * in front of it, so that no code comes twice in fifteen rounds.
 */
function codeInRound(code: string, round: number): string {
  const further = Math.floor(round / 5);
  return code.replace(/(\d)\.([01])/, (_, front, digit) => `${Number(front) + 3 * further}.${Number(digit) + 2 * (round % 5)}`);
}
