import type { CollectionBeforeChangeHook } from 'payload';
import { refusal } from '../problems/refusal.ts';
import { linesOf } from '../fields/linesOf.ts';
import type { Review } from '../payloadTypes.ts';
import { plugged } from '../plugs.ts';

/** What is carried out names the announced line that did it, of one of its procedures. */
export const requireCarryingLine: CollectionBeforeChangeHook<Review> = async ({ data, originalDoc, req }) => {
  const { state, carriedOutBy, procedures } = { ...originalDoc, ...data };
  if (!carriedOutBy) {
    if (state === 'carriedOut') throw refusal(req, NAMELESS);
    return data;
  }
  const { docs } = await req.payload.find({ collection: 'sealed-lines', where: { id: { equals: carriedOutBy } }, depth: 0, limit: 1 });
  const line = docs[0];
  const isAnnounced = line !== undefined && Boolean(plugged(req.payload, 'announcing')?.announcedState(line.decision));
  if (!isAnnounced || !linesOf(procedures).includes(line.code)) throw refusal(req, UNKNOWN);
  return data;
};

const NAMELESS = {
  vi: 'Đã thực hiện thì phải nêu dòng đã công bố thực hiện đề xuất.',
  en: 'Once it is carried out, name the announced line that did it.',
};
const UNKNOWN = {
  vi: 'Không có dòng đã công bố mang mã này cho các thủ tục được rà soát.',
  en: 'No announced line of the procedures under review has this id.',
};
