import { csvExport } from './csvExport.ts';
import type { ExportedProcedure, ExportState } from './exportedProcedure.ts';
import { jsonLdExport } from './jsonLdExport.ts';
import { jsonLinesExport } from './jsonLinesExport.ts';
import { xlsxExport } from './xlsxExport.ts';

/** A form in which everything can be taken away. */
export interface ExportFormat {
  readonly contentType: string;
  readonly summary: string;
  /** False for a format that is compressed in itself. */
  readonly isCompressible: boolean;
  write(procedures: AsyncIterable<ExportedProcedure>, state: ExportState, origin: string): AsyncIterable<Uint8Array | string>;
}

/** By the ending of the address. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  jsonl: {
    contentType: 'application/jsonl; charset=utf-8',
    summary:
      'All procedures of a day, place and filter: one JSON object a line, as /v1/procedures/{code} gives it, behind one of the state',
    isCompressible: true,
    write: jsonLinesExport,
  },
  csv: {
    contentType: 'text/csv; charset=utf-8; header=present',
    summary: 'The same as a table, in UTF-8 with BOM; no cell runs as a formula',
    isCompressible: true,
    write: csvExport,
  },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    summary: 'The same as a workbook; all cells are text, so that codes stay as they are',
    isCompressible: false,
    write: xlsxExport,
  },
  jsonld: {
    contentType: 'application/ld+json; charset=utf-8',
    summary: 'The same as public services of CPSV-AP in JSON-LD',
    isCompressible: true,
    write: jsonLdExport,
  },
};
