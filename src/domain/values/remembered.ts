let isRemembering = true;

/**
 * Computes something once for each value and forgets it with the value. `rest` may help the computation but must not
 * change its result: an entry is always derived with the catalogue that contains it.
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

/** Runs without the memory of `remembered`. Tests use it to prove that memory changes no result. */
export function withoutMemory<Result>(work: () => Result): Result {
  isRemembering = false;
  try {
    return work();
  } finally {
    isRemembering = true;
  }
}
