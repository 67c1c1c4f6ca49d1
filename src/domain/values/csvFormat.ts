/**
 * RFC 4180 in UTF-8 with a byte order mark, so that spreadsheets read Vietnamese: options of csv-stringify for every table that
 * we hand out. A cell that would begin a formula gets an apostrophe in front. By itself the library quotes a cell for a whole
 * CRLF alone, but readers also end a row at a bare line feed or carriage return.
 */
export const CSV_FORMAT = { bom: true, record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ } as const;
