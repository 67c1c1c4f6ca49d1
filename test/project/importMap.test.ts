import { expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';

const COLLECTIONS = 'src/collections/';

/** 'npx payload generate:importmap' writes it; without it the admin cannot be built, or shows less. */
it("Payload's import map names every component of ours, and none that is gone", () => {
  const named = (text: string) => [...text.matchAll(/'(\/src\/[^'#\s]+\.tsx#\w+)'/g)].map(([, component]) => component);
  const files = readdirSync(COLLECTIONS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const used = files.flatMap((file) => named(readFileSync(COLLECTIONS + file, 'utf8')));
  const map = readFileSync('src/app/(payload)/admin/importMap.js', 'utf8');
  const mapped = [...map.matchAll(/"(\/src\/[^"]+)":/g)].map(([, component]) => component);
  expect([...new Set(mapped)].toSorted()).toEqual([...new Set(used)].toSorted());
});
