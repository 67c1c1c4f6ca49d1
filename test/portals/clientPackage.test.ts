import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listening, type Listening } from '../factories/listening.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const run = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: PROJECT, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
let folder: string;
let server: Listening;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tthc-client-'));
  server = await listening((await aSmallCountry()).app());
  run('--import', 'tsx', 'scripts/client.ts', path.join(folder, 'client'));
}, 120_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('The built package @tthc/client', () => {
  it('is one module without imports, with types beside it', () => {
    const file = (name: string) => readFileSync(path.join(folder, 'client', name), 'utf8');
    expect(file('index.js')).not.toMatch(/^import |require\(/m);
    expect(JSON.parse(file('package.json'))).toMatchObject({ name: '@tthc/client', license: 'MIT' });
    expect(file('openapi.d.ts')).toMatch(/export interface components/);
    expect(file('index.d.ts')).toMatch(/client\.js'/);
  });

  it('is used by a program of its own: it verifies the log of a running service', async () => {
    const module = pathToFileURL(path.join(folder, 'client', 'index.js')).href;
    const program = path.join(folder, 'program.mjs');
    writeFileSync(
      program,
      `import { createClient, verify } from ${JSON.stringify(module)};
const client = createClient({ origin: ${JSON.stringify(server.url)} });
const tip = await verify(client.log());
const head = await client.head();
console.log(JSON.stringify([tip.hash === head.hash, tip.sequence === head.sequence]));`,
    );
    // Must not block, because the service answers in this process.
    const { stdout } = await promisify(execFile)(process.execPath, [program], { env: { ...process.env, NODE_OPTIONS: '' } });
    expect(stdout).toBe('[true,true]\n');
  });

  it('types what is asked: a program with a wrong name does not compile', () => {
    const source = (member: string) => `import { createClient } from './client/index.js';
import type { components } from './client/openapi.js';
type Procedure = components['schemas']['Procedure'];
export async function names(): Promise<string[]> {
  const found: string[] = [];
  for await (const { ${member} } of createClient({ origin: 'https://tthc.example' }).walk<Procedure>('/v1/procedures')) found.push(${member});
  return found;
}`;
    const compile = (member: string) => {
      const file = path.join(folder, `${member}.ts`);
      writeFileSync(file, source(member));
      const compiler = path.join(PROJECT, 'node_modules/typescript/bin/tsc');
      const options = [
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--module',
        'esnext',
        '--moduleResolution',
        'bundler',
        '--types',
        'node',
      ];
      try {
        return run(compiler, ...options, '--lib', 'es2023,dom,dom.iterable', file);
      } catch (error) {
        return String((error as { stdout: string }).stdout);
      }
    };
    expect(compile('name')).toBe('');
    expect(compile('nome')).toContain("'nome'");
  }, 120_000);
});
