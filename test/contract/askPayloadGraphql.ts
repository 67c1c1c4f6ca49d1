import { configToSchema } from '@payloadcms/graphql';
import { graphql, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createLocalReq, type Payload, type TypedUser } from 'payload';

const schemas = new WeakMap<Payload, GraphQLSchema>();

/** Asks Payload's own GraphQL as /api/graphql does, for a user or for nobody. */
export async function askPayloadGraphql(payload: Payload, source: string, user: TypedUser | null): Promise<ExecutionResult> {
  const schema = schemas.get(payload) ?? configToSchema(payload.config).schema;
  schemas.set(payload, schema);
  const req = await createLocalReq(user ? { user } : {}, payload);
  req.payloadAPI = 'GraphQL';
  return graphql({ schema, source, contextValue: { req, headers: {} } });
}
