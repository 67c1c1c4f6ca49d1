import type { CollectionBeforeChangeHook } from 'payload';
import type { Feedback } from '../payloadTypes.ts';

/** Notes who answered or passed it on, and when. A body named while nothing is passed on is forgotten. */
export const stampTriage: CollectionBeforeChangeHook<Feedback> = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data;
  const { state, answer, forwardedTo } = { ...originalDoc, ...data };
  const named = state === 'forwarded' ? forwardedTo : null;
  if (state === 'received') return { ...data, forwardedTo: named, settledAt: null, settledBy: null };
  const isSettledAnew =
    !originalDoc?.settledAt || state !== originalDoc.state || answer !== originalDoc.answer || named !== originalDoc.forwardedTo;
  if (!isSettledAnew) return data;
  const by = req.user ? req.user.name || req.user.email : null;
  return { ...data, forwardedTo: named, settledAt: new Date().toISOString(), settledBy: by };
};
