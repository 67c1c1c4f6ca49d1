/** Cases that are not read right yet: this list only shrinks. */
export const NOT_YET_RIGHT: readonly string[] = [
  'amends-another-decision',
  'correction',
  'earlier-by-order-two-decisions',
  'effect-in-last-article',
  'expiry-internal-process',
  'issuer-centre-under-committee',
  'new-lines-have-no-earlier-decision',
  'signer-right-cell-alone',
  'signer-without-recipients',
];
