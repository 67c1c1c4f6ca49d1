import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from '../../api/deps.ts';
import { refuseInAdmin } from '../../api/http/refuseInAdmin.ts';
import type { Label } from '../../domain/values/vocabulary.ts';

const GRAPHQL = /^\/api\/graphql(?:[/?]|$)/;
const SIGN_IN: Label = {
  vi: 'Hãy đăng nhập trước (POST /api/users/login).',
  en: 'Sign in first (POST /api/users/login).',
};

/** Opens the admin's GraphQL to signed-in people only: its errors would tell strangers what exists. */
export function graphqlForSignedIn(admin: RequestHandler, isSignedIn: (request: IncomingMessage) => Promise<boolean>): RequestHandler {
  return (request, response) => {
    if (!GRAPHQL.test(request.url ?? '/') || request.method === 'OPTIONS') return admin(request, response);
    void isSignedIn(request)
      .catch(() => false)
      .then((isKnown) => {
        if (isKnown) return admin(request, response);
        refuseInAdmin(response, 'NOT_SIGNED_IN', SIGN_IN);
      });
  };
}
