import type { GraphQLFieldResolver } from 'graphql';
import type { ApiContext } from './context.ts';

/** The resolvers of one type: one for each field that is not a plain property of its source. */
// Each type has its own source. Its file states the type, and `typeResolvers` keeps them apart.
export type FieldResolvers = Readonly<Record<string, GraphQLFieldResolver<never, ApiContext>>>;
