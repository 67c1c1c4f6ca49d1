const EVERY_MS = 10_000;

/** Tells at the first call, and then at most once in ten seconds. */
export function tellNowAndThen(tell: () => void, now: () => number = Date.now): () => void {
  let told = -Infinity;
  return () => {
    if (now() - told < EVERY_MS) return;
    told = now();
    tell();
  };
}
