import type { GraphQLFieldResolver } from 'graphql';
import type { ApiContext } from './context.ts';

/** What a type's file gives: a resolver for each field that is not simply a property of its source. */
// The source differs from type to type; each file states its own and `typeResolvers` keeps them apart.
export type FieldResolvers = Readonly<Record<string, GraphQLFieldResolver<never, ApiContext>>>;
