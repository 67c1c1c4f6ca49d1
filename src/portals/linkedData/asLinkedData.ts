import type { IncomingMessage } from 'node:http';

const LINKED = /^(\/v1\/(?:procedures\/[^/?.]+\.[^/?.]+|versions\/[^/?]+|decisions\/[^/?]+\/[^/?]+\/[^/?]+))(\?.*)?$/;

/**
 * '/v1/procedures/1.001193.jsonld?asOf=…' for '/v1/procedures/1.001193?asOf=…' where the client would rather have JSON-LD;
 * null where it would not, and for other addresses. So both ways to ask share one answer, and its bytes.
 */
export function asLinkedData({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>): string | null {
  if (!headers.accept?.includes('application/ld+json')) return null;
  const [, path, search = ''] = LINKED.exec(url) ?? [];
  if (path === undefined || path.endsWith('.jsonld') || !prefersLinkedData(headers.accept)) return null;
  return `${path}.jsonld${search}`;
}

function prefersLinkedData(accept: string): boolean {
  const weights = new Map(
    accept
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim());
        const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
        return [type, weight === undefined ? 1 : Number(weight)] as const;
      }),
  );
  const linked = weights.get('application/ld+json') ?? 0;
  const plain = weights.get('application/json') ?? weights.get('application/*') ?? weights.get('*/*') ?? 0;
  return linked > 0 && linked >= plain;
}
