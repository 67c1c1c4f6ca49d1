const last = new Map<string, Promise<unknown>>();

/** Runs what concerns one thing one after another, so that two requests at once do not make it twice. */
export async function inTurn<Result>(thing: string, run: () => Promise<Result>): Promise<Result> {
  const before = last.get(thing);
  const own = Promise.resolve(before).then(run, run);
  last.set(thing, own);
  try {
    return await own;
  } finally {
    if (last.get(thing) === own) last.delete(thing);
  }
}
