/** Whether something matches. A matcher runs thousands of times, so it parses its filter once, when it is made. */
export type Matcher<T> = (thing: T) => boolean;

/** Thousands of lines share decisions, authorities, fields and citations, so each of those is judged once. */
export function judgedOnce<T extends object>(judge: Matcher<T>): Matcher<T> {
  const known = new Map<T, boolean>();
  return (thing) => {
    let answer = known.get(thing);
    if (answer === undefined) known.set(thing, (answer = judge(thing)));
    return answer;
  };
}
