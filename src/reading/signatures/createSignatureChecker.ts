import type { FileSignature } from '../../domain/sealing/fileSignature.ts';
import { inThread } from '../apart/inThread.ts';
import { LIMITS } from '../limits.ts';
import { ReadingRefused } from '../refusal.ts';

export interface SignatureOrder {
  readonly pdf: Uint8Array;
  /** Trusted certificates in DER. */
  readonly roots: readonly Uint8Array[];
  readonly now: Date;
}

export interface SignatureChecker {
  /** Throws `ReadingRefused` for a file that is too large or takes too much. */
  check(pdf: Uint8Array): Promise<readonly FileSignature[]>;
}

const THREAD_LIMITS = { milliseconds: 30_000, megabytes: 512 };

/** Checks each file in a thread of its own, so that none delays or harms the server. */
export function createSignatureChecker(roots: readonly Uint8Array[], now: () => Date = () => new Date()): SignatureChecker {
  let last: Promise<unknown> = Promise.resolve();
  return {
    check(pdf) {
      if (pdf.length > LIMITS.fileBytes) return Promise.reject(new ReadingRefused('TOO_LARGE', `${pdf.length} bytes`));
      const order: SignatureOrder = { pdf, roots, now: now() };
      const run = () => inThread<FileSignature[]>(new URL('./worker.mjs', import.meta.url), order, THREAD_LIMITS);
      const checked = last.then(run, run);
      last = checked;
      return checked;
    },
  };
}
