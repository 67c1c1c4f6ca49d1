import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { fingerprint } from '../src/server/fingerprint.mjs';
import { buildAssets } from '../src/site/buildAssets.mjs';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const DIST = path.join(PROJECT, 'dist');
/** Bundles that stay beside the newest: a server that runs loads some of its parts late. */
const OLDER_KEPT = 3;
const HOUR_MS = 3_600_000;
/** What the bundle is made of. */
const SOURCES = ['src', 'payload.config.ts', 'scripts/bundleServer.mjs', 'package-lock.json'];

/** What cannot be bundled, what only the admin or MongoDB loads, and what is never called here. */
const LEFT_OUTSIDE = [
  // Native code, and threads with files of their own.
  ...['libsql', '@libsql/*', 'sharp', 'pino', 'pino-pretty', 'thread-stream'],
  // In CommonJS and imported when they are needed.
  '@zxcvbn-ts/*',
  ...['next', 'next/*', 'mongodb', 'mongoose'],
  ...['esbuild', 'drizzle-kit', 'drizzle-kit/*', 'prettier', 'json-schema-to-typescript'],
];

/** Libraries in CommonJS call this for what stays outside. */
const REQUIRE = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);`;

/** Lines of libraries stay out of the map of the sources. */
const NO_MAP = `\n//# sourceMappingURL=data:application/json,${encodeURIComponent('{"version":3,"sources":[""],"mappings":"A"}')}`;

/** Bundled code still finds the files that lay beside its source. */
const keepFileUrls = {
  name: 'keep-file-urls',
  setup({ onLoad }) {
    onLoad({ filter: /\.[cm]?[jt]sx?$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const contents = source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href));
      const loader = /tsx?$/.exec(file)?.[0] ?? 'jsx';
      return { contents: file.includes('node_modules') ? contents + NO_MAP : contents, loader };
    });
  },
};

/** Builds style and scripts of the pages once, not at each start. */
const buildAssetsAhead = {
  name: 'build-assets-ahead',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]site[\\/]builtAssets\.ts$/ }, () => ({
      contents: `export const BUILT_ASSETS = ${JSON.stringify(buildAssets())};`,
      loader: 'js',
    }));
  },
};

/**
 * Bundles the server and its libraries into a folder of `dist` that is named for its sources, unless it is there, and
 * returns the file's path. A server of some twenty files starts with a third less work than one of 2,400.
 *
 * The folder gets its name when it is complete. So of several starts at once each finds a whole bundle, and none writes
 * over what another runs.
 */
export async function bundleServer(dist = DIST) {
  const folder = path.join(dist, `server-${fingerprint(SOURCES).slice(0, 16)}`);
  const server = path.join(folder, 'server.mjs');
  if (!existsSync(server)) {
    const draft = path.join(dist, `draft-${randomUUID()}`);
    await mkdir(draft, { recursive: true });
    try {
      await bundleInto(draft);
      await rename(draft, folder).catch((error) => {
        // Another start was faster.
        if (!existsSync(server)) throw error;
      });
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  await removeOlder(dist, folder);
  return server;
}

/** Removes bundles that were not started for longest, and drafts of starts that were killed. A folder that cannot be written stays. */
async function removeOlder(dist, used) {
  try {
    const now = new Date();
    await utimes(used, now, now);
    const found = await readdir(dist);
    const age = async (name) => now.getTime() - (await stat(path.join(dist, name))).mtimeMs;
    const aged = await Promise.all(found.map(async (name) => ({ name, age: await age(name) })));
    const bundles = aged.filter(({ name }) => name.startsWith('server-')).sort((a, b) => a.age - b.age);
    const drafts = aged.filter(({ name, age }) => name.startsWith('draft-') && age > HOUR_MS);
    for (const { name } of [...bundles.slice(1 + OLDER_KEPT), ...drafts]) await rm(path.join(dist, name), { recursive: true, force: true });
  } catch {
    // Another start may be removing them, and an image of a container lies on a disk that is only read.
  }
}

async function bundleInto(folder) {
  const { metafile } = await build({
    absWorkingDir: PROJECT,
    entryPoints: { server: 'src/server/main.ts', launch: 'src/server/launch.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // Splitting keeps lazy imports in files of their own.
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Else esbuild, which takes Node 20 for too old, makes each /\p{L}/u anew whenever it is used.
    supported: { 'regexp-unicode-property-escapes': true },
    external: LEFT_OUTSIDE,
    banner: { js: REQUIRE },
    // Errors tell their class by its name.
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    jsx: 'automatic',
    logLevel: 'error',
    plugins: [buildAssetsAhead, keepFileUrls],
  });
  refuseLostNames(metafile);
  await nameOnlyTheRenamed(metafile);
}

/** A library in CommonJS that is imported dynamically would lose its named exports. */
function refuseLostNames({ inputs }) {
  for (const [file, { imports }] of Object.entries(inputs))
    for (const { kind, path: target } of imports)
      if (kind === 'dynamic-import' && inputs[target]?.format === 'cjs')
        throw new Error(`${file} imports ${target} dynamically: leave that outside the bundle.`);
}

/** How esbuild keeps the name of a function or class. */
const NAMING = '__defProp(target, "name", { value, configurable: true })';

/** It would name every function anew each time one is made, though nearly all names are right: a thirtieth of a computed answer. */
async function nameOnlyTheRenamed({ outputs }) {
  for (const output of Object.keys(outputs).filter((name) => name.endsWith('.mjs'))) {
    const file = path.join(PROJECT, output);
    const text = await readFile(file, 'utf8');
    if (text.includes(NAMING)) return writeFile(file, text.replace(NAMING, `target.name === value ? target : ${NAMING}`));
  }
  throw new Error('esbuild keeps names in another way now: mend nameOnlyTheRenamed.');
}
