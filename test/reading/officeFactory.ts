import { strToU8, zipSync } from 'fflate';

/** A cell as tests write it: plain text, or with merges. Line breaks separate paragraphs. */
export type CellSpec = string | { readonly t: string; readonly span?: number; readonly v?: 'start' | 'on'; readonly raw?: string };

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** One paragraph. `num` is an automatic number as 'list/level'. */
export function p(text: string, { num }: { readonly num?: string } = {}): string {
  const [list, level = '0'] = (num ?? '').split('/');
  const properties = num ? `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>` : '';
  const runs = text.split('\v').map((line) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`);
  return `<w:p>${properties}${runs.join('<w:r><w:br/></w:r>')}</w:p>`;
}

export function table(rows: readonly (readonly CellSpec[])[]): string {
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${rows.map((cells) => `<w:tr>${cells.map(tableCell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function tableCell(spec: CellSpec): string {
  const { t, span, v, raw } = typeof spec === 'string' ? { t: spec, span: undefined, v: undefined, raw: undefined } : spec;
  const properties = `${span ? `<w:gridSpan w:val="${span}"/>` : ''}${v ? `<w:vMerge${v === 'start' ? ' w:val="restart"' : ''}/>` : ''}`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${
    raw ??
    t
      .split('\n')
      .map((line) => p(line))
      .join('')
  }</w:tc>`;
}

/**
 * Definitions of automatic numbers. List 1 is '1.', list 2 'I.', list 3 'A.' and list 4 'Điều 1.'.
 * List 5 is list 1 again, starting at 1.
 */
const NUMBERING = `<w:numbering ${W}>${[
  ['decimal', '%1.'],
  ['upperRoman', '%1.'],
  ['upperLetter', '%1.'],
  ['decimal', 'Điều %1.'],
]
  .map(
    ([format, text], id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`,
  )
  .join(
    '',
  )}${[0, 1, 2, 3].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}<w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;

/** A DOCX file whose body is the given XML. */
export function docxFile(body: string, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([['numbering', 'numbering.xml']]),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/numbering.xml': NUMBERING,
    'word/footer1.xml': `<w:ftr ${W}>${p('1.999999 chân trang')}</w:ftr>`,
    ...extra,
  });
}

/** A workbook's cell: text, a number (`z` is its format), or empty. */
export type SheetCell = string | number | null | { readonly n: number; readonly z: string };

export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
}

export function xlsxFile(sheets: readonly SheetSpec[], extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const formats = [
    ...new Set(sheets.flatMap(({ rows }) => rows.flat()).flatMap((cell) => (cell !== null && typeof cell === 'object' ? [cell.z] : []))),
  ];
  const styles = `<styleSheet><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${escapeXml(code)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${170 + index}"/>`).join('')}</cellXfs></styleSheet>`;
  const parts = Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, formats)]));
  return zip({
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets.map(({ name, isHidden }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${isHidden ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
    'xl/styles.xml': styles,
    ...parts,
    ...extra,
  });
}

function sheetXml({ rows, merges = [] }: SheetSpec, formats: readonly string[]): string {
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`, formats)).join('')}</row>`,
  );
  return `<worksheet><sheetData>${body.join('')}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`;
}

function cellXml(cell: SheetCell, address: string, formats: readonly string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  return `<c r="${address}" s="${formats.indexOf(cell.z) + 1}"><v>${cell.n}</v></c>`;
}

export function relations(list: readonly (readonly [string, string, string?])[]): string {
  const rows = list.map(
    ([type, target, mode], index) =>
      `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
