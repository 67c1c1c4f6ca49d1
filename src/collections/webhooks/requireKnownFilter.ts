import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import type { FilterProblem } from '../../store/webhookStore.ts';
import type { Webhook } from '../payloadTypes.ts';
import { plugged } from '../plugs.ts';

const LABELS = {
  fields: { vi: 'Lĩnh vực', en: 'Fields' },
  place: { vi: 'Địa bàn', en: 'Place' },
} as const satisfies Record<FilterProblem['field'], object>;

/** An active receiver's filter names what there is. One that is paused or given up may be changed in other ways meanwhile. */
export const requireKnownFilter: CollectionBeforeValidateHook<Webhook> = async ({ data, originalDoc, req }) => {
  const { state = 'active', fields, place, resendFrom } = { ...originalDoc, ...data } as Partial<Webhook> & { resendFrom?: number | null };
  const check = plugged(req.payload, 'webhookFilter');
  if (check === null || (state !== 'active' && !resendFrom)) return data;
  const problems = await check({ fields: fields ?? [], place: place || null });
  if (problems.length === 0) return data;
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  const errors = problems.map(({ field, message }) => ({ path: field, label: LABELS[field][language], message: message[language] }));
  throw new ValidationError({ collection: 'webhooks', req, errors }, req.t);
};
