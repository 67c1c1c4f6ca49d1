import type { ClientOf } from '../../api/clients/clientAddress.ts';
import type { RequestHandler } from '../../api/deps.ts';
import { ADDRESS_HEADER } from '../../collections/users/addressOf.ts';

/** Tells the admin's hooks who asks, over the header that they read; what came in under its name is lost. */
export function tellAddress(admin: RequestHandler, clientOf: ClientOf): RequestHandler {
  return (request, response) => {
    request.headers[ADDRESS_HEADER] = clientOf(request);
    admin(request, response);
  };
}
