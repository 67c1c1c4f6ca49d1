/** A sealed text that is lost or does not match its hash. It is not shown, because nobody decided such a text. */
export class UnreadableText extends Error {
  readonly id: string;
  constructor(id: string) {
    super(`Sealed line ${id} is missing from the store, or damaged.`);
    this.id = id;
  }
}
