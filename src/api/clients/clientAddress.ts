import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddr from 'proxy-addr';

/** Whom to believe when they say for whom they ask: a number of proxies in a row, or their addresses. */
export type TrustedProxies = number | readonly string[];

/** Who asks, as the limits count them. */
export type ClientOf = (request: IncomingMessage) => string;

/**
 * The address that a request came from. `X-Forwarded-For` counts only as far as trusted proxies wrote it. One client has a
 * whole /64 of IPv6, so that nobody gets more by changing the last half of an address.
 */
export function clientAddress(trusted: TrustedProxies): ClientOf {
  const isTrusted = typeof trusted === 'number' ? (_: string, hop: number) => hop < trusted : proxyAddr.compile([...trusted]);
  return (request) => {
    try {
      return clientOfAddress(proxyAddr(request, isTrusted));
    } catch {
      return clientOfAddress(request.socket.remoteAddress ?? '');
    }
  };
}

function clientOfAddress(address: string): string {
  if (!ipaddr.isValid(address)) return address.slice(0, 64);
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const half = parsed.toByteArray().slice(0, 8);
  return `${ipaddr.fromByteArray([...half, ...Array<number>(8).fill(0)]).toString()}/64`;
}
