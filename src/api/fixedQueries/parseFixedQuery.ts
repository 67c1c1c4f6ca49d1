import type { DocumentNode, GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';

/** A fixed query, parsed once. Throws at start where it does not match the schema. */
export function parseFixedQuery(schema: GraphQLSchema, path: string, text: string): DocumentNode {
  const document = parse(text);
  const [error] = validate(schema, document);
  if (error) throw new Error(`The query of ${path} does not fit the schema: ${error.message}`);
  return document;
}
