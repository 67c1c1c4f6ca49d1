import { writeFileSync } from 'node:fs';
import { createSchema } from '../src/api/graphql/createSchema.ts';
import { openApi } from '../src/api/rest/openApi.ts';

/** Writes the committed OpenAPI document anew: `npx tsx scripts/openapi.ts` after a route or a rule has changed. */
writeFileSync(new URL('../src/api/rest/openapi.json', import.meta.url), `${JSON.stringify(openApi(createSchema()), null, 2)}\n`);
