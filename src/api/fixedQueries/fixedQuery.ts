import type { DocumentNode, GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';
import type { ApiDeps } from '../deps.ts';
import { runDocument } from '../execution/runDocument.ts';
import { lazily } from '../lazily.ts';
import { createContext } from '../graphql/createContext.ts';
import type { HttpAnswer } from '../http/answer.ts';

/** A question of ours to the schema of /graphql, parsed when it is first asked. */
export type FixedQuery = () => DocumentNode;

/** Asking throws where the text does not fit the schema; a test asks every one. */
export function fixedQuery(schema: GraphQLSchema, path: string, text: string): FixedQuery {
  return lazily(() => {
    const document = parse(text);
    const [error] = validate(schema, document);
    if (error) throw new Error(`The query of ${path} does not fit the schema: ${error.message}`);
    return document;
  });
}

export interface FixedQueryResult {
  readonly data: Readonly<Record<string, unknown>>;
  readonly restsOn: NonNullable<HttpAnswer['restsOn']>;
  /** False for an answer about this very moment. */
  readonly canBeKept: boolean;
}

/** Runs a fixed document in process. Throws the first error, as the resolver threw it. */
export async function runFixedQuery(
  deps: ApiDeps,
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<FixedQueryResult> {
  const contextValue = createContext(deps);
  const { data, errors } = await runDocument(schema, { document, variableValues, contextValue });
  if (contextValue.budget.refused) throw contextValue.budget.refused;
  if (errors?.[0]) throw errors[0];
  const { snapshot, today, reliance } = contextValue;
  return { data: data ?? {}, restsOn: { snapshot, today, search: reliance.onSearch }, canBeKept: !reliance.onThisMoment };
}
