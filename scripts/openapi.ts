/** npm run openapi: rewrites the committed OpenAPI document, after a route or a rule has changed. */
import { writeFileSync } from 'node:fs';
import { createSchema } from '../src/api/graphql/createSchema.ts';
import { PORTALS } from '../src/portals/portals.ts';
import { openApi } from '../src/api/rest/openApi.ts';
import { command } from './command.ts';

const USAGE = `npm run openapi

Viết lại src/api/rest/openapi.json theo các đường dẫn và quy tắc. / Writes src/api/rest/openapi.json anew from routes and rules.`;
const FILE = new URL('../src/api/rest/openapi.json', import.meta.url);

await command({ usage: USAGE }, async () => {
  writeFileSync(FILE, `${JSON.stringify(openApi(createSchema(), PORTALS), null, 2)}\n`);
  return 0;
});
