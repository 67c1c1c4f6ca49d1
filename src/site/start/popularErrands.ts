import { inRank, type Errand } from './startLists.ts';

/** Codes of one question; twice as many as are shown, because the catalogue may lack some. */
const ASKED = 30;
const SHOWN = 12;

export function codesOfErrands(errands: readonly Errand[]): readonly string[] {
  return inRank(errands)
    .slice(0, ASKED)
    .map(({ code }) => code);
}

/** The first of those that the catalogue holds. */
export function errandsWith(errands: readonly Errand[], procedures: readonly { readonly code: string }[]): readonly Errand[] {
  const held = new Set(procedures.map(({ code }) => code));
  return inRank(errands)
    .filter(({ code }) => held.has(code))
    .slice(0, SHOWN);
}
