import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';

const SRC = path.resolve(import.meta.dirname, '../../src');
const LOCAL_IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g;

type Imports = ReadonlyMap<string, readonly string[]>;

/**
 * Each file of src with the files that it imports. Imports of types count too, because circles of types confuse
 * readers.
 */
function importsOfSrc(): Imports {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return new Map(files.map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  return [...text.matchAll(LOCAL_IMPORT)].map(([, target = '']) => path.join(path.dirname(file), target));
}

/** Every import of a file that is still being visited, as 'a.ts → b.ts → a.ts'. */
function circlesIn(imports: Imports): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (trail.includes(file) || done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}

it('finds a circle of two files and of three', () => {
  const imports = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['a.ts', 'c.ts']],
    ['c.ts', ['d.ts']],
    ['d.ts', ['b.ts']],
  ]);
  expect(circlesIn(imports)).toEqual(['a.ts → b.ts → a.ts', 'b.ts → c.ts → d.ts → b.ts']);
});

it('reads the imports of src', () => {
  expect(importsOf('reading/meaning/header/readSigner.ts')).toContain('reading/meaning/header/frontMatter.ts');
});

it('no files of src import each other in a circle', () => {
  expect(circlesIn(importsOfSrc())).toEqual([]);
});
