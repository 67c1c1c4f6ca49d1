import helmet from 'helmet';

/** Anybody may read every public answer, from any origin. */
export const CORS_HEADERS = ['Access-Control-Allow-Origin', '*'] as const;

/** Headers of data answers. Few, because each costs on every request. Data is neither framed nor rendered. */
export const DATA_HEADERS: readonly string[] = [
  ...CORS_HEADERS,
  'Access-Control-Expose-Headers',
  'ETag, RateLimit, RateLimit-Policy, Retry-After, Link, Content-Range, X-Request-Id, X-Catalog-As-Of, X-Catalog-Known-At, X-Catalog-Revision, X-Catalog-Hash, X-Total-Count',
  'Vary',
  'Accept, Accept-Encoding',
  'X-Content-Type-Options',
  'nosniff',
];

/** Headers of a page: everything that helmet advises. */
export const PAGE_HEADERS: readonly string[] = [...CORS_HEADERS, 'Vary', 'Accept-Encoding', ...helmetHeaders()];

/** The headers that go with a media type. */
export function publicHeaders(contentType: string | null): readonly string[] {
  return contentType?.startsWith('text/') ? PAGE_HEADERS : DATA_HEADERS;
}

/** Helmet's headers, read once, because finished answers include their headers. */
function helmetHeaders(): string[] {
  const headers: string[] = [];
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // With "no-referrer" browsers say "Origin: null" when they send a form, and the site would take its own form for another site's.
    referrerPolicy: { policy: 'same-origin' },
    // A proxy ends TLS before this service, so the proxy must promise HTTPS.
    strictTransportSecurity: false,
  });
  const collector = { setHeader: (name: string, value: string) => void headers.push(name, value), removeHeader: () => undefined };
  protect({} as never, collector as never, (error?: unknown) => {
    if (error) throw error;
  });
  return headers;
}
