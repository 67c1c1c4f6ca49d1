import { readFileSync } from 'node:fs';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { buildSchema, isInterfaceType, isObjectType, isScalarType } from 'graphql';
import { boundArguments } from '../input/bounds.ts';
import { keepTimeBudget } from '../limits/timeBudget.ts';
import type { ApiContext } from './context.ts';
import { useDomainKeys } from './enumValues.ts';
import { resolvers } from './resolvers/index.ts';
import type { FieldResolvers } from './fieldResolvers.ts';
import { travelAsText } from './scalars.ts';

/** The public contract, word for word. */
export function readContract(): string {
  return readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8');
}

/** The served schema: the contract with its resolvers. Throws where a resolver has no field in the contract. */
export function createSchema(sdl: string = readContract()): GraphQLSchema {
  const schema = buildSchema(sdl);
  useDomainKeys(schema);
  for (const name of ['Date', 'DateTime']) {
    const scalar = schema.getType(name);
    if (isScalarType(scalar)) travelAsText(scalar);
  }
  for (const [typeName, fields] of Object.entries(resolvers)) attach(schema, typeName, fields);
  boundArguments(schema);
  keepTimeBudget(schema);
  const node = schema.getType('Node');
  if (isInterfaceType(node)) node.resolveType = (source: { readonly is: string }) => source.is;
  return schema;
}

function attach(schema: GraphQLSchema, typeName: string, fields: FieldResolvers): void {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`The contract has no type ${typeName}.`);
  for (const [name, resolve] of Object.entries(fields)) {
    const field = type.getFields()[name];
    if (!field) throw new Error(`The contract has no field ${typeName}.${name}.`);
    field.resolve = resolve as GraphQLFieldResolver<unknown, ApiContext>;
  }
}
