import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import type { DefinitionNode, DocumentNode } from 'graphql';
import { Kind, parse, printSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { createSchema } from '../../src/api/graphql/createSchema.ts';
import { SITE_PAGES } from '../../src/site/sitePages.ts';

const FILE = new URL('../../src/site/answers.ts', import.meta.url);
const HEAD = '/** Answers to the fixed queries of the pages. Generated from the schema: `npm run site-answers`. */\n';

/** The text of src/site/answers.ts: a type for the query of each page, and for each fragment. */
export async function siteAnswers(): Promise<string> {
  const generated = await codegen({
    filename: 'answers.ts',
    schema: parse(printSchema(createSchema())),
    documents: [{ location: 'pages', document: allDefinitions() }],
    config: {
      immutableTypes: true,
      skipTypename: true,
      enumType: 'string-literal',
      generateOperationTypes: true,
      scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
      avoidOptionals: { field: true },
    },
    plugins: [{ typescriptOperations: {} }],
    pluginMap: { typescriptOperations },
  });
  const options = await resolveConfig(FILE);
  return format(HEAD + generated, { ...options, parser: 'typescript' });
}

/** Each operation and each fragment once, however many pages use it. */
function allDefinitions(): DocumentNode {
  const definitions = new Map<string, DefinitionNode>();
  for (const { document } of SITE_PAGES) for (const one of parse(document).definitions) definitions.set(nameOf(one), one);
  return { kind: Kind.DOCUMENT, definitions: [...definitions.values()] };
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition && definition.name ? `${definition.kind} ${definition.name.value}` : 'unnamed';
}
