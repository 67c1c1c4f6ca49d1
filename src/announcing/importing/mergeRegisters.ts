import { canonicalText, sha256 } from '../../domain/sealing/sealedLine.ts';
import type { Registers } from '../../domain/places/registers.ts';
import type { DrawnRegisters } from './registersFrom.ts';

/** The registers with the entries of a file; existing entries stay as they are. */
export function mergeRegisters(registers: Registers, drawn: DrawnRegisters): Registers {
  const state = sha256(canonicalText([registers.state, drawn]));
  return {
    ...registers,
    state,
    authorities: added(registers.authorities, drawn.authorities, ({ code }) => code),
    fields: added(registers.fields, drawn.fields, ({ code }) => code),
    legalDocuments: added(registers.legalDocuments, drawn.legalDocuments, ({ number }) => number.toUpperCase()),
  };
}

function added<T>(known: ReadonlyMap<string, T>, entries: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, T> {
  const all = new Map(known);
  for (const entry of entries) if (!all.has(keyOf(entry))) all.set(keyOf(entry), entry);
  return all;
}
