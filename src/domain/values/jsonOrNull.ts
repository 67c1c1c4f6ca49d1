/** The value of a JSON text; null where it is none, as for the text 'null': whoever asks refuses both by their shape. */
export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
