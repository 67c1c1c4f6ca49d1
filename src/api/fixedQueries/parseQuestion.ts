import type { DocumentNode, GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';

/** A fixed question, parsed once. Throws at start where it does not fit the schema. */
export function parseQuestion(schema: GraphQLSchema, path: string, question: string): DocumentNode {
  const document = parse(question);
  const [error] = validate(schema, document);
  if (error) throw new Error(`The question of ${path} does not fit the schema: ${error.message}`);
  return document;
}
