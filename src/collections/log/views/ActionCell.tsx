import type { DefaultServerCellComponentProps } from 'payload';
import { actionInWords } from '../trailWords.ts';

/** What was done, in words. */
export function ActionCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  return <span>{actionInWords(String(cellData ?? ''), i18n.language === 'en' ? 'en' : 'vi')}</span>;
}
