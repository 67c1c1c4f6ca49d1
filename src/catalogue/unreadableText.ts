/** A sealed text that the store lost, or that no longer has its hash: it is not shown, for nobody decided it. */
export class UnreadableText extends Error {
  readonly id: string;
  constructor(id: string) {
    super(`Sealed line ${id} is missing from the store, or damaged.`);
    this.id = id;
  }
}
