import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { RequestHandler } from '../deps.ts';
import { boundBody } from './boundBody.ts';
import { isForeign } from './foreignOrigin.ts';
import { requestIdOf } from './requestId.ts';
import { refuseInAdmin } from './refuseInAdmin.ts';

export interface AdminDoor {
  /** Where a proxy serves the admin; null: the requested host. */
  readonly publicUrl: string | null;
  readonly isSignedIn: (request: IncomingMessage) => Promise<boolean>;
}

const NONCE = Symbol('nonce');
type Nonced = ServerResponse & { [NONCE]?: string };
const nonceOf = (_request: IncomingMessage, response: ServerResponse): string => `'nonce-${(response as Nonced)[NONCE]}'`;

/** Helmet's advice: no other page may frame the admin, and only the admin's own scripts run. */
const protect = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      // Next gives its inline scripts the nonce from the request.
      scriptSrc: ["'self'", nonceOf],
      // The admin's components insert their styles when they appear.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
  // Next and Payload need the referrer to tell the admin's own requests from foreign ones.
  referrerPolicy: { policy: 'same-origin' },
  // A proxy ends TLS before this service, so the proxy must promise HTTPS.
  strictTransportSecurity: false,
});
const FORWARDED = ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-forwarded-server'];

/** Refuses requests of foreign pages and bodies without end, sets the headers, and hands the request on. */
export function protectAdmin(admin: RequestHandler, { publicUrl, isSignedIn }: AdminDoor): RequestHandler {
  const shown = publicUrl === null ? null : new URL(publicUrl);
  return (request, response) => {
    (response as Nonced)[NONCE] = randomBytes(16).toString('base64');
    response.setHeader('X-Request-Id', requestIdOf(request));
    protect(request, response, (error?: unknown) => {
      if (error) throw error;
      if (isForeign(request, shown?.origin ?? null)) return refuseInAdmin(response, 'NOT_ALLOWED', FOREIGN);
      request.headers['content-security-policy'] = String(response.getHeader('content-security-policy'));
      sayWhereItIs(request, shown);
      const tooLong = () => refuseInAdmin(response, 'TOO_LARGE', TOO_LONG);
      void boundBody(request, response, { isSignedIn, tooLong }).then((isWithin) => {
        if (isWithin) admin(request, response);
      });
    });
  };
}

/** Next and Payload trust these headers, so they come from the settings and not from the client. */
function sayWhereItIs({ headers }: IncomingMessage, shown: URL | null): void {
  for (const name of FORWARDED) delete headers[name];
  if (shown === null) return;
  headers['x-forwarded-host'] = shown.host;
  headers['x-forwarded-proto'] = shown.protocol.slice(0, -1);
}

const FOREIGN: Label = {
  vi: 'Yêu cầu đến từ một trang khác. Nếu đây đúng là địa chỉ của trang quản trị, hãy đặt PUBLIC_URL.',
  en: 'The request comes from another site. If this is where the admin is shown, set PUBLIC_URL.',
};
const TOO_LONG: Label = {
  vi: 'Nội dung gửi lên quá dài; hãy đăng nhập trước khi gửi tệp.',
  en: 'The body is too long; sign in before sending a file.',
};
