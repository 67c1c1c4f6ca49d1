import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from '../../api/deps.ts';

const GRAPHQL = /^\/api\/graphql(?:[/?]|$)/;
const SIGN_IN = 'Hãy đăng nhập trước (POST /api/users/login). / Sign in first (POST /api/users/login).';

/** Opens the admin's GraphQL to signed-in people only: its errors would tell strangers what exists. */
export function graphqlForSignedIn(admin: RequestHandler, isSignedIn: (request: IncomingMessage) => Promise<boolean>): RequestHandler {
  return (request, response) => {
    if (!GRAPHQL.test(request.url ?? '/') || request.method === 'OPTIONS') return admin(request, response);
    void isSignedIn(request)
      .catch(() => false)
      .then((isKnown) => {
        if (isKnown) return admin(request, response);
        response.writeHead(401, { 'Content-Type': 'application/json; charset=utf-8' });
        response.end(JSON.stringify({ errors: [{ message: SIGN_IN }] }));
      });
  };
}
