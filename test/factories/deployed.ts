import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, parseAllDocuments } from 'yaml';

const DEPLOY = fileURLToPath(new URL('../../docs/deploy/', import.meta.url));

export type Environment = Readonly<Record<string, string>>;

interface ComposeService {
  readonly image: string;
  readonly environment?: Environment;
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly volumes?: readonly string[];
  readonly secrets?: readonly string[];
}

export interface Compose {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, unknown>>;
}

export function deployFile(name: string): string {
  return readFileSync(`${DEPLOY}${name}`, 'utf8');
}

export function compose(): Compose {
  return parse(deployFile('docker-compose.yml'), { merge: true }) as Compose;
}

/** Services that run the product as a server, without those that run once. */
export const SERVERS = ['reader-1', 'reader-2', 'admin'] as const;

/** A service's environment, with the variables of the `.env` file filled in as Docker fills them in. */
export function environmentOf(service: string, secrets: Environment): Environment {
  const { environment = {} } = compose().services[service]!;
  const filled = (text: string) =>
    String(text).replace(/\$\{(\w+)\}/g, (_, name: string) => {
      const value = secrets[name];
      if (value === undefined) throw new Error(`${service} needs ${name}, which make-env.sh does not make.`);
      return value;
    });
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]));
}

/** Reads 'NAME=value' lines. Comments and empty lines do not count. */
export function environmentIn(text: string): Environment {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

export interface KubernetesObject {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: Readonly<Record<string, never>>;
}

export function kubernetes(): KubernetesObject[] {
  return parseAllDocuments(deployFile('kubernetes.yaml')).map((document) => {
    if (document.errors.length > 0) throw document.errors[0];
    return document.toJS() as KubernetesObject;
  });
}
