const DECISIONS = '/admin/collections/decisions';
const LINES = '/admin/collections/lines';

/**
 * Where in the admin the field of a violation is.
 * @param path 'number', or 'lines.3.effectiveFrom' with lines counted from 0
 * @param lineIds ids of the stored lines, in their order
 */
export function fieldLink(path: string, decision: string | number, lineIds: readonly (string | number)[]): string {
  const [first, index, ...rest] = path.split('.');
  const line = first === 'lines' ? lineIds[Number(index)] : undefined;
  if (first === 'lines') return line === undefined ? `${DECISIONS}/${decision}` : `${LINES}/${line}${anchor(rest)}`;
  return `${DECISIONS}/${decision}${anchor(path.split('.'))}`;
}

/** Payload's ids of form fields. */
function anchor(path: readonly string[]): string {
  return path.length === 0 ? '' : `#field-${path.join('__')}`;
}
