import type { SealedLineId } from '../sealing/sealedLine.ts';
import type { Catalogue, LineEntry, ProcedureEntry } from './catalogue.ts';
import { lastCodeOf } from './catalogue.ts';
import { remembered } from '../values/remembered.ts';

/**
 * A line without a code is sealed under a provisional one, '0.dddddd'; a correction later brings the national code.
 * From then on the provisional code is an alias. Lines that name the alias, by their code or in `replaces`, count under
 * the national code. A wrong national code that was corrected does not become an alias.
 */
export function currentCode(catalogue: Catalogue, code: string): string {
  return isProvisional(code) ? (aliasesOf(catalogue).currentOf.get(code) ?? code) : code;
}

/** The lines about a procedure, under its code and all its aliases; null where no line ever named one of them. */
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

/** The codes that a line names, as they are now: its own and those that it replaces. */
export function codesNamedBy(catalogue: Catalogue, { summary }: Pick<LineEntry, 'summary'>): string[] {
  return [summary.code, ...summary.replaces.flatMap(({ code }) => code ?? [])].map((code) => currentCode(catalogue, code));
}

/** '0.dddddd': the catalogue gave this code until the national one is known. */
export function isProvisional(code: string): boolean {
  return code.startsWith('0.');
}

interface Aliases {
  /** From a provisional code to the code that its line has now. */
  readonly currentOf: ReadonlyMap<string, string>;
  /** From a current code to the provisional codes that lead to it. */
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

/** A provisional code belongs to the first line that had it. */
function codeBorneNow(catalogue: Catalogue, code: string): string {
  const bearer = catalogue.procedures.get(code)?.lines.find((id) => catalogue.lines.get(id)?.summary.code === code);
  return bearer === undefined ? code : lastCodeOf(catalogue, bearer, code);
}

/** One provisional code may lead to another. Where they form a circle, the lowest stands for all. */
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

/** A merged entry lives as long as its parts, so that what is remembered about it lives as long too. */
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
