import type { Violation } from '../../../domain/check/violations.ts';

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
  return `${DECISIONS}/${decision}${path === '' ? '' : anchor(path.split('.'))}`;
}

/** A violation as the panel shows it: each place that it speaks of leads to its field. */
export interface LinkedViolation extends Omit<Violation, 'asked'> {
  readonly href: string;
  /** Where else the same is asked: number of the line in the list, counted from 1, and its field. */
  readonly others: readonly { readonly line: number; readonly href: string }[];
}

export function withLinks(
  { asked: _asked, ...violation }: Violation,
  decision: string | number,
  lineIds: readonly (string | number)[],
): LinkedViolation {
  const others = (violation.alsoAt ?? []).map((at) => ({ line: Number(at.split('.')[1]) + 1, href: fieldLink(at, decision, lineIds) }));
  // A question about a file has no field of its own: it leads to the first line that it is about.
  const isOfFile = violation.path.startsWith('reading.');
  const href = isOfFile ? (others[0]?.href ?? fieldLink('', decision, lineIds)) : fieldLink(violation.path, decision, lineIds);
  return { ...violation, href, others };
}

/** Payload's ids of form fields. */
function anchor(path: readonly string[]): string {
  return path.length === 0 ? '' : `#field-${path.join('__')}`;
}
