import { describe, expect, it } from '@jest/globals';
import { execute, parse } from 'graphql';
import { compileQuery } from '../../src/api/execution/compiledQuery.ts';
import { createContext } from '../../src/api/graphql/createContext.ts';
import { createSchema } from '../../src/api/graphql/createSchema.ts';
import * as show from '../../src/api/rest/selections.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const schema = createSchema();

const QUERIES: readonly (readonly [text: string, variables: Readonly<Record<string, unknown>>])[] = [
  [`query ($asOf: Date, $first: Int) { procedures(asOf: $asOf, first: $first) { nodes { ${show.PROCEDURE} } totalCount } }`, { first: 50 }],
  [`query ($asOf: Date) { procedures(asOf: $asOf, place: "24") { nodes { ${show.PROCEDURE} } warnings } }`, { asOf: '2026-06-01' }],
  [`{ decisions(first: 20) { ${show.PAGE_INFO} edges { cursor node { ${show.DECISION} } } } }`, {}],
  [`query ($filter: ChangeFilter) { changes(filter: $filter) { nodes { ${show.CHANGE} } } }`, { filter: { kinds: ['NEW'] } }],
  [`{ one: procedure(code: "1.000001") { code } none: procedure(code: "9.999999") { code version { steps { name } } } }`, {}],
  [
    `query ($code: String!) { procedure(code: $code) { ...Names version { ...Text ... on ProcedureVersion { id steps { name } } } ...Names } }
     fragment Names on Node { id __typename ... on Procedure { title: name version { steps { description } } } ... on Decision { number } }
     fragment Text on ProcedureVersion { name results field { __typename name } decision { number } }`,
    { code: '1.001193' },
  ],
  ['{ catalog { revision } again: catalog { ... { hash } } catalog { hash revision } }', {}],
  ['fragment All on Query { places(first: 1) { totalCount } } query Named { ...All __typename }', {}],
  [`{ places(first: 5) { nodes { ${show.PLACE} } } statistics { ${show.STATISTICS_OF_DAY} } }`, {}],
];

describe('A compiled query', () => {
  it.each(QUERIES)('is answered as graphql-js answers it: %s', async (text, variables) => {
    const { deps, errors } = await aSmallCountry();
    const document = parse(text);
    const told = await compileQuery(schema, document)(createContext(deps), variables);
    const { data, errors: refused } = await execute({ schema, document, variableValues: variables, contextValue: createContext(deps) });
    expect(refused).toBeUndefined();
    // The text too: names in the same order.
    expect(JSON.stringify(told)).toBe(JSON.stringify(data));
    expect(errors).toEqual([]);
  });

  it('ends with the first error, as its resolver threw it, and leaves none unhandled', async () => {
    const { deps } = await aSmallCountry();
    const unhandled: unknown[] = [];
    const note = (error: unknown) => void unhandled.push(error);
    process.on('unhandledRejection', note);
    const lost = { ...deps, contents: { ...deps.contents, contentOf: async () => Promise.reject(new Error('the text is lost')) } };
    const document = parse(`{ procedures(first: 10) { nodes { version { name steps { name } hash results } } } }`);
    await expect(compileQuery(schema, document)(createContext(lost), {})).rejects.toThrow('the text is lost');
    await expect(compileQuery(schema, parse('{ procedure(code: "x") { code } }'))(createContext(deps), {})).rejects.toMatchObject({
      extensions: { code: 'BAD_INPUT' },
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it('refuses variables of another type, as graphql-js does', async () => {
    const { deps } = await aSmallCountry();
    const compiled = compileQuery(schema, parse('query ($first: Int) { procedures(first: $first) { totalCount } }'));
    await expect(compiled(createContext(deps), { first: 'many' })).rejects.toThrow('Int cannot represent');
  });

  it.each([
    ['a directive', '{ catalog { revision @include(if: true) } }'],
    ['a directive on a fragment', '{ catalog { ... @skip(if: true) { revision } } }'],
    ['a directive on the operation', 'query @include(if: true) { catalog { revision } }'],
    ['a thing of several types', '{ node(id: "x") { id } }'],
    ['two operations', 'query A { catalog { revision } } query B { catalog { hash } }'],
  ])('is not made of %s, which it could not answer', (_, text) => {
    expect(() => compileQuery(schema, parse(text))).toThrow(/cannot be compiled|can be compiled/);
  });
});
