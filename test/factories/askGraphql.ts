import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';

export interface GraphqlReply {
  readonly status: number;
  // The schema has checked the answer, so tests may read the parts that they asked for.
  readonly data: Record<string, never> | undefined;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[] | undefined;
}

/** Asks over HTTP as a portal would. */
export async function askGraphql(app: RequestHandler, query: string, variables?: Record<string, unknown>): Promise<GraphqlReply> {
  const reply = await request(app).post('/graphql').send({ query, variables });
  return { status: reply.status, data: reply.body.data, errors: reply.body.errors };
}
