import type { ExportedProcedure, ExportState } from './exportedProcedure.ts';
import { CONTEXT } from '../linkedData/context.ts';
import { publicService } from '../linkedData/publicService.ts';

/** One JSON-LD document whose graph is written node by node: a `cpsv:PublicService` for each procedure. */
export async function* jsonLdExport(
  procedures: AsyncIterable<ExportedProcedure>,
  state: ExportState,
  origin: string,
): AsyncGenerator<string> {
  const about = { 'dct:issued': state.knownAt, 'dct:temporal': state.asOf, 'dct:identifier': state.hash };
  const head = JSON.stringify({ '@context': CONTEXT, ...about });
  yield `${head.slice(0, -1)},"@graph":[`;
  let separator = '';
  for await (const procedure of procedures) {
    yield `${separator}\n${JSON.stringify(publicService(procedure, origin))}`;
    separator = ',';
  }
  yield '\n]}\n';
}
