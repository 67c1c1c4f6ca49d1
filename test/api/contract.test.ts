import { describe, expect, it } from '@jest/globals';
import type { GraphQLEnumType } from 'graphql';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema, readContract } from '../../src/api/graphql/createSchema.ts';
import { constantOf, domainKey } from '../../src/api/graphql/enumValues.ts';
import {
  CHANGE_KINDS,
  CHANNEL_KINDS,
  DECISION_TYPES,
  FEE_KINDS,
  GOVERNMENT_LEVELS,
  LEGAL_FORCE_LABELS,
  ONLINE_LEVELS,
  PROCEDURE_PARTS,
  PROCEDURE_TYPES,
  TIME_UNITS,
} from '../../src/domain/values/vocabulary.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';

const sorted = (schema: ReturnType<typeof buildSchema>) => printSchema(lexicographicSortSchema(schema));

describe('the public contract', () => {
  it('is what the schema says once resolvers are attached', () => {
    expect(printSchema(createSchema())).toBe(printSchema(buildSchema(readContract())));
  });

  it('is what is served to whoever asks for it', async () => {
    const served = await ServedCatalogue.start();
    const { data } = await askGraphql(served.app(), getIntrospectionQuery());
    expect(sorted(buildClientSchema(data as never))).toBe(sorted(buildSchema(readContract())));
  });

  it('refuses resolvers for what the contract does not name', () => {
    expect(() => createSchema('type Query { procedure: String }')).toThrow(/no (type|field)/);
  });

  it.each([
    ['GovernmentLevel', GOVERNMENT_LEVELS],
    ['ChangeKind', CHANGE_KINDS],
    ['ProcedureType', PROCEDURE_TYPES],
    ['OnlineServiceLevel', ONLINE_LEVELS],
    ['ChannelKind', CHANNEL_KINDS],
    ['TimeUnit', TIME_UNITS],
    ['FeeKind', FEE_KINDS],
    ['DecisionType', DECISION_TYPES],
    ['ProcedurePart', PROCEDURE_PARTS],
    ['LegalForce', Object.keys(LEGAL_FORCE_LABELS)],
  ])('%s has the values that the domain knows', (name, keys) => {
    const type = createSchema().getType(name) as GraphQLEnumType;
    expect(
      type
        .getValues()
        .map(({ value }) => value)
        .sort(),
    ).toEqual([...keys].sort());
    for (const value of type.getValues()) {
      expect(domainKey(value.name)).toBe(value.value);
      expect(constantOf(value.value)).toBe(value.name);
    }
  });
});
