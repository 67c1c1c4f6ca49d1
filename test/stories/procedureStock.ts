import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { NamedCode } from '../../src/domain/content/content.ts';
import { procedureNameKey } from '../../src/domain/catalogue/procedureNames.ts';
import type { GovernmentLevel, OnlineServiceLevel } from '../../src/domain/values/vocabulary.ts';

/** A procedure that a story hands from decision to decision. */
export interface ListedProcedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  /** The highest level stands first. */
  readonly levels: readonly GovernmentLevel[];
  readonly onlineLevel: OnlineServiceLevel;
}

interface Named {
  readonly code: string;
  readonly name: string;
  readonly field: readonly string[];
}

let names: readonly Named[] | null = null;

/**
 * Codes, names and fields of the national list (`data/procedure-names.jsonl.gz`). Each code and name comes once, in
 * order.
 */
function realNames(): readonly Named[] {
  if (names) return names;
  const text = gunzipSync(readFileSync(new URL('../../data/procedure-names.jsonl.gz', import.meta.url))).toString('utf8');
  const byCode = new Map<string, Named>();
  for (const row of text.trim().split('\n')) {
    const named = JSON.parse(row) as Named;
    const code = named.code.trim();
    if (/^\d\.\d{6}$/.test(code) && !byCode.has(code)) byCode.set(code, { ...named, code, name: named.name.normalize('NFC').trim() });
  }
  const byName = new Map([...byCode.values()].reverse().map((named) => [procedureNameKey(named.name), named]));
  return (names = [...byName.values()].sort((a, b) => (a.code < b.code ? -1 : 1)));
}

/** Deals procedures that the story has not used yet: real codes and names, at the wanted levels. */
export class ProcedureDeck {
  #dealt = 0;

  deal(count: number, levels: readonly GovernmentLevel[], onlineLevel: OnlineServiceLevel = 'none'): ListedProcedure[] {
    const dealt = realNames().slice(this.#dealt, (this.#dealt += count));
    if (dealt.length < count) throw new Error('The national list has no further names.');
    return dealt.map(({ code, name, field }) => ({ code, name, field: field[0] ?? 'Lĩnh vực khác', levels, onlineLevel }));
  }
}

/** Procedures that the year's decisions may still change. Each is taken once, so each decision's effect is clear. */
export class ProcedureStock {
  readonly #left: Set<ListedProcedure>;

  constructor(procedures: readonly ListedProcedure[]) {
    this.#left = new Set(procedures);
  }

  /** The next procedures of a highest level and online level, in the order of the list. */
  take(count: number, level: GovernmentLevel, onlineLevel: OnlineServiceLevel = 'none'): ListedProcedure[] {
    const taken = [...this.#left].filter(({ levels, onlineLevel: own }) => levels[0] === level && own === onlineLevel).slice(0, count);
    if (taken.length < count) throw new Error(`Only ${taken.length} of ${count} left (${level}, ${onlineLevel}).`);
    for (const procedure of taken) this.#left.delete(procedure);
    return taken;
  }
}

/** Shares `total` evenly: 10 in 4 parts is 3, 3, 2, 2. */
export function shares(total: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, i) => Math.floor(total / parts) + (i < total % parts ? 1 : 0));
}

/** Cuts a list into parts of these lengths, in order. */
export function cut<Thing>(things: readonly Thing[], lengths: readonly number[]): Thing[][] {
  let start = 0;
  const parts = lengths.map((length) => things.slice(start, (start += length)));
  if (start !== things.length) throw new Error(`${things.length} things do not fill parts of ${start}.`);
  return parts;
}

/** A procedure as `replaces` names it. */
export function nameOf({ code, name }: ListedProcedure): NamedCode {
  return { code, name };
}
