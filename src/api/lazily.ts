/** Makes a value when it is first asked for, and keeps it. A start makes only what its first answers need. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
