import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLArgument, GraphQLInputType, GraphQLObjectType } from 'graphql';
import { getNamedType, getNullableType, isCompositeType, isInputObjectType, isListType, isScalarType } from 'graphql';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { createSchema } from '../../src/api/graphql/createSchema.ts';
import { LONGEST_LIST, longestText } from '../../src/api/input/bounds.ts';
import { createTimeBudget } from '../../src/api/limits/timeBudget.ts';
import { ROUTES } from '../../src/api/rest/routes.ts';
import { isList } from '../../src/api/rest/checkQuery.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { leastCpu } from '../factories/leastCpu.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

let app: RequestHandler;
beforeAll(async () => {
  app = (await aSmallCountry()).app();
});

/** One text or list of a field: a value too long for it, and the name that the error must give. */
interface Input {
  readonly coordinate: string;
  readonly query: string;
  readonly field: string;
  readonly value: (values: string) => unknown;
  readonly type: string;
}

const schema = createSchema();

/** Every text and list that a query of the schema takes, also those within filters. */
function inputsOf(type: GraphQLObjectType, reach: (inner: string) => string): Input[] {
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap((argument) =>
      placesIn(argument.name, argument.type).map(({ path, wrap }) => {
        const others = field.args.filter(
          (other) => other !== argument && String(other.type).endsWith('!') && other.defaultValue === undefined,
        );
        const given = [`${argument.name}: $v`, ...others.map((other) => `${other.name}: ${sample(other)}`)].join(', ');
        const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
        return {
          coordinate: `${type.name}.${field.name}(${path})`,
          query: `query ($v: ${String(argument.type)}) ${reach(`${field.name}(${given})${selection}`)}`,
          field: path,
          value: wrap,
          type: String(argument.type),
        };
      }),
    ),
  );
}

function sample({ type }: GraphQLArgument): string {
  return getNamedType(type).name === 'Date' ? '"2026-01-01"' : '"x"';
}

interface PlaceInValue {
  readonly path: string;
  readonly wrap: (text: string) => unknown;
}

function placesIn(path: string, type: GraphQLInputType): PlaceInValue[] {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const inner = placesIn(path, bare.ofType as GraphQLInputType);
    return [
      ...inner.map((place) => ({ path, wrap: (text: string) => [place.wrap(text)] })),
      { path, wrap: listOf(bare.ofType as GraphQLInputType) },
    ];
  }
  if (isInputObjectType(bare))
    return Object.values(bare.getFields()).flatMap((field) =>
      placesIn(field.name, field.type).map(({ path: inner, wrap }) => ({
        path: `${path}.${inner}`,
        wrap: (text: string) => ({ [field.name]: wrap(text) }),
      })),
    );
  return isScalarType(bare) && !['Int', 'Float', 'Boolean'].includes(bare.name) ? [{ path, wrap: (text) => text }] : [];
}

/** More values than a list may hold, each of the list's own type. */
function listOf(type: GraphQLInputType): (text: string) => unknown {
  const named = getNamedType(type);
  const one = 'getValues' in named ? (named.getValues()[0]?.name ?? '') : 'x';
  return () => Array.from({ length: LONGEST_LIST + 1 }, () => one);
}

const version = 'procedure(code: "1.001193") { version {';
const INPUTS: Input[] = [
  ...inputsOf(schema.getQueryType()!, (inner) => `{ ${inner} }`),
  ...inputsOf(schema.getType('Procedure') as GraphQLObjectType, (inner) => `{ procedure(code: "1.001193") { ${inner} } }`),
  ...inputsOf(schema.getType('ProcedureVersion') as GraphQLObjectType, (inner) => `{ ${version} ${inner} } } }`),
  ...inputsOf(schema.getType('LegalDocument') as GraphQLObjectType, (inner) => `{ ${version} legalBasis { ${inner} } } } }`),
  ...inputsOf(schema.getType('Field') as GraphQLObjectType, (inner) => `{ field(code: "F01") { ${inner} } }`),
  ...inputsOf(schema.getType('Decision') as GraphQLObjectType, (inner) => `{ decisions(first: 1) { nodes { ${inner} } } }`),
  ...inputsOf(schema.getType('Office') as GraphQLObjectType, (inner) => `{ offices(first: 1) { nodes { ${inner} } } }`),
  ...inputsOf(schema.getType('CatalogStatistics') as GraphQLObjectType, (inner) => `{ statistics { ${inner} } }`),
];

