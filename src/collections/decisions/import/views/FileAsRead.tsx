import { memo } from 'react';
import type { Block, DocumentForm, Table } from '../../../../reading/form/documentForm.ts';
import { placeKey } from './placeKey.ts';

interface Lighting {
  /** Keys of the places that are lit. */
  readonly lit: ReadonlySet<string>;
  readonly onLight: (key: string | null) => void;
}

interface FileAsReadProps extends Lighting {
  readonly form: DocumentForm;
  readonly tableWord: string;
}

/** The file from the reader's form: paragraphs and tables with merged cells. No markup of the file itself is used. */
export function FileAsRead({ form, tableWord, ...lighting }: FileAsReadProps) {
  let tables = 0;
  return form.blocks.map((block, index) => {
    if (block.kind === 'table') tables += 1;
    return <BlockAsRead block={block} caption={`${tableWord} ${tables}`} key={index} {...lighting} />;
  });
}

function BlockAsRead({ block, caption, lit, onLight }: Lighting & { readonly block: Block; readonly caption: string }) {
  if (block.kind === 'table')
    return <TableAsRead caption={block.sheet ?? caption} lit={litOf(block, lit)} onLight={onLight} table={block} />;
  const key = placeKey(block.place);
  const text = block.label ? `${block.label} ${block.text}` : block.text;
  if (text === '') return null;
  return (
    <p
      className={lit.has(key) ? 'import-lit' : undefined}
      data-place={key}
      onMouseEnter={() => onLight(key)}
      onMouseLeave={() => onLight(null)}
    >
      {text}
    </p>
  );
}

/** The lit places inside a table as one text, so that other tables are not drawn again. */
function litOf({ rows }: Table, lit: ReadonlySet<string>): string {
  if (lit.size === 0) return '';
  return rows.flatMap(({ cells }) => cells.map(({ place }) => placeKey(place)).filter((key) => lit.has(key))).join(' ');
}

interface TableAsReadProps {
  readonly table: Table;
  readonly caption: string;
  readonly lit: string;
  readonly onLight: (key: string | null) => void;
}

const TableAsRead = memo(function TableAsRead({ table, caption, lit, onLight }: TableAsReadProps) {
  const keys = new Set(lit.split(' '));
  return (
    <table className="import-form">
      <caption>{caption}</caption>
      <tbody>
        {table.rows.map(({ cells }, row) => (
          <tr key={row}>
            {cells
              .filter((cell, column) => cell.isOrigin && cell.column === column && cells.indexOf(cell) === column)
              .map((cell) => {
                const key = placeKey(cell.place);
                return (
                  <td
                    className={keys.has(key) ? 'import-lit' : undefined}
                    colSpan={cell.columnSpan}
                    data-place={key}
                    key={cell.column}
                    onMouseEnter={() => onLight(key)}
                    onMouseLeave={() => onLight(null)}
                    rowSpan={cell.rowSpan}
                  >
                    {cell.text}
                  </td>
                );
              })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
