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
      filingUrl: null,
      formsUrl: null,
      serve: new Set(['public', 'admin']),
      metricsPort: null,
      trustedProxies: 0,
      pointsPerMinute: 6_000,
      seed: 'sample',
      fourEyes: 'required',
      webhookTargets: 'public',
      meilisearch: null,
      trustDir: null,
      mail: null,
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

  it.each([
    'mongodb://localhost/tthc',
    'mongodb://name:p%40ss@db1:27017,db2:27017/tthc?replicaSet=rs0&authSource=tthc',
    'mongodb+srv://cluster.example/tthc',
  ])('leaves %s as it is, and demands the secret that all machines share', (url) => {
    expect(read({ DATABASE_URL: url, PAYLOAD_SECRET: 'a'.repeat(32) }).databaseUrl).toBe(url);
    expect(readSettings({ DATABASE_URL: url }, '/')).toMatchObject({ isValid: false, wrong: [{ name: 'PAYLOAD_SECRET' }] });
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
      FILING_URL: 'https://cong.example/nop?ma={code}',
      FORMS_URL: 'https://cong.example/tep/{id}',
      SERVE: 'public',
      SEED: 'none',
      TRUST_PROXY: 'loopback, 10.0.0.0/8',
      RATE_LIMIT: '100',
      FOUR_EYES: 'reason',
      METRICS_PORT: '9464',
      WEBHOOK_TARGETS: 'any',
      SMTP_URL: 'smtps://gui:mat-khau@thu.example',
      MAIL_FROM: 'tthc@tinh.example',
      TRUST_DIR: 'goc',
    });
    expect(settings).toEqual({
      port: 8080,
      metricsPort: 9464,
      dataDir: '/var/tthc',
      databaseUrl: 'file:/var/tthc/tthc.db',
      host: '127.0.0.1',
      secret: 'a'.repeat(32),
      publicUrl: 'https://tthc.example',
      filingUrl: 'https://cong.example/nop?ma={code}',
      formsUrl: 'https://cong.example/tep/{id}',
      serve: new Set(['public']),
      trustedProxies: ['loopback', '10.0.0.0/8'],
      pointsPerMinute: 100,
      seed: 'none',
      fourEyes: 'reason',
      webhookTargets: 'any',
      meilisearch: null,
      trustDir: '/srv/tthc/goc',
      mail: { url: 'smtps://gui:mat-khau@thu.example', from: 'tthc@tinh.example' },
    });
  });

  it('demands a sender with a server for mail, and an address that it can use', () => {
    expect(readSettings({ SMTP_URL: 'smtp://thu.example' }, '/')).toMatchObject({ isValid: false, wrong: [{ name: 'MAIL_FROM' }] });
    expect(readSettings({ SMTP_URL: 'http://thu.example', MAIL_FROM: 'a@b.example' }, '/')).toMatchObject({
      isValid: false,
      wrong: [{ name: 'SMTP_URL' }],
    });
  });

  it('reads where Meilisearch is, and demands the keys that the process needs', () => {
    const host = { MEILI_HOST: 'http://127.0.0.1:7700' };
    const wrong = (env: Record<string, string>) => {
      const answer = readSettings({ ...host, ...env }, '/');
      return answer.isValid ? [] : answer.wrong.map(({ name }) => name);
    };
    expect(wrong({})).toEqual(['MEILI_SEARCH_KEY', 'MEILI_INDEX_KEY']);
    expect(wrong({ SERVE: 'public' })).toEqual(['MEILI_SEARCH_KEY']);
    expect(wrong({ SERVE: 'public,index', MEILI_SEARCH_KEY: 's' })).toEqual(['MEILI_INDEX_KEY']);
    expect(read({ ...host, SERVE: 'public', MEILI_SEARCH_KEY: 's' }).meilisearch).toEqual({
      host: 'http://127.0.0.1:7700',
      searchKey: 's',
      indexKey: null,
      index: 'procedures',
    });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'web'],
    ['DATABASE_URL', 'postgres://localhost/tthc'],
    ['DATABASE_URL', '/var/x.db'],
    ['PAYLOAD_SECRET', 'short'],
    ['PUBLIC_URL', 'tthc.example'],
    ['FILING_URL', 'https://cong.example/nop'],
    ['FORMS_URL', 'tep/{id}'],
    ['SERVE', 'public,everything'],
    ['SEED', 'yes'],
    ['FOUR_EYES', 'no'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['TRUST_PROXY', '12'],
    ['RATE_LIMIT', '-1'],
  ])('refuses %s=%s with one sentence in each language', (name, value) => {
    const answer = readSettings({ [name]: value }, '/srv/tthc');
    expect(answer).toMatchObject({ isValid: false, wrong: [{ name }] });
    if (answer.isValid) return;
    expect(answer.wrong[0]?.message.vi).toContain(name);
    expect(answer.wrong[0]?.message.en).toContain(name);
  });

  it.each(['mongodb://localhost', 'mongodb://name:pass/word@localhost/tthc'])('refuses %s, and shows no password', (url) => {
    const answer = readSettings({ DATABASE_URL: url, PAYLOAD_SECRET: 'a'.repeat(32) }, '/');
    expect(answer).toMatchObject({ isValid: false, wrong: [{ name: 'DATABASE_URL' }] });
    expect(JSON.stringify(answer)).not.toContain('pass/word');
  });

  it('names all wrong settings at once', () => {
    expect(readSettings({ PORT: 'x', SEED: 'x' }, '/')).toMatchObject({ wrong: [{ name: 'PORT' }, { name: 'SEED' }] });
  });
});
