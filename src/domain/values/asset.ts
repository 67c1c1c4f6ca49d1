import { createHash } from 'node:crypto';

/** A file that pages load. Its address contains a hash of its bytes, so browsers keep it for ever. */
export interface Asset {
  /** '/site.3f9c2a7b1e.css'. */
  readonly path: string;
  /** The address without the hash, for pages from before. */
  readonly plainPath: string;
  readonly contentType: string;
  readonly text: string;
}

export function asset(plainPath: string, contentType: string, text: string): Asset {
  return { path: hashedPath(plainPath, text), plainPath, contentType, text };
}

/** '/share.png' becomes '/share.3f9c2a7b1e.png'. */
export function hashedPath(plainPath: string, bytes: string | Buffer): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return plainPath.replace(/\.(?=\w+$)/, `.${hash}.`);
}
