import { Zip } from 'fflate';
import { addDeflatedFile } from './deflatedFile.ts';
import { EXPORT_COLUMNS } from './exportColumns.ts';
import type { ExportedProcedure } from './exportedProcedure.ts';
import { inChunks } from './inChunks.ts';

/**
 * An Office Open XML workbook with two sheets: the procedures, and what each column means. All cells are text, so that a
 * spreadsheet changes no code ('1.000100' stays) and runs no formula. It is written while it is read: no row is held.
 */
export async function* xlsxExport(procedures: AsyncIterable<ExportedProcedure>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let trouble: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) trouble = error;
    else ready.push(chunk);
  });
  const take = function* () {
    if (trouble) throw trouble;
    yield* ready.splice(0);
  };
  for (const [name, text] of Object.entries(PARTS)) {
    const part = addDeflatedFile(zip, name);
    await part.write(text);
    await part.end();
    part.close();
  }
  const sheet = addDeflatedFile(zip, 'xl/worksheets/sheet1.xml');
  try {
    await sheet.write(SHEET_START);
    for await (const text of inChunks(rows(procedures))) {
      await sheet.write(text as string);
      yield* take();
    }
    await sheet.write(SHEET_END);
    await sheet.end();
  } finally {
    sheet.close();
  }
  zip.end();
  yield* take();
}

async function* rows(procedures: AsyncIterable<ExportedProcedure>): AsyncGenerator<string> {
  let number = 1;
  const names = EXPORT_COLUMNS.map(({ name }) => name);
  yield row(number, names);
  for await (const procedure of procedures) {
    number += 1;
    const texts = EXPORT_COLUMNS.map(({ of }) => of(procedure) ?? '');
    yield row(number, texts);
  }
}

/** 0 is 'A', 26 is 'AA'. */
function columnName(index: number): string {
  const before = Math.floor(index / 26);
  return `${before > 0 ? columnName(before - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

/** A row of text cells. Excel refuses a cell with more than 32,767 characters. */
function row(number: number, texts: readonly string[]): string {
  const cells = texts.map(
    (text, i) =>
      `<c r="${columnName(i)}${number}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, LONGEST_CELL))}</t></is></c>`,
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}

const LONGEST_CELL = 32_767;
/** Control characters have no place in XML 1.0. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text.replace(NOT_XML, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const SHEET_START = `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>`;
const SHEET_END = '</sheetData></worksheet>';

const MEANINGS = [['column', 'Tiếng Việt', 'English'], ...EXPORT_COLUMNS.map(({ name, meaning }) => [name, meaning.vi, meaning.en])];

/** Everything in the package but the sheet of procedures. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET_TYPE}"/></Types>`,
  '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Thủ tục" sheetId="1" r:id="rId1"/><sheet name="Các cột" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
  'xl/worksheets/sheet2.xml': `${SHEET_START}${MEANINGS.map((texts, i) => row(i + 1, texts)).join('')}${SHEET_END}`,
};
