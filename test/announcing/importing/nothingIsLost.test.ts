import { describe, expect, it } from '@jest/globals';
import { sealBaselineLine } from '../../../src/announcing/importing/baselineLine.ts';
import { portalLine } from '../../../src/announcing/importing/portalLine.ts';
import { parsePortalRecord, unknownKeys } from '../../../src/announcing/importing/portalRecord.ts';
import { sampleRecords } from './sample.ts';

interface Leaf {
  readonly path: readonly string[];
  readonly value: string | number | boolean;
}

const isEmpty = (value: unknown) => value === null || (typeof value === 'string' && value.trim() === '');

function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (isEmpty(value) || value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [{ path, value: value as Leaf['value'] }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** Where a value of a record may be found: in the sealed line or in the report. */
function keptOf(raw: unknown): { sealed: unknown; reported: unknown } {
  const { record, problems } = parsePortalRecord(raw, 'test');
  if (!record) return { sealed: null, reported: { problems, content: raw } };
  const { draftLine, decision, mended, refused } = portalLine(record);
  if (refused) return { sealed: null, reported: { refused, content: raw } };
  const place = { decision: 'test', order: 1, corrects: null, place: null, effectiveFrom: decision.issuedOn };
  return { sealed: JSON.parse(sealBaselineLine(draftLine, place).text) as unknown, reported: mended };
}

const normal = (value: Leaf['value']) => (typeof value === 'string' ? value.normalize('NFC').trim() : value);
const CHANNELS: Readonly<Record<string, string>> = { DIRECT: 'inPerson', ONLINE: 'online', POSTAL: 'postal' };

/** What to search for: a flag by its name, a channel in the catalogue's words, other values as they are. */
function trace({ path, value }: Leaf): Leaf['value'] {
  if (typeof value === 'boolean') return `${path.at(-1)}=${value}`;
  return path.at(-1) === 'submissionMethod' ? (CHANNELS[String(value)] ?? value) : normal(value);
}

describe('nothing of a record is lost', () => {
  it('keeps every value of every record of the sample, sealed or reported', async () => {
    const lost: string[] = [];
    let checked = 0;
    for (const raw of await sampleRecords()) {
      const { sealed, reported } = keptOf(raw);
      const kept = new Set([...leavesOf(sealed), ...leavesOf(reported)].map(trace));
      for (const leaf of leavesOf(raw)) {
        checked += 1;
        if (!kept.has(trace(leaf))) lost.push(`${String(raw['code'])} ${leaf.path.join('.')} = ${String(leaf.value).slice(0, 60)}`);
      }
    }
    expect(lost).toEqual([]);
    expect(checked).toBeGreaterThan(170_000);
  });

  it('shows a change of any value, wherever it stands in a record', async () => {
    const silent: string[] = [];
    const places = await examplesByPattern(3);
    for (const [pattern, examples] of places)
      for (const { raw, leaf } of examples) if (!isNoticed(raw, leaf)) silent.push(`${pattern} of ${String(raw['code'])}`);
    expect(silent).toEqual([]);
    expect(places.size).toBeGreaterThan(120);
  });

  it('knows every key of the sample', async () => {
    const unknown = (await sampleRecords()).flatMap((raw) => unknownKeys(parsePortalRecord(raw, '').record!));
    expect([...new Set(unknown)]).toEqual([]);
  });
});

async function examplesByPattern(atMost: number) {
  const examples = new Map<string, { raw: Record<string, unknown>; leaf: Leaf }[]>();
  for (const raw of await sampleRecords()) {
    const seen = new Set<string>();
    for (const leaf of leavesOf(raw)) {
      const pattern = leaf.path.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('.');
      const known = examples.get(pattern) ?? [];
      examples.set(pattern, known);
      if (seen.has(pattern) || known.length >= atMost) continue;
      seen.add(pattern);
      known.push({ raw, leaf });
    }
  }
  return examples;
}

/** Replaces one value. The new value must be found again; a changed flag must change something. */
function isNoticed(raw: Record<string, unknown>, { path, value }: Leaf): boolean {
  const changed = structuredClone(raw);
  const parent = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], changed);
  const marker = typeof value === 'string' ? 'dấu vết 7f3a' : typeof value === 'number' ? 98_765.25 : !value;
  (parent as Record<string, unknown>)[path.at(-1)!] = marker;
  const after = JSON.stringify(keptOf(changed));
  return typeof marker === 'boolean' ? after !== JSON.stringify(keptOf(raw)) : after.includes(String(marker));
}
