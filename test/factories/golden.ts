import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Set by `npm run golden`, which rewrites the golden files. Read them before you commit. */
const IS_RENEWED = process.env['UPDATE_GOLDEN'] === '1';

/** The text of a golden file under test/golden. `npm run golden` replaces it by `now`. */
export function goldenText(name: string, now: string): string {
  const file = new URL(`../golden/${name}`, import.meta.url);
  if (IS_RENEWED) {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, now);
  }
  if (!existsSync(file)) throw new Error(`There is no golden file ${name}: write it with npm run golden, and read it.`);
  return readFileSync(file, 'utf8');
}

/** A value in the form that golden files hold. */
export function asGolden(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
