import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listening, type Listening } from '../factories/listening.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** The questions under "Ask it something": a command may go over several lines. */
const [, BLOCK = ''] = /## Ask it something\n+```sh\n([\s\S]*?)```/.exec(README) ?? [];
const COMMANDS = BLOCK.split(/^(?=curl )/m).filter((command) => command.startsWith('curl '));
let server: Listening;

beforeAll(async () => {
  server = await listening((await aSmallCountry()).app());
});
afterAll(() => server.stop());

function hasCurl(): boolean {
  try {
    execFileSync('curl', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('SKIPPED: there is no curl here, so the examples of the README were not run.');
    return false;
  }
}

describe('The examples of the README', () => {
  it('are several', () => expect(COMMANDS.length).toBeGreaterThanOrEqual(5));

  (hasCurl() ? it.each(COMMANDS) : it.skip.each(COMMANDS))('%s', async (command) => {
    const own = command.replace('curl -s', 'curl -sf').replaceAll('localhost:3000', server.url);
    const { stdout } = await promisify(execFile)('sh', ['-c', own]);
    for (const line of stdout.trim().split('\n').filter(Boolean)) expect(JSON.parse(line)).not.toHaveProperty('errors');
    expect(stdout === '' || command.includes('log.jsonl') || JSON.parse(stdout)).toBeTruthy();
  });
});
