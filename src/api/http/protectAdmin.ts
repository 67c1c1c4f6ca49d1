import helmet from 'helmet';
import type { RequestHandler } from '../deps.ts';

/** What helmet advises, so that nobody's page frames the admin and has its buttons pressed; Next's own scripts are inline. */
const protect = helmet({
  contentSecurityPolicy: false,
  // The admin's own requests say where they come from, by which Next and Payload tell them from foreign ones.
  referrerPolicy: { policy: 'same-origin' },
  // The service runs behind whatever ends TLS there; that is the place to promise HTTPS.
  strictTransportSecurity: false,
});

/** Sets the headers and hands the request on as it came. */
export function protectAdmin(admin: RequestHandler): RequestHandler {
  return (request, response) =>
    protect(request, response, (error?: unknown) => {
      if (error) throw error;
      admin(request, response);
    });
}
