import type { Place } from '../../../../reading/form/documentForm.ts';

/** One text for a place of the file: the cell and the values read from it light each other up by it. */
export function placeKey(place: Place): string {
  if ('paragraph' in place) return `p${place.paragraph}`;
  if ('sheet' in place) return `${place.sheet}!${place.cell}`;
  return `${place.table}/${place.row}/${place.column}`;
}
