/** An entry of `/v1/log.jsonl`: an announcement, or one of its lines. */
export type LogEntry =
  | { readonly kind: 'announcement'; readonly sequence: number; readonly hash: string; readonly text: string }
  | {
      readonly kind: 'line';
      readonly sequence: number;
      readonly id: string;
      /** Null where it cannot be read, or where the law does not let it be public; then `withheld` says so. */
      readonly text: string | null;
      readonly withheld?: string;
    };

/** How far a log was verified: note it elsewhere, and go on from it later. */
export interface Tip {
  readonly sequence: number;
  readonly hash: string;
}

/** The log is not what was announced; `entry` names the first place. */
export class NotAsAnnounced extends Error {
  readonly entry: string;

  constructor(entry: string, why: string) {
    super(`${entry}: ${why}`);
    this.name = 'NotAsAnnounced';
    this.entry = entry;
  }
}

export interface Verifier {
  /** Checks the next entry. Throws `NotAsAnnounced`. */
  add(entry: LogEntry): Promise<void>;
  /** The newest whole announcement. Throws `NotAsAnnounced` where lines are missing. */
  end(): Tip;
}

interface Announced {
  readonly sequence: number;
  readonly lines: readonly string[];
  readonly previousHash: string | null;
}

/** Verifies a log from its beginning, or from a tip that was verified before. */
export async function verify(entries: AsyncIterable<LogEntry> | Iterable<LogEntry>, from: Tip | null = null): Promise<Tip> {
  const verifier = createVerifier(from);
  for await (const entry of entries) await verifier.add(entry);
  return verifier.end();
}

/**
 * Every text has its hash, every announcement names the one before and its lines, and nothing is missing, added or out of
 * order. A text that is withheld with a notice is taken as it is: only its place in its announcement can be checked.
 */
export function createVerifier(from: Tip | null = null): Verifier {
  let tip: Tip = from ?? { sequence: 0, hash: '' };
  let awaited: string[] = [];

  const addAnnouncement = async ({ sequence, hash, text }: LogEntry & { kind: 'announcement' }): Promise<void> => {
    const where = `announcement ${sequence}`;
    missing();
    if ((await sha256(text)) !== hash) throw new NotAsAnnounced(where, 'the text does not have this hash');
    const told = JSON.parse(text) as Announced;
    if (sequence !== tip.sequence + 1 || told.sequence !== sequence) throw new NotAsAnnounced(where, `expected ${tip.sequence + 1}`);
    if ((told.previousHash ?? '') !== tip.hash) throw new NotAsAnnounced(where, 'it names another hash before it');
    awaited = [...told.lines];
    tip = { sequence, hash };
  };

  const addLine = async ({ sequence, id, text, withheld }: LogEntry & { kind: 'line' }): Promise<void> => {
    const where = `line ${id} of announcement ${sequence}`;
    if (sequence !== tip.sequence || awaited.shift() !== id) throw new NotAsAnnounced(where, 'the announcement does not name it here');
    if (text === null && withheld) return;
    if (text === null) throw new NotAsAnnounced(where, 'its text cannot be read');
    if (idOf(await sha256(text)) !== id) throw new NotAsAnnounced(where, 'the text does not have this id');
  };

  const missing = (): void => {
    const [id] = awaited;
    if (id !== undefined) throw new NotAsAnnounced(`announcement ${tip.sequence}`, `line ${id} is missing`);
  };

  return {
    add: (entry) => (entry.kind === 'announcement' ? addAnnouncement(entry) : addLine(entry)),
    end() {
      missing();
      return tip;
    },
  };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LETTERS = 26;

/** The first 130 bits of a hash in base32. */
function idOf(hash: string): string {
  const bits = [...hash].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  return Array.from({ length: ID_LETTERS }, (_, i) => BASE32[Number.parseInt(bits.slice(5 * i, 5 * i + 5), 2)]).join('');
}
