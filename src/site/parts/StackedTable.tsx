import type { ReactNode } from 'react';

export interface Row {
  readonly key: string;
  /** One for each heading; null for nothing. The first is the row's heading. */
  readonly cells: readonly ReactNode[];
}

/** A table that becomes a stack of cards on phones: each cell then bears its own name. */
export function StackedTable({
  caption,
  heads,
  rows,
}: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}) {
  if (rows.length === 0) return null;
  // A column without any value says nothing.
  const kept = heads.map((_, i) => rows.some(({ cells }) => isTold(cells[i])));
  return (
    <table className="stacked">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map(
            (head, i) =>
              kept[i] && (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>{cells.map((cell, i) => kept[i] && <Cell key={heads[i]} isHead={i === 0} name={heads[i] ?? ''} cell={cell} />)}</tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ isHead, name, cell }: { readonly isHead: boolean; readonly name: string; readonly cell: ReactNode }) {
  if (isHead) return <th scope="row">{cell}</th>;
  return isTold(cell) ? <td data-name={name}>{cell}</td> : <td />;
}

function isTold(cell: ReactNode): boolean {
  return cell !== null && cell !== undefined && cell !== '' && cell !== false;
}
