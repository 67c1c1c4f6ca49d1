import { describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { execute, GraphQLError, parse } from 'graphql';
import { runDocument } from '../../src/api/execution/runDocument.ts';
import { createContext } from '../../src/api/graphql/createContext.ts';
import { createSchema } from '../../src/api/graphql/createSchema.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const schema = createSchema();

const byPath = ({ errors = [] }: ExecutionResult) => errors.map((error) => JSON.stringify(error)).sort();

const ASKED: readonly (readonly [what: string, text: string, variables?: Readonly<Record<string, unknown>>])[] = [
  ['a whole answer', '{ procedure(code: "1.001193") { name version { steps { name } hash } } }'],
  ['a directive', '{ procedure(code: "1.001193") { name @skip(if: true) code } }'],
  ['half an answer', '{ procedure(code: "1.001193") { code } wrong: procedure(code: "x") { code } places(first: 1) { totalCount } }'],
  ['a wrong variable', 'query ($first: Int) { procedures(first: $first) { totalCount } }', { first: 'many' }],
  ['a missing variable', 'query ($code: String!) { procedure(code: $code) { code } }'],
];

describe('Running a document', () => {
  it.each(ASKED)('tells the same each time, as graphql-js tells it: %s', async (_, text, variableValues = {}) => {
    const { deps } = await aSmallCountry();
    const document = parse(text);
    const told = await execute({ schema, document, variableValues, contextValue: createContext(deps) });
    for (let time = 0; time < 3; time += 1) {
      const again = await runDocument(schema, { document, variableValues, contextValue: createContext(deps) });
      expect(JSON.stringify(again)).toBe(JSON.stringify(told));
    }
  });

  it('tells which texts are lost, and all the rest', async () => {
    const { deps } = await aSmallCountry();
    const lost = { ...deps, contents: { ...deps.contents, contentOf: async () => Promise.reject(new Error('the text is lost')) } };
    const document = parse('{ procedures(first: 3) { nodes { code version { name requirements } } } }');
    const told = await execute({ schema, document, contextValue: createContext(lost) });
    expect(told.errors?.length).toBeGreaterThan(1);
    for (let time = 0; time < 3; time += 1) {
      const again = await runDocument(schema, { document, variableValues: {}, contextValue: createContext(lost) });
      expect(again.data).toEqual(told.data);
      // Which text is missed first is for the database to say.
      expect(byPath(again)).toEqual(byPath(told));
    }
  });

  it('tries nothing more where the time is used up', async () => {
    const { deps } = await aSmallCountry();
    const document = parse('{ procedures(first: 3) { nodes { code } } }');
    const refused = new GraphQLError('too long');
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      throw refused;
    };
    const budget = {
      isSliceOver: () => true,
      pause,
      giveWay: pause,
      get refused() {
        return pauses > 0 ? refused : null;
      },
    };
    const ask = () => runDocument(schema, { document, variableValues: {}, contextValue: { ...createContext(deps), budget } });
    for (let time = 0; time < 3; time += 1) {
      pauses = 0;
      expect((await ask()).errors).toEqual([expect.objectContaining({ message: 'too long' })]);
      expect(pauses).toBe(1);
    }
  });
});
