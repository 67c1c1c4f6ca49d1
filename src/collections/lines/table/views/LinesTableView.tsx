import type { DocumentViewServerProps } from 'payload';
import { LinesTable } from './LinesTable.tsx';

/** The tab "Bảng dòng" of a decision: /admin/collections/decisions/:id/dong. */
export function LinesTableView({ doc }: DocumentViewServerProps) {
  return <LinesTable decision={String(doc['id'])} />;
}
