import type { CollectionBeforeChangeHook } from 'payload';
import { PARTS } from '../../domain/content/savings.ts';
import { linesOf } from '../fields/linesOf.ts';
import type { Review } from '../payloadTypes.ts';
import { plugged } from '../plugs.ts';

/**
 * A proposal starts from what today's text states; people type what the text does not tell. Afterwards the figures
 * stay: the line that carries a proposal out changes the text.
 */
export const takePresentBurden: CollectionBeforeChangeHook<Review> = async ({ data, operation, originalDoc, req }) => {
  const { state, procedures, authority, now } = { ...originalDoc, ...data };
  if (operation === 'update' && (originalDoc?.state !== 'proposed' || state !== 'proposed')) return { ...data, now: originalDoc?.now };
  const views = plugged(req.payload, 'catalogueViews');
  const codes = linesOf(procedures);
  if (!views || codes.length === 0 || state === 'carriedOut') return data;
  const told = await views.burden(codes, authority ?? null);
  return { ...data, now: Object.fromEntries(PARTS.map((part) => [part, told[part] ?? now?.[part] ?? null])) };
};
