/** npm run third-party: lists the packages of the running program with their licences, from the lock file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { command } from './command.ts';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** Licences that the lock file lacks, read in the package itself or in its build for another machine. */
const READ_ELSEWHERE: readonly (readonly [name: RegExp, licence: string])[] = [
  [/^(busboy|streamsearch)$/, 'MIT'],
  [/^@next\/swc-/, 'MIT'],
];

export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. Null where the package names none. */
  readonly licence: string | null;
}

/** The packages that the program needs to run, sorted by name. Packages for development are left out. */
export function thirdParties(lock: { readonly packages: Readonly<Record<string, LockedPackage>> }): ThirdParty[] {
  const found = Object.entries(lock.packages).flatMap(([place, { version, license, dev, devOptional }]) => {
    const name = place.split('node_modules/').at(-1) ?? '';
    if (name === '' || dev || devOptional) return [];
    return [{ name, version: version ?? '', licence: license ?? READ_ELSEWHERE.find(([names]) => names.test(name))?.[1] ?? null }];
  });
  const unique = [...new Map(found.map((one) => [`${one.name} ${one.version}`, one])).values()];
  return unique.sort((a, b) => (a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1));
}

export function thirdPartyText(parties: readonly ThirdParty[]): string {
  const rows = parties.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? '?'} |`);
  return [
    '# What others made',
    '',
    'Packages that are installed to run the program, with their licences, written by `npm run third-party` from',
    '`package-lock.json`. `npm run sbom` prints the same as a CycloneDX document. The LGPL ones are libvips as it comes with',
    'sharp, loaded as a library of its own.',
    '',
    '| Package | Version | Licence |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

export const THIRD_PARTY_FILE = fileURLToPath(new URL('../docs/third-party.md', import.meta.url));
export const LOCK_FILE = fileURLToPath(new URL('../package-lock.json', import.meta.url));

const USAGE = `npm run third-party

Viết lại docs/third-party.md. / Writes docs/third-party.md anew.`;

if (process.argv[1] === fileURLToPath(import.meta.url))
  await command({ usage: USAGE }, async () => {
    writeFileSync(THIRD_PARTY_FILE, thirdPartyText(thirdParties(JSON.parse(readFileSync(LOCK_FILE, 'utf8')))));
    return 0;
  });
