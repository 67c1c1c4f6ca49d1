/** A page in the form of REST: `items` for `nodes`, everything else as in GraphQL. */
export function flatten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flatten);
  if (value === null || typeof value !== 'object') return value;
  const flat: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) flat[restName(name)] = flatten(inner);
  return flat;
}

/** `nodes` and `edges` both become `items`. */
export function restName(name: string): string {
  return name === 'nodes' || name === 'edges' ? 'items' : name;
}

/** The part of an answer at a dotted path; null where the path ends early. */
export function partOf(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | null)?.[name] ?? null, data);
}
