import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readSettings, SETTING_NAMES } from '../../src/server/settings.ts';
import { compose, deployFile, environmentIn, environmentOf, kubernetes, SERVERS } from '../factories/deployed.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const made = () => environmentIn(execFileSync('bash', [`${PROJECT}docs/deploy/make-env.sh`, 'tthc.example'], { encoding: 'utf8' }));
const unknownIn = (names: readonly string[]) => names.filter((name) => !SETTING_NAMES.includes(name));

describe('docker-compose.yml', () => {
  const { services, volumes, secrets } = compose();

  it.each(SERVERS)('gives %s settings that the product knows and takes', (name) => {
    const environment = environmentOf(name, made());
    expect(unknownIn(Object.keys(environment))).toEqual([]);
    const read = readSettings(environment, '/app');
    expect(read.isValid ? [] : read.wrong).toEqual([]);
  });

  it('has two readers, and one admin that writes the index', () => {
    const serves = SERVERS.map((name) => environmentOf(name, made()).SERVE);
    expect(serves).toEqual(['public', 'public', 'admin,index']);
    expect(environmentOf('reader-1', made())).not.toHaveProperty('MEILI_INDEX_KEY');
  });

  it('names only services, volumes and secrets that it has, and no image without a version', () => {
    for (const [name, service] of Object.entries(services)) {
      expect(Object.keys(service.depends_on ?? {}).filter((other) => !(other in services))).toEqual([]);
      const named = (service.volumes ?? []).map((volume) => volume.split(':')[0]!).filter((volume) => !volume.startsWith('.'));
      expect([name, named.filter((volume) => !(volume in volumes))]).toEqual([name, []]);
      expect((service.secrets ?? []).filter((secret) => !(secret in secrets))).toEqual([]);
      expect(service.image).toMatch(/^tthc-catalogue$|:v?\d/);
      const mounted = (service.volumes ?? []).filter((volume) => volume.startsWith('./')).map((volume) => volume.split(':')[0]!.slice(2));
      for (const file of mounted) expect(existsSync(`${PROJECT}docs/deploy/${file}`)).toBe(true);
    }
  });

  it('is given every secret that it asks for, each new, and keys that follow from the master key', () => {
    const [one, other] = [made(), made()];
    const asked = new Set(
      [...deployFile('docker-compose.yml').matchAll(/(?<!\$)\$\{(\w+)\}|environment: (MONGO_KEYFILE)/g)].map((m) => m[1] ?? m[2]),
    );
    expect([...asked].sort()).toEqual(Object.keys(one).sort());
    for (const name of Object.keys(one).filter((name) => name !== 'DOMAIN')) expect(one[name]).not.toBe(other[name]);
    const uids = [...deployFile('make-keys.sh').matchAll(/^make (\S+)/gm)].map(([, uid]) => uid!);
    const keys = uids.map((uid) => createHmac('sha256', one.MEILI_MASTER_KEY!).update(uid).digest('hex'));
    expect([one.MEILI_SEARCH_KEY, one.MEILI_INDEX_KEY]).toEqual(keys);
  });

  it('is reached through a proxy that knows its services', () => {
    const proxied = [...deployFile('Caddyfile').matchAll(/reverse_proxy ([^{\n]+)/g)].map(([, to]) => to!.trim().split(' '));
    for (const address of proxied.flat()) expect([address, address.split(':')[0]! in services]).toEqual([address, true]);
    expect(proxied).toEqual([['admin:3000'], ['reader-1:3000', 'reader-2:3000']]);
  });
});

describe('kubernetes.yaml', () => {
  interface Container {
    readonly env: readonly { readonly name: string; readonly value?: string }[];
    readonly ports: readonly { readonly name: string }[];
    readonly startupProbe: { readonly httpGet: { readonly path: string; readonly port: string } };
  }
  const deployments = kubernetes().filter(({ kind }) => kind === 'Deployment');
  const containerOf = ({ spec }: (typeof deployments)[number]) =>
    (spec as unknown as { template: { spec: { containers: Container[] } } }).template.spec.containers[0]!;

  it.each(deployments.map((one) => [one.metadata.name, one] as const))('gives %s settings that the product knows and takes', (_, one) => {
    const { env } = containerOf(one);
    expect(unknownIn(env.map(({ name }) => name))).toEqual([]);
    const secret: Record<string, string> = { DATABASE_URL: 'mongodb://db/tthc' };
    const environment = Object.fromEntries(env.map(({ name, value }) => [name, value ?? secret[name] ?? 'a secret of the cluster']));
    const read = readSettings(environment, '/app');
    expect(read.isValid ? [] : read.wrong).toEqual([]);
  });

  it('has one admin at most, and services that point at what is there', () => {
    const admin = deployments.find(({ metadata }) => metadata.name === 'tthc-admin');
    expect(admin?.spec).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } });
    const apps = deployments.map(({ metadata }) => metadata.name);
    for (const { spec } of kubernetes().filter(({ kind }) => kind === 'Service')) {
      const { selector, ports } = spec as unknown as { selector: { app: string }; ports: { targetPort: string }[] };
      expect(apps).toContain(selector.app);
      const target = deployments.find(({ metadata }) => metadata.name === selector.app)!;
      expect(containerOf(target).ports.map(({ name }) => name)).toContain(ports[0]!.targetPort);
    }
  });
});

it('The unit of systemd is given settings that the product knows and takes, in a folder of its own', () => {
  const environment = environmentIn(deployFile('tthc.env'));
  expect(unknownIn(Object.keys(environment))).toEqual([]);
  expect(readSettings(environment, '/opt/tthc').isValid).toBe(true);
  const unit = environmentIn(deployFile('tthc.service').replace(/^\[.*\]$/gm, ''));
  expect(environment.DATA_DIR).toBe(`/var/lib/${unit.StateDirectory}`);
  expect(
    unit.ExecStart?.split(' ')
      .slice(1)
      .every((file) => existsSync(`${PROJECT}${file}`)),
  ).toBe(true);
  expect(unit).toMatchObject({ User: 'tthc', NoNewPrivileges: 'true', ProtectSystem: 'strict' });
});

describe('Dockerfile', () => {
  const lines = deployFile('Dockerfile').split('\n');

  it('copies what is there, and everything that the server reads', () => {
    const fromBuild = lines.filter((line) => line.startsWith('COPY --from=build')).flatMap((line) => line.match(/\/app\/\S+/g) ?? []);
    const files = fromBuild.map((file) => file.slice('/app/'.length)).filter((file) => !['dist', '.next', 'node_modules'].includes(file));
    expect(files.filter((file) => !existsSync(`${PROJECT}${file}`))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['src', 'data', 'scripts', 'payload.config.ts', 'package.json']));
    const left = deployFile('Dockerfile.dockerignore').trim().split('\n');
    expect(files.filter((file) => left.includes(file.split('/')[0]!))).toEqual([]);
  });

  it('runs as nobody in particular, with settings that the product takes, and asks for its health', () => {
    expect(lines.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
    const given = lines
      .find((line) => line.startsWith('ENV '))!
      .slice(4)
      .split(' ');
    expect(unknownIn(given.map((pair) => pair.split('=')[0]!))).toEqual(['NODE_ENV']);
    expect(readSettings(environmentIn(given.join('\n')), '/app').isValid).toBe(true);
    expect(lines.find((line) => line.includes('CMD ["node", "-e"'))).toContain('/health/ready');
  });
});
