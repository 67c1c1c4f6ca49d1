import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { lookup } from 'node:dns';
import ipaddr from 'ipaddr.js';

/** A receiver's name leads into a private network, or to this machine. */
export class NotPublic extends Error {
  constructor(host: string) {
    super(`${host} is no address of the public internet`);
    this.name = 'NotPublic';
  }
}

/** Whether an address is open to everybody: not private, loopback, link-local, nor a way to write one of those in IPv6. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** Throws `NotPublic` for an address in digits; names are checked by `publicLookup`. */
export function refusePrivateHost(hostname: string): void {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0 && !isPublicAddress(bare)) throw new NotPublic(hostname);
}

/** Resolves a name for a connection, so that the checked address is the one connected to. */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return done(error ?? new Error(`${hostname} has no address`), '', 0);
    if (!addresses.every(({ address }) => isPublicAddress(address))) return done(new NotPublic(hostname), '', 0);
    if (options.all) return done(null, addresses);
    done(null, first.address, first.family);
  });
};
