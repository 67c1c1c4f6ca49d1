import type { DefaultServerCellComponentProps } from 'payload';

/** The key of an announced decision, which leads to its public page. */
export function DecisionCell({ cellData }: DefaultServerCellComponentProps) {
  const key = String(cellData ?? '');
  return <a href={`/quyet-dinh/${key.split('/').map(encodeURIComponent).join('/')}`}>{key}</a>;
}
