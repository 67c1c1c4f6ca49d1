import type { SealedRow } from '../../domain/sealing/sealedLine.ts';
import type { ImportRequest } from './importPorts.ts';

const ROWS_AT_ONCE = 50;

/** Stores sealed lines in batches, so that one statement waits for the disk once. A dry run drops them. */
export function rowBatches({ log, report, isDryRun }: Pick<ImportRequest, 'log' | 'report' | 'isDryRun'>) {
  let batch: SealedRow[] = [];
  const flush = async (): Promise<void> => {
    const rows = batch;
    batch = [];
    if (!isDryRun && rows.length > 0) await log.putSealedLines(rows);
    await report.drained();
  };
  return {
    async put(row: SealedRow): Promise<void> {
      batch.push(row);
      if (batch.length >= ROWS_AT_ONCE) await flush();
    },
    flush,
  };
}
