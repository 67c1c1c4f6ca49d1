import { fileURLToPath } from 'node:url';
import type { RecordFile } from '../../../src/announcing/importing/recordReader.ts';
import { openRecordFile } from '../../../src/announcing/importing/recordReader.ts';

export const SAMPLE = fileURLToPath(new URL('../../../data/procedures-sample.jsonl.gz', import.meta.url));

let records: Promise<readonly Record<string, unknown>[]> | null = null;

/** The bundled records as they stand in the file. */
export function sampleRecords(): Promise<readonly Record<string, unknown>[]> {
  records ??= openRecordFile(SAMPLE).then(async (file) => {
    const found: Record<string, unknown>[] = [];
    for await (const line of file.read()) if (line.problem === undefined) found.push(line.value as Record<string, unknown>);
    return found;
  });
  return records;
}

export async function sampleRecord(code: string): Promise<Record<string, unknown>> {
  const found = (await sampleRecords()).find((record) => record['code'] === code);
  if (!found) throw new Error(`The sample holds no record ${code}.`);
  return structuredClone(found);
}

/** The smallest record that the portal's format allows. */
export function aRecord(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: '019d0000-0000-7000-8000-000000000001',
    code: '1.000001',
    name: 'Cấp giấy phép thử',
    type: 'STANDARD',
    isProvince: true,
    departmentPromulgateCode: 'G15',
    departmentPromulgateName: 'Bộ Tư pháp',
    procedureProposal: { proposalNumber: '1/QĐ-BTP', decisionDate: Date.parse('2026-01-04T17:00:00Z'), publicationDate: null },
    createdAt: Date.parse('2026-03-01T00:00:00Z'),
    updatedAt: Date.parse('2026-03-02T00:00:00Z'),
    ...parts,
  };
}

/** Stands for a file of records, without a disk. */
export function fileOf(records: readonly unknown[]): RecordFile {
  return {
    bytes: records.length,
    async *read() {
      for (const [i, value] of records.entries()) yield { line: i + 1, bytesRead: i + 1, value };
    },
  };
}
