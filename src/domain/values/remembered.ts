let isRemembering = true;

/**
 * A function that works out once for each value what is derived from it, and forgets it with the value. `rest` may help
 * to work it out but must not change the answer: a procedure's entry is derived in the catalogue that holds it.
 */
export function remembered<Key extends object, Rest extends readonly unknown[], Derived>(
  derive: (key: Key, ...rest: Rest) => Derived,
): (key: Key, ...rest: Rest) => Derived {
  const known = new WeakMap<Key, { readonly derived: Derived }>();
  return (key, ...rest) => {
    if (!isRemembering) return derive(key, ...rest);
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { derived: derive(key, ...rest) }));
    return entry.derived;
  };
}

/** Does something without the memory of `remembered`: how tests prove that remembering changes no answer. */
export function withoutMemory<Result>(work: () => Result): Result {
  isRemembering = false;
  try {
    return work();
  } finally {
    isRemembering = true;
  }
}
