import type { NamedCode } from '../content/content.ts';
import { timelinesTouchedBy } from '../places/places.ts';
import type { Registers } from '../places/registers.ts';
import { identityOf } from './references.ts';

interface Issued {
  readonly issuingAuthority: NamedCode;
  readonly place: NamedCode | null;
}

/**
 * Whether a decision is an authority's own: it issued it itself, under another of its names, or a body that was merged
 * into it did. The committee of a merged province speaks for those of the provinces before.
 */
export function isOwnDecision(registers: Pick<Registers, 'authorities' | 'places'>, own: Issued, issued: Issued): boolean {
  const [mine, theirs] = [own, issued].map(({ issuingAuthority }) => identityOf(registers, issuingAuthority)) as [string, string];
  if (mine === theirs || cameFrom(registers, mine, theirs) || cameFrom(registers, theirs, mine)) return true;
  const [here, there] = [own.place?.code ?? null, issued.place?.code ?? null];
  return here !== null && there !== null && here !== there && timelinesTouchedBy(registers.places, here).includes(there);
}

function cameFrom(registers: Pick<Registers, 'authorities'>, later: string, earlier: string): boolean {
  const lineage = new Set([later]);
  for (const code of lineage) for (const before of registers.authorities.get(code)?.predecessors ?? []) lineage.add(before);
  return lineage.has(earlier);
}
