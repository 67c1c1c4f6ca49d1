import type { ExportedProcedure, ExportState } from './exportedProcedure.ts';

/** The first line tells the state, each further line is a procedure as `GET /v1/procedures/{code}` answers it. */
export async function* jsonLinesExport(procedures: AsyncIterable<ExportedProcedure>, state: ExportState): AsyncGenerator<string> {
  yield `${JSON.stringify({ export: state })}\n`;
  for await (const procedure of procedures) yield `${JSON.stringify(procedure)}\n`;
}
