import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface SampleText {
  readonly code: string;
  readonly text: string;
}

interface SampleRecord {
  readonly code: string;
  readonly executionSteps?: readonly { readonly name?: string | null; readonly description?: string | null }[];
  readonly requirementsAndConditions?: string | null;
}

/** Every text of the bundled sample that pages show as a list: steps first, then conditions. */
export function sampleTexts(): SampleText[] {
  const file = gunzipSync(readFileSync(new URL('../../data/procedures-sample.jsonl.gz', import.meta.url))).toString('utf8');
  return file
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { code, executionSteps = [], requirementsAndConditions } = JSON.parse(line) as SampleRecord;
      const texts = [...executionSteps.map(({ description }) => description ?? ''), requirementsAndConditions ?? ''];
      return texts.filter((text) => text.trim() !== '').map((text) => ({ code, text: text.normalize('NFC') }));
    });
}

/** Fifty records from all over the sample, each with its texts joined, for golden files. */
export function goldenTexts(): Map<string, string[]> {
  const byCode = new Map<string, string[]>();
  for (const { code, text } of sampleTexts()) byCode.set(code, [...(byCode.get(code) ?? []), text]);
  const long = [...byCode].filter(([, texts]) => texts.join('').length > 400);
  const step = Math.floor(long.length / 50);
  return new Map(long.filter((_, i) => i % step === 0).slice(0, 50));
}
