import { tokenize } from '../../words/text/tokenize.ts';

interface Listed {
  readonly rest: readonly string[];
  readonly bit: number;
}

/** Tells which of up to 31 lists a text has a phrase of, as bits. Diacritics must agree. */
export class ListedPhrases {
  readonly #byFirst = new Map<string, Listed[]>();

  constructor(lists: readonly (readonly string[])[]) {
    lists.forEach((phrases, at) => {
      for (const phrase of phrases) this.#add(accentsOf(phrase), 1 << at);
    });
  }

  #add([first, ...rest]: readonly string[], bit: number): void {
    if (first === undefined) return;
    const listed = this.#byFirst.get(first);
    if (listed) listed.push({ rest, bit });
    else this.#byFirst.set(first, [{ rest, bit }]);
  }

  in(accents: readonly string[]): number {
    let bits = 0;
    for (const [at, accent] of accents.entries())
      for (const { rest, bit } of this.#byFirst.get(accent) ?? [])
        if ((bits & bit) === 0 && rest.every((word, i) => accents[at + 1 + i] === word)) bits |= bit;
    return bits;
  }
}

export function accentsOf(text: string): string[] {
  return tokenize(text.normalize('NFC')).map((token) => token.accent);
}
