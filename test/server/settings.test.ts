import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../src/server/settings.ts';

const read = (env: Record<string, string>) => {
  const answer = readSettings(env, '/srv/tthc');
  if (!answer.isValid) throw new Error(answer.wrong.map((w) => w.message.en).join(' '));
  return answer.settings;
};

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(read({})).toEqual({
      port: 3000,
      dataDir: '/srv/tthc/.data',
      databaseUrl: 'file:/srv/tthc/.data/tthc.db',
      host: '127.0.0.1',
      secret: null,
      publicUrl: null,
      serve: new Set(['public', 'admin']),
      trustedProxies: 0,
      pointsPerMinute: 6_000,
      seed: 'sample',
    });
  });

  it.each([
    ['file:x.db', 'file:/srv/tthc/x.db'],
    ['file:./a/x.db', 'file:/srv/tthc/a/x.db'],
    ['file:/var/x.db', 'file:/var/x.db'],
    ['file:///var/x.db', 'file:/var/x.db'],
  ])('reads DATABASE_URL %s', (url, expected) => {
    expect(read({ DATABASE_URL: url }).databaseUrl).toBe(expected);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(read({ PORT: '', SEED: ' ' })).toEqual(read({}));
  });

  it('reads every setting', () => {
    const settings = read({
      PORT: '8080',
      DATA_DIR: '/var/tthc',
      PAYLOAD_SECRET: 'a'.repeat(32),
      PUBLIC_URL: 'https://tthc.example/',
      SERVE: 'public',
      SEED: 'none',
      TRUST_PROXY: 'loopback, 10.0.0.0/8',
      RATE_LIMIT: '100',
    });
    expect(settings).toEqual({
      port: 8080,
      dataDir: '/var/tthc',
      databaseUrl: 'file:/var/tthc/tthc.db',
      host: '127.0.0.1',
      secret: 'a'.repeat(32),
      publicUrl: 'https://tthc.example',
      serve: new Set(['public']),
      trustedProxies: ['loopback', '10.0.0.0/8'],
      pointsPerMinute: 100,
      seed: 'none',
    });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'web'],
    ['DATABASE_URL', 'mongodb://localhost/tthc'],
    ['DATABASE_URL', '/var/x.db'],
    ['PAYLOAD_SECRET', 'short'],
    ['PUBLIC_URL', 'tthc.example'],
    ['SERVE', 'public,everything'],
    ['SEED', 'yes'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['TRUST_PROXY', '12'],
    ['RATE_LIMIT', '-1'],
    ['MEILI_HOST', 'http://127.0.0.1:7700'],
  ])('refuses %s=%s with one sentence in each language', (name, value) => {
    const answer = readSettings({ [name]: value }, '/srv/tthc');
    expect(answer).toMatchObject({ isValid: false, wrong: [{ name }] });
    if (answer.isValid) return;
    expect(answer.wrong[0]?.message.vi).toContain(name);
    expect(answer.wrong[0]?.message.en).toContain(name);
  });

  it('names all wrong settings at once', () => {
    expect(readSettings({ PORT: 'x', SEED: 'x' }, '/')).toMatchObject({ wrong: [{ name: 'PORT' }, { name: 'SEED' }] });
  });
});
