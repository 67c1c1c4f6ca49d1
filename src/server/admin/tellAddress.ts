import type { ClientOf } from '../../api/clients/clientAddress.ts';
import type { RequestHandler } from '../../api/deps.ts';
import { ADDRESS_HEADER } from '../../collections/users/addressOf.ts';

/** Passes the client's address to the admin's hooks in a header, and drops a value from outside. */
export function tellAddress(admin: RequestHandler, clientOf: ClientOf): RequestHandler {
  return (request, response) => {
    request.headers[ADDRESS_HEADER] = clientOf(request);
    admin(request, response);
  };
}
