import { stringify } from 'csv-stringify';
import { CSV_FORMAT } from '../../domain/values/csvFormat.ts';
import { EXPORT_COLUMNS } from './exportColumns.ts';
import type { ExportedProcedure } from './exportedProcedure.ts';

/** The procedures as CSV (`CSV_FORMAT`), one row each. */
export async function* csvExport(procedures: AsyncIterable<ExportedProcedure>): AsyncGenerator<Buffer | string> {
  const writer = stringify({ ...CSV_FORMAT, header: true, columns: EXPORT_COLUMNS.map(({ name }) => name) });
  const written = write(procedures, writer);
  yield* writer as AsyncIterable<Buffer>;
  await written;
}

async function write(procedures: AsyncIterable<ExportedProcedure>, writer: ReturnType<typeof stringify>): Promise<void> {
  try {
    for await (const procedure of procedures) {
      if (writer.destroyed) return;
      const isFull = !writer.write(EXPORT_COLUMNS.map(({ of }) => of(procedure) ?? ''));
      if (isFull) await roomIn(writer);
    }
    writer.end();
  } catch (error) {
    writer.destroy(error as Error);
  }
}

/** Resolves when the reader took something, or went away. */
function roomIn(writer: ReturnType<typeof stringify>): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      writer.off('drain', go).off('close', go);
      resolve();
    };
    writer.once('drain', go).once('close', go);
  });
}
