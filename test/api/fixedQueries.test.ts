import { describe, expect, it } from '@jest/globals';
import { fixedQuery } from '../../src/api/fixedQueries/fixedQuery.ts';
import { createSchema } from '../../src/api/graphql/createSchema.ts';
import { ROUTES } from '../../src/api/rest/routes.ts';
import { SITE_PAGES } from '../../src/site/sitePages.ts';

const schema = createSchema();

describe('fixed queries', () => {
  it.each([...ROUTES, ...SITE_PAGES].map(({ path, document }) => [path, document]))('that of %s fits the schema', (path, document) => {
    expect(fixedQuery(schema, path, document)().definitions).not.toHaveLength(0);
  });

  it('are parsed once, when they are first asked', () => {
    const asked = fixedQuery(schema, '/a', '{ catalog { revision } }');
    expect(asked()).toBe(asked());
    const wrong = fixedQuery(schema, '/b', '{ catalogue { revision } }');
    expect(wrong).toThrow('The query of /b does not fit the schema');
  });
});
