import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { GraphQLArgument, GraphQLNamedType } from 'graphql';
import { buildSchema, findBreakingChanges, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType } from 'graphql';
import { createSchema, readContract } from '../../src/api/graphql/createSchema.ts';
import { PORTALS } from '../../src/portals/portals.ts';
import { openApi } from '../../src/api/rest/openApi.ts';

/**
 * The contract as it was last released. Everything in it must stay.
 * Copy the served contract here when a version is released.
 */
const released = (name: string) => readFileSync(new URL(`./released/${name}`, import.meta.url), 'utf8');
type Json = { readonly [name: string]: Json };

describe('the public contract only grows', () => {
  it('keeps all of the schema that was released', () => {
    expect(findBreakingChanges(buildSchema(released('schema.graphql')), buildSchema(readContract()))).toEqual([]);
  });

  it('would tell a field that is gone, and a new argument that is needed', () => {
    const [before, after] = ['type Query { a: Int, b(c: Int): Int }', 'type Query { b(c: Int, d: Int!): Int }'].map((text) =>
      buildSchema(text),
    );
    expect(findBreakingChanges(before!, after!).map(({ type }) => type)).toEqual(['FIELD_REMOVED', 'REQUIRED_ARG_ADDED']);
  });

  it('keeps all addresses, parameters and answers of REST that were released', () => {
    const [before, after] = [JSON.parse(released('openapi.json')) as Json, openApi(createSchema(), PORTALS) as Json];
    expect(lost(before, after)).toEqual([]);
  });

  it('would tell an answer that lost a property', () => {
    const answer = (properties: string) => ({ type: 'object', properties: { [properties]: { type: 'string' } }, required: [properties] });
    const at = (schema: object) =>
      ({
        paths: { '/v1/x': { get: { parameters: [], responses: { 200: { content: { 'application/json': { schema } } } } } } },
      }) as unknown as Json;
    expect(lost(at(answer('a')), at(answer('b')))).toEqual(['/v1/x: a']);
  });
});

describe('the public contract explains itself', () => {
  const types = Object.values(createSchema().getTypeMap()).filter(
    ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
  );

  it.each(types.map((type) => [type.name, type] as const))('%s with all that it holds', (_, type) => {
    expect(undescribed(type)).toEqual([]);
  });
});

/** Coordinates in the schema, without their descriptions. */
function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isScalarType(type)) return missing;
  if (isEnumType(type))
    return [...missing, ...type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`]))];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return missing;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    ...(field.description ? [] : [`${type.name}.${field.name}`]),
    ...argumentsOf(field).flatMap(({ name, description }) => (description ? [] : [`${type.name}.${field.name}(${name})`])),
  ]);
  return [...missing, ...fields];
}

function argumentsOf(field: object): readonly GraphQLArgument[] {
  return 'args' in field ? (field.args as readonly GraphQLArgument[]) : [];
}

/** The promises of REST that are gone. References to named models are followed. */
function lost(before: Json, after: Json): string[] {
  return Object.entries(before['paths'] ?? {}).flatMap(([path, methods]) => {
    const [old, now] = [methods['get'] as Json, after['paths']?.[path]?.['get'] as Json | undefined];
    if (!now) return [path];
    const names = (operation: Json) =>
      (Object.values(operation['parameters'] ?? {}) as unknown as { name: string }[]).map(({ name }) => name);
    const gone = names(old).filter((name) => !names(now).includes(name));
    const [was, is] = [old, now].map((operation) => answerOf(operation));
    return [...gone, ...(was ? lostProperties(was, is, before, after) : [])].map((name) => `${path}: ${name}`);
  });
}

function answerOf(operation: Json): Json | undefined {
  return operation['responses']?.['200']?.['content']?.['application/json']?.['schema'];
}

function lostProperties(was: Json, is: Json | undefined, before: Json, after: Json): string[] {
  const [old, now] = [resolved(was, before), is && resolved(is, after)];
  if (!now) return ['?'];
  const properties = Object.entries(old['properties'] ?? {}).flatMap(([name, inner]) => {
    const kept = now['properties']?.[name];
    return kept ? lostProperties(inner, kept, before, after).map((lostName) => `${name}.${lostName}`) : [name];
  });
  return [...properties, ...(old['items'] ? lostProperties(old['items'], now['items'], before, after) : [])];
}

/** The object behind a reference, or the one shape of several that is not null. */
function resolved(schema: Json, document: Json): Json {
  const reference = schema['$ref'] as unknown as string | undefined;
  if (reference)
    return resolved(
      reference
        .replace('#/', '')
        .split('/')
        .reduce((part, name) => part[name]!, document),
      document,
    );
  const shapes = (schema['anyOf'] ?? schema['oneOf']) as unknown as Json[] | undefined;
  const shape = shapes?.find((one) => (one['type'] as unknown) !== 'null');
  return shape ? resolved(shape, document) : schema;
}
