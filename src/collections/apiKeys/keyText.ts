import { randomBytes } from 'node:crypto';
import { sha256 } from '../../domain/sealing/sealedLine.ts';

/** 'tthc_' and 256 random bits in base64url. The prefix lets scanners of source code find lost keys. */
export const KEY_PATTERN = /^tthc_[A-Za-z0-9_-]{43}$/;
const SHOWN = 10;

export function makeKey(): string {
  return `tthc_${randomBytes(32).toString('base64url')}`;
}

/** Hexadecimal SHA-256. A plain hash is enough, because a key is random and long, unlike a password. */
export function hashOfKey(key: string): string {
  return sha256(key);
}

/** The beginning, by which people recognise a key: 'tthc_Ab3dE'. */
export function startOfKey(key: string): string {
  return key.slice(0, SHOWN);
}
