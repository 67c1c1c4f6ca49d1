import { describe, expect, it } from '@jest/globals';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, parse, type GraphQLSchema } from 'graphql';
import { createGraphqlAnswer } from '../../src/api/graphql/graphqlAnswer.ts';
import { createSchema } from '../../src/api/graphql/createSchema.ts';
import { deprecationHeaders, deprecationIn } from '../../src/api/deprecations.ts';
import { createPreparedDocuments } from '../../src/api/limits/preparedDocuments.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const REASON = 'Since 2026-12-01, gone from 2027-12-01: use title.';
/** The contract with two parts marked as deprecated. */
function contract(): GraphQLSchema {
  const schema = createSchema();
  const [procedure, change] = ['Procedure', 'ChangeKind'].map((name) => schema.getType(name));
  if (isObjectType(procedure)) procedure.getFields()['name']!.deprecationReason = REASON;
  if (isEnumType(change))
    change.getValues().find(({ name }) => name === 'NEW')!.deprecationReason = 'Since 2026-11-01, gone from 2028-01-01: use ADDED.';
  return schema;
}
const headersOf = (query: string, schema = contract()) => Object.fromEntries(deprecationHeaders(schema, parse(query)));

/** All deprecation reasons of a schema. */
function reasonsIn(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type): readonly { readonly deprecationReason?: string | null }[] => {
      if (isEnumType(type)) return type.getValues();
      if (isInputObjectType(type)) return Object.values(type.getFields());
      return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).flatMap((field) => [field, ...field.args]) : [];
    })
    .flatMap(({ deprecationReason }) => deprecationReason ?? []);
}

describe('An answer to who uses what will go', () => {
  it('tells since when, and from when it may be gone', () => {
    expect(headersOf('{ procedure(code: "1.001193") { name } }')).toEqual({
      Deprecation: '@1796083200',
      Sunset: 'Wed, 01 Dec 2027 00:00:00 GMT',
      Link: '</v1/changes-of-api>; rel="deprecation"; type="text/html"',
    });
  });

  it('tells the first days of several things, among them values of enums', () => {
    const { Deprecation, Sunset } = headersOf('{ procedure(code: "x") { name } changes(filter: { kinds: [NEW] }) { totalCount } }');
    expect([Number(Deprecation!.slice(1)) * 1000, Date.parse(Sunset!)]).toEqual([Date.parse('2026-11-01'), Date.parse('2027-12-01')]);
  });

  it('tells nothing to who uses nothing of it', () => {
    expect(headersOf('{ procedure(code: "1.001193") { code } }')).toEqual({});
    expect(headersOf('{ procedure(code: "1.001193") { name } }', createSchema())).toEqual({});
  });

  it('has the headers over GraphQL', async () => {
    const { deps } = await aSmallCountry();
    const schema = contract();
    const ask = createGraphqlAnswer(deps, schema, createPreparedDocuments(schema));
    const url = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
    const answer = async (query: string) => {
      const { status, headers } = await ask(
        { method: 'GET', url: url(query), headers: { accept: 'application/json' }, body: null },
        async () => null,
      );
      return [status, headers.map(([name]) => name)];
    };
    expect(await answer('{ procedure(code: "1.001193") { name } }')).toEqual([200, ['Deprecation', 'Sunset', 'Link']]);
    expect(await answer('{ procedure(code: "1.001193") { code } }')).toEqual([200, []]);
  });
});

describe('A reason in the contract', () => {
  it('has the one form, and leaves twelve months', () => {
    expect(deprecationIn(REASON)).toEqual({ since: '2026-12-01', goneFrom: '2027-12-01' });
    expect(deprecationIn('old')).toBeNull();
    expect(reasonsIn(contract())).toHaveLength(2);
    for (const reason of reasonsIn(createSchema())) {
      const { since, goneFrom } = deprecationIn(reason)!;
      expect([reason, Date.parse(goneFrom) - Date.parse(since) >= 365 * 86_400_000]).toEqual([reason, true]);
    }
  });
});
