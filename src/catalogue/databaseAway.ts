/** The database does not answer, so a text cannot be read now. Everything that is in memory is answered all the same. */
export class DatabaseAway extends Error {
  constructor(cause?: unknown) {
    super('The database does not answer.', { cause });
  }
}
