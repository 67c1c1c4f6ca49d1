/**
 * What no text of the law holds: control characters but tab, line feed and carriage return; overrides and isolates of the
 * direction of writing, which show another order than is stored; halves of a character (lone surrogates). Databases cut texts at
 * the first, readers are deceived by the second, and a text with the third has no canonical form to be sealed in.
 */
const UNWRITABLE = /[\u202A-\u202E\u2066-\u2069]|\p{Cs}|[^\P{Cc}\t\n\r]/gu;

/** Breaks of lines that Word and older systems write as control characters: without them two words would be one. */
const OTHER_BREAKS = /[\v\f\u0085]/g;

/** Whether a text holds nothing of that. */
export function isWritable(text: string): boolean {
  return text.search(UNWRITABLE) < 0;
}

/** The same value without that in any of its texts, however deep; what breaks a line becomes a line feed. Names of members stay. */
export function writable<Value>(value: Value): Value {
  return cleaned(value) as Value;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(OTHER_BREAKS, '\n').replace(UNWRITABLE, '');
  if (Array.isArray(value)) return value.map(cleaned);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleaned(inner)]));
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
