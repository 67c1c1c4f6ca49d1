/** Joins short texts: writing each by itself costs more than making it. */
const CHARACTERS_AT_ONCE = 65_536;

/** The same bytes in fewer pieces; what is binary already stays as it is. */
export async function* inChunks(parts: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  let waiting: string[] = [];
  let characters = 0;
  const taken = () => {
    const text = waiting.join('');
    [waiting, characters] = [[], 0];
    return text;
  };
  for await (const part of parts) {
    if (typeof part !== 'string') {
      if (characters > 0) yield taken();
      yield part;
      continue;
    }
    waiting.push(part);
    characters += part.length;
    if (characters >= CHARACTERS_AT_ONCE) yield taken();
  }
  if (characters > 0) yield taken();
}
