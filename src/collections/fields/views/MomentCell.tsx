import type { DefaultServerCellComponentProps } from 'payload';
import { momentInFigures } from '../../../domain/values/dayInWords.ts';

/** An instant in a list, as people in Viet Nam write it. */
export function MomentCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{typeof cellData === 'string' && cellData !== '' ? momentInFigures(cellData) : ''}</span>;
}
