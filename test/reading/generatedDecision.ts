import { readFileSync } from 'node:fs';

import { foldText } from '../../src/reading/meaning/foldText.ts';
import { aDecision } from './decisionFactory.ts';
import { p, table, xlsxFile, type CellSpec, type SheetCell } from './officeFactory.ts';

/** The layout of a generated decision. Every layout must be read without a wrong line. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly kinds: readonly Kind[];
  readonly levels: readonly Level[];
  readonly linesPerField: number;
  readonly fieldsPerLevel: number;
  readonly fieldsIn: 'rows' | 'column' | 'none';
  readonly hasLabels: boolean;
  /** The label of a heading stands in a cell of its own. */
  readonly hasLabelCell: boolean;
  readonly isMerged: boolean;
  readonly isCapital: boolean;
  /** Further kinds begin as rows of the first table. */
  readonly areKindsRows: boolean;
  /** A table ends after so many lines and continues in another. 0 means never. */
  readonly breakAfter: number;
  readonly repeatsHeader: boolean;
  readonly wording: number;
  readonly firstName: number;
}

export type Column = 'position' | 'code' | 'name' | 'timeLimit' | 'place' | 'fee' | 'legalBasis';
export type Kind = 'new' | 'amended' | 'abolished' | 'standardised';
export type Level = 'central' | 'province' | 'commune' | 'province+commune';

interface Procedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
}

export const PROCEDURES = JSON.parse(
  readFileSync(new URL('./fixtures/procedure-names.json', import.meta.url), 'utf8'),
) as readonly Procedure[];

const KIND_WORDS: Readonly<Record<Kind, readonly string[]>> = {
  new: ['mới ban hành', 'ban hành mới', 'được công bố mới'],
  amended: ['được sửa đổi, bổ sung', 'sửa đổi, bổ sung'],
  abolished: ['bị bãi bỏ', 'bãi bỏ'],
  standardised: ['được chuẩn hóa', 'chuẩn hóa'],
};
const LEVEL_WORDS: Readonly<Record<Level, readonly string[]>> = {
  central: ['CẤP TRUNG ƯƠNG', 'cấp Bộ'],
  province: ['CẤP TỈNH', 'cấp tỉnh'],
  commune: ['CẤP XÃ', 'thực hiện tại cấp xã'],
  'province+commune': ['CẤP TỈNH, CẤP XÃ', 'DÙNG CHUNG (CẤP TỈNH, CẤP XÃ)', 'dùng chung cấp tỉnh và cấp xã'],
};
const TITLES: Readonly<Record<Column | 'field', readonly string[]>> = {
  position: ['STT', 'TT', 'Số TT'],
  code: ['Mã TTHC', 'Mã số TTHC', 'Mã hồ sơ TTHC', 'Mã số hồ sơ TTHC', 'Mã thủ tục hành chính', 'Mã số'],
  name: ['Tên thủ tục hành chính', 'Tên TTHC', 'TÊN THỦ TỤC HÀNH CHÍNH'],
  timeLimit: ['Thời hạn giải quyết'],
  place: ['Địa điểm thực hiện'],
  fee: ['Phí, lệ phí (nếu có)'],
  legalBasis: ['Căn cứ pháp lý'],
  field: ['Lĩnh vực'],
};
const VALUES: Readonly<Record<string, readonly string[]>> = {
  timeLimit: ['05 ngày làm việc', 'Không quy định', '30 ngày\nkể từ ngày nhận đủ hồ sơ', ''],
  place: ['Trung tâm Phục vụ hành chính công', ''],
  fee: ['Không', '100.000 đồng', '- Phí: 10.000đ\n- Lệ phí: không'],
  legalBasis: ['Nghị định số 01/2025/NĐ-CP', '- Luật Đất đai;\n- Thông tư số 02/2017/TT-VPCP'],
};
const ROMAN = ['I', 'II', 'III', 'IV'];

/**
 * The document of a layout, and its lines as 'kind
 * code or name
 * levels
 * field'.
 */