/** Texts that once made patterns and look-ups slow, as long as a body allows. */
const HOSTILE = ['a' + ' '.repeat(60_000) + 'b', '1' + '.'.repeat(60_000) + 'x', '1'.repeat(60_000), ' 1/' + 'A-'.repeat(30_000)];

/** In seconds. A refusal costs fifty milliseconds, because the test's client shares this process. */
const MOST_CPU = 0.5;

describe('every text and list of public input', () => {
  it('stands in the list of what is tried here', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => 'getFields' in type && !isInputObjectType(type) && !type.name.startsWith('__'),
    );
    const taking = types.filter((type) =>
      Object.values((type as GraphQLObjectType).getFields()).some(({ args }) => (args ?? []).length > 0),
    );
    const tried = new Set(INPUTS.map(({ coordinate }) => coordinate.split('.')[0]));
    expect(taking.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
    expect(INPUTS.length).toBeGreaterThan(80);
  });

  it.each(INPUTS.map((input) => [input.coordinate, input] as const))('is bounded: %s', async (_, { query, field, value }) => {
    for (const text of HOSTILE) {
      let reply!: Awaited<ReturnType<typeof askGraphql>>;
      const seconds = await leastCpu(MOST_CPU, async () => {
        reply = await askGraphql(app, query, { v: value(text) });
      });
      expect(reply.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
      expect(String(reply.errors![0]!.extensions['field'])).toBe(field);
      expect(JSON.stringify(reply.errors).length).toBeLessThan(2_000);
      expect(seconds).toBeLessThan(MOST_CPU);
    }
  });

  it.each(ROUTES.map((route) => [route.path, route] as const))('is bounded at %s', async (_, { path, query, pathInputs }) => {
    const needed = 'query' in query ? 'query=x&' : 'days' in query ? 'days=2026-01-01&' : '';
    const filled = path
      .replace('{code}', '1.001193')
      .replace('{issuedOn}', '2025-09-01')
      .replace('{authority}', 'G15')
      .replace(/\{\w+\}/g, 'x');
    for (const [name, rule] of Object.entries(query)) {
      const long = isList(rule) ? Array.from({ length: 101 }, () => `${name}=x`).join('&') : `${name}=${'1'.repeat(longestText(name) + 1)}`;
      if (long.length > 15_000) continue;
      const reply = await request(app).get(`${filled}?${needed.startsWith(name) ? '' : needed}${long}`);
      expect([name, reply.status, reply.body.code, Object.keys(pathInputs).includes('id') ? name : reply.body.field]).toEqual([
        name,
        400,
        'BAD_INPUT',
        name,
      ]);
    }
  });
});

describe('a time budget', () => {
  it('lets others go first after a slice, and ends a request that works too long', async () => {
    let now = 0;
    const budget = createTimeBudget(100, { wallMs: () => now, workedMs: () => 1_000, usedMs: () => now });
    expect(budget.isSliceOver()).toBe(false);
    now += 10;
    expect(budget.isSliceOver()).toBe(false);
    now += 30;
    expect(budget.isSliceOver()).toBe(true);
    let hasTurn = false;
    setImmediate(() => (hasTurn = true));
    await budget.pause();
    expect(hasTurn).toBe(true);
    expect([budget.isSliceOver(), budget.refused]).toEqual([false, null]);
    now += 200;
    expect(budget.isSliceOver()).toBe(true);
    await expect(budget.pause()).rejects.toMatchObject({ extensions: { code: 'TOO_COSTLY', limitOf: 'time', limit: 1_000 } });
    expect(budget.refused).not.toBeNull();
  });

  it('does not count time in which the process did not work', async () => {
    let now = 0;
    const budget = createTimeBudget(100, { wallMs: () => now, workedMs: () => 0, usedMs: () => now });
    for (let i = 0; i < 20; i += 1) {
      budget.isSliceOver();
      now += 50;
      if (budget.isSliceOver()) await budget.pause();
    }
    expect(budget.refused).toBeNull();
  });

  it('does not count short turns that were mostly waiting for a busy processor', async () => {
    let now = 0;
    const budget = createTimeBudget(100, { wallMs: () => now, workedMs: () => 0, usedMs: () => now / 4 });
    for (let i = 0; i < 20; i += 1) {
      budget.isSliceOver();
      now += 15;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(budget.refused).toBeNull();
    for (let i = 0; i < 20; i += 1) {
      budget.isSliceOver();
      now += 15;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(budget.refused).not.toBeNull();
  });
});
