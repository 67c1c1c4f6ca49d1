import helmet from 'helmet';

/**
 * Headers of every public answer: anybody may read it from any origin. What helmet would set on each request is asked of
 * it once, for the bytes of an answer are finished before they are written.
 */
export const CORS_HEADERS = [
  'Access-Control-Allow-Origin',
  '*',
  'Access-Control-Expose-Headers',
  'ETag, Content-Length, Retry-After',
] as const;

export const PUBLIC_HEADERS: readonly string[] = [...CORS_HEADERS, 'Vary', 'Accept, Accept-Encoding', ...helmetHeaders()];

function helmetHeaders(): string[] {
  const headers: string[] = [];
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // The service runs behind whatever ends TLS there; that is the place to promise HTTPS.
    strictTransportSecurity: false,
  });
  const collector = { setHeader: (name: string, value: string) => void headers.push(name, value), removeHeader: () => undefined };
  protect({} as never, collector as never, (error?: unknown) => {
    if (error) throw error;
  });
  return headers;
}