export function generateDecision(layout: Layout): {
  readonly docx: Uint8Array;
  readonly xlsx: Uint8Array;
  readonly lines: readonly string[];
} {
  const { columns: own, kinds, levels, fieldsIn, wording } = layout;
  const columns: (Column | 'field')[] = fieldsIn === 'column' ? [...own, 'field'] : [...own];
  const header = columns.map((column) => chosen(TITLES[column], wording));
  const blocks: (string | readonly (readonly CellSpec[])[])[] = [];
  const lines: string[] = [];
  let rows: CellSpec[][] = [];
  let next = layout.firstName;
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(rows);
    rows = [];
  };
  const addLine = (kind: Kind, level: Level | null, field: string, position: number): void => {
    const procedure = PROCEDURES[next % PROCEDURES.length];
    next += 1;
    if (!procedure) return;
    rows.push(
      columns.map((column) =>
        column === 'position'
          ? String(position)
          : column === 'code'
            ? procedure.code
            : column === 'name'
              ? procedure.name
              : column === 'field'
                ? field
                : chosen(VALUES[column] ?? [''], next),
      ),
    );
    lines.push(
      [
        kind,
        columns.includes('code') ? procedure.code : foldText(procedure.name),
        level ?? '',
        fieldsIn === 'none' ? '-' : foldText(field),
      ].join(' | '),
    );
    if (layout.breakAfter > 0 && lines.length % layout.breakAfter === 0) {
      endTable();
      if (layout.repeatsHeader) rows.push(header);
    }
  };
  kinds.forEach((kind, kindAt) => {
    const title = inCase(`Danh mục thủ tục hành chính ${chosen(KIND_WORDS[kind], wording)}`, layout);
    if (kindAt > 0 && layout.areKindsRows) rows.push(headingRow('ABCD'[kindAt] ?? '', title, columns, layout));
    else {
      endTable();
      blocks.push(`${'ABCD'[kindAt] ?? ''}. ${title}`);
      rows.push(header);
    }
    (levels.length > 0 ? levels : [null]).forEach((level, levelAt) => {
      if (level)
        rows.push(
          headingRow(
            ROMAN[levelAt] ?? '',
            `${inCase('Thủ tục hành chính', layout)} ${chosen(LEVEL_WORDS[level], wording)}`,
            columns,
            layout,
          ),
        );
      let position = 0;
      for (let fieldAt = 0; fieldAt < layout.fieldsPerLevel; fieldAt += 1) {
        const field = PROCEDURES[(next * 7 + fieldAt) % PROCEDURES.length]?.field ?? '';
        if (fieldsIn === 'rows') rows.push(headingRow(String(fieldAt + 1), inCase(`Lĩnh vực ${field}`, layout), columns, layout));
        for (let line = 0; line < layout.linesPerField; line += 1) addLine(kind, level, field, (position += 1));
      }
    });
  });
  endTable();
  const annex = ['PHỤ LỤC', 'DANH MỤC THỦ TỤC HÀNH CHÍNH', '(Kèm theo Quyết định số 1234/QĐ-UBND ngày 15/8/2025)', ...blocks];
  const body = annex.map((block) => (typeof block === 'string' ? p(block) : table(block))).join('');
  const title = 'Về việc công bố Danh mục thủ tục hành chính thuộc phạm vi chức năng quản lý của Sở Tư pháp';
  return { docx: aDecision({ title, body }), xlsx: aSheet(annex, columns.length), lines };
}

/** The annex on one sheet. Its titles are merged over the full width. */
function aSheet(annex: readonly (string | readonly (readonly CellSpec[])[])[], width: number): Uint8Array {
  const rows: SheetCell[][] = [];
  const merges: string[] = [];
  const add = (cells: readonly CellSpec[]): void => {
    const row: SheetCell[] = [];
    for (const cell of cells) {
      const { t, span = 1 } = typeof cell === 'string' ? { t: cell } : cell;
      if (span > 1)
        merges.push(
          `${String.fromCharCode(65 + row.length)}${rows.length + 1}:${String.fromCharCode(64 + row.length + span)}${rows.length + 1}`,
        );
      row.push(t === '' ? null : t, ...Array.from({ length: span - 1 }, () => null));
    }
    rows.push(row);
  };
  for (const block of annex) {
    if (typeof block === 'string') add([{ t: block, span: width }]);
    else block.forEach(add);
  }
  return xlsxFile([{ name: 'Phụ lục', rows, merges }]);
}

function headingRow(label: string, text: string, columns: readonly string[], { hasLabels, hasLabelCell, isMerged }: Layout): CellSpec[] {
  const nameAt = columns.indexOf('name');
  const positionAt = columns.indexOf('position');
  if (isMerged) {
    const hasCell = hasLabels && hasLabelCell && nameAt > 0;
    return hasCell ? [label, { t: text, span: columns.length - 1 }] : [{ t: hasLabels ? `${label}. ${text}` : text, span: columns.length }];
  }
  const hasCell = hasLabels && positionAt >= 0 && positionAt < nameAt;
  return columns.map((_, at) =>
    at === nameAt ? (hasLabels && !hasCell ? `${label}. ${text}` : text) : hasCell && at === positionAt ? label : '',
  );
}

function inCase(text: string, { isCapital }: Layout): string {
  return isCapital ? text.toUpperCase() : text;
}

function chosen(list: readonly string[], at: number): string {
  return list[at % list.length] ?? '';
}
