/** Selects every part of a procedure's text, and the facts that its page shows beside it. */
export const FULL_CONTENT = `
  id code name changeKind inForceFrom legalForce decision { number issuedOn } levels field { code name } audience
  competentAuthorities { code name } implementingAuthorities { code name } onlineLevel
  steps { name description }
  channels { kind timeLimit { amount unit text } fees { kind amount currency text } description }
  dossiers { code case timeLimit { amount unit text } items { name originals copies hasElectronicForm forms { name url } } }
  results requirements legalBasis { number title } forms { name url } receptionAddresses
`.replaceAll(/\s+/g, ' ');

const JSON_BODY = { 'content-type': 'application/json' } as const;

/** Asks for one procedure with its full content. The nonce makes each body new, so no answer comes from the cache. */
export function uncachedProcedure(code: string) {
  const query = `query ($code: String!) { procedure(code: $code) { version { ${FULL_CONTENT} } } }`;
  const body = JSON.stringify({ query, variables: { code }, extensions: { nonce: '__NONCE__' } });
  return { method: 'POST', path: '/graphql', headers: JSON_BODY, body } as const;
}

/** Sends the same body each time, so the cache answers. */
export function cachedProcedure(code: string) {
  const { body, ...rest } = uncachedProcedure(code);
  return { ...rest, body: body.replace('__NONCE__', 'kept') };
}

/** The same query in an address, as GET sends it. */
export function procedureAddress(code: string) {
  const query = `{ procedure(code: "${code}") { version { ${FULL_CONTENT} } } }`;
  return { method: 'GET', path: `/graphql?query=${encodeURIComponent(query)}` } as const;
}
