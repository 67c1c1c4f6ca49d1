import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddr from 'proxy-addr';

/** The trusted proxies: how many in a row, or their addresses. */
export type TrustedProxies = number | readonly string[];

/** The client, as limits count it. */
export type ClientOf = (request: IncomingMessage) => string;

/**
 * The client's address. `X-Forwarded-For` counts only where trusted proxies wrote it. A /64 of IPv6 is one client, so
 * that changing the last half of an address gives no new budget.
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
