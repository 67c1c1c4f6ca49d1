import type { ProcedurePart } from '../values/vocabulary.ts';
import { remembered } from '../values/remembered.ts';
import type { NamedCode, LegalReference, ProcedureContent } from './content.ts';

/** What a line gives about a procedure besides its long text. */
interface Described {
  readonly audience: readonly NamedCode[];
  readonly implementingAuthorities: readonly NamedCode[];
  readonly legalBasis: readonly LegalReference[];
}

const IN_TEXT: readonly (readonly [ProcedurePart, (content: ProcedureContent) => boolean])[] = [
  ['steps', ({ steps }) => steps.length > 0],
  ['channels', ({ channels }) => channels.length > 0],
  ['dossier', ({ dossiers, dossierSets }) => dossiers.length > 0 && dossierSets !== null],
  [
    'timeLimit',
    ({ channels, dossiers }) =>
      channels.some(({ timeLimit }) => timeLimit.amount !== null || timeLimit.text !== null) ||
      dossiers.some(({ timeLimit }) => timeLimit !== null),
  ],
  ['result', ({ results }) => results.length > 0],
  ['fees', ({ channels }) => channels.some(({ fees }) => fees.length > 0)],
  ['forms', ({ forms, dossiers }) => forms.length > 0 || dossiers.some(({ items }) => items.some((item) => item.forms.length > 0))],
  ['requirements', ({ requirements }) => Boolean(requirements?.trim())],
];

const BESIDE_IT: readonly (readonly [ProcedurePart, (described: Described) => boolean])[] = [
  ['audience', ({ audience }) => audience.length > 0],
  ['implementingAuthority', ({ implementingAuthorities }) => implementingAuthorities.length > 0],
  ['legalBasis', ({ legalBasis }) => legalBasis.length > 0],
];

/** The parts that a long text fills. */
export const partsInText = remembered((content: ProcedureContent): ReadonlySet<ProcedurePart> => {
  const parts = new Set<ProcedurePart>();
  for (const [part, isThere] of IN_TEXT) if (isThere(content)) parts.add(part);
  return parts;
});

/** The parts that a line fills beside its long text. */
export function partsBeside(described: Described): ProcedurePart[] {
  return BESIDE_IT.filter(([, isThere]) => isThere(described)).map(([part]) => part);
}
