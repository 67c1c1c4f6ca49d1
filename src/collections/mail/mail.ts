export interface Letter {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** Sends letters to people who work here; the wiring connects it where a mail server is set up. */
export interface Mail {
  send(letter: Letter): Promise<void>;
}
