/** Computes something once for each of few keys. It lives as long as what holds it: one check, or the process where keys are few. */
export function onceForEach<Result>(compute: (key: string) => Result): (key: string) => Result {
  const known = new Map<string, Result>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key)!;
  };
}
