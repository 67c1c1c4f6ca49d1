import type { SealedLineId } from '../sealing/sealedLine.ts';
import type { Catalogue, LineEntry, ProcedureEntry } from './catalogue.ts';
import { lastCodeOf } from './catalogue.ts';
import { remembered } from '../values/remembered.ts';

/**
 * A line without a code is sealed under a provisional one, '0.dddddd'; a correction brings the national code. From then on
 * the provisional code is an alias: every line that names it, by its code or in `replaces`, counts under the national one.
 * A national code that was corrected away is no alias: it was a mistake.
 */
export function currentCode(catalogue: Catalogue, code: string): string {
  return isProvisional(code) ? (aliasesOf(catalogue).currentOf.get(code) ?? code) : code;
}

/** The lines that speak about a procedure, under its code and every alias of it; null when none ever named either. */
export function entryOf(catalogue: Catalogue, code: string): ProcedureEntry | null {
  const current = currentCode(catalogue, code);
  const own = catalogue.procedures.get(current);
  const aliases = aliasesOf(catalogue).namesOf.get(current);
  if (!aliases) return own ?? null;
  return mergedEntry(
    current,
    [current, ...aliases].flatMap((name) => catalogue.procedures.get(name) ?? []),
  );
}

/** The codes that a line names: its own, and those that it takes over from. Each as it is now. */
export function codesNamedBy(catalogue: Catalogue, { summary }: Pick<LineEntry, 'summary'>): string[] {
  return [summary.code, ...summary.replaces.flatMap(({ code }) => code ?? [])].map((code) => currentCode(catalogue, code));
}

/** Whether a code was given by the catalogue until the national one is known. */
export function isProvisional(code: string): boolean {
  return code.startsWith('0.');
}

interface Aliases {
  /** By provisional code: the code that its line bears now. */
  readonly currentOf: ReadonlyMap<string, string>;
  /** By current code: the provisional ones that lead to it. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
}

const aliasesOf = remembered((catalogue: Catalogue): Aliases => findAliases(catalogue));

function findAliases(catalogue: Catalogue): Aliases {
  const next = new Map<string, string>();
  for (const code of catalogue.procedures.keys()) {
    const borne = isProvisional(code) ? codeBorneNow(catalogue, code) : code;
    if (borne !== code) next.set(code, borne);
  }
  const currentOf = new Map([...next.keys()].map((code) => [code, follow(next, code)]));
  const namesOf = new Map<string, string[]>();
  for (const [alias, code] of currentOf) if (alias !== code) namesOf.set(code, [...(namesOf.get(code) ?? []), alias]);
  return { currentOf, namesOf };
}

/** The first line that bore a provisional code is the one that it was given to. */
function codeBorneNow(catalogue: Catalogue, code: string): string {
  const bearer = catalogue.procedures.get(code)?.lines.find((id) => catalogue.lines.get(id)?.summary.code === code);
  return bearer === undefined ? code : lastCodeOf(catalogue, bearer, code);
}

/** One provisional code may lead to another; where they lead back to each other, the lowest stands for all. */
function follow(next: ReadonlyMap<string, string>, code: string): string {
  const path = [code];
  for (;;) {
    const onward = next.get(path.at(-1)!);
    if (onward === undefined) return path.at(-1)!;
    const known = path.indexOf(onward);
    if (known >= 0) return path.slice(known).sort()[0]!;
    path.push(onward);
  }
}

/** A merged entry lives as long as its parts, so that what was derived from it does too. */
const mergedBy = remembered((_first: ProcedureEntry) => new Map<string, { parts: readonly ProcedureEntry[]; merged: ProcedureEntry }>());

function mergedEntry(code: string, parts: readonly ProcedureEntry[]): ProcedureEntry | null {
  const [first] = parts;
  if (!first) return null;
  const entries = mergedBy(first);
  const known = entries.get(code);
  if (known && known.parts.length === parts.length && known.parts.every((part, i) => part === parts[i])) return known.merged;
  const lines: SealedLineId[] = [...new Set(parts.flatMap((part) => part.lines))];
  const merged = { code, lines };
  entries.set(code, { parts, merged });
  return merged;
}
