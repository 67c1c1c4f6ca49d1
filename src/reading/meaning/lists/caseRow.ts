import type { Row } from '../../form/documentForm.ts';
import type { Columns } from './columns.ts';
import { joinLines } from '../foldText.ts';

/** A row for one case: its values name the case; its name is not the line's name. */
export function caseOf({ cells }: Row, { roles }: Columns): Row {
  const name = joinLines(cells[roles.findIndex((role) => role === 'name')]?.text ?? '');
  return {
    cells: cells.map((cell, column) => {
      const role = roles[column];
      if (role === 'name' || role === 'position' || role === 'code') return { ...cell, text: '' };
      return cell.isOrigin && cell.text !== '' && name !== '' ? { ...cell, text: `${name}: ${cell.text}` } : cell;
    }),
  };
}
