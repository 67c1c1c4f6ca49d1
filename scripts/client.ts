/** npm run client: builds the client package into dist/client, ready to be packed or published. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { createSchema } from '../src/api/graphql/createSchema.ts';
import { openApi } from '../src/api/rest/openApi.ts';
import { PORTALS } from '../src/portals/portals.ts';
import { command } from './command.ts';

const USAGE = `npm run client

Dựng gói @tthc/client vào dist/client. / Builds the package @tthc/client into dist/client.`;
const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = `${PROJECT}src/portals/client`;

await command({ usage: USAGE, takesWords: true }, async ({ positionals: [target = `${PROJECT}dist/client`] }) => {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  await build({
    entryPoints: [`${SOURCE}/index.ts`],
    outfile: `${target}/index.js`,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
  });
  declareTypes(target);
  // Goes through JSON, since openapi-typescript wants plain data.
  const description = JSON.parse(JSON.stringify(openApi(createSchema(), PORTALS))) as Parameters<typeof openapiTypescript>[0];
  writeFileSync(`${target}/openapi.d.ts`, astToString(await openapiTypescript(description)));
  for (const file of ['package.json', 'README.md']) cpSync(`${SOURCE}/${file}`, `${target}/${file}`);
  cpSync(`${PROJECT}LICENSE`, `${target}/LICENSE`);
  return 0;
});

/** The compiler writes the declarations. Their imports must then name the compiled files. */
function declareTypes(target: string): void {
  const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
  const options = ['--declaration', '--emitDeclarationOnly', '--strict', '--skipLibCheck', '--allowImportingTsExtensions'];
  const target_ = [
    '--target',
    'es2022',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--types',
    'node',
    '--lib',
    'es2023,dom,dom.iterable',
  ];
  execFileSync(process.execPath, [compiler, ...options, ...target_, '--outDir', target, `${SOURCE}/index.ts`], { stdio: ['ignore', 2, 2] });
  for (const file of ['index', 'client', 'verify', 'linesOf', 'pause']) {
    const path = `${target}/${file}.d.ts`;
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(".ts';", ".js';"));
  }
}
