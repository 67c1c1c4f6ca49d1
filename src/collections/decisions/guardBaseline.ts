import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { Decision } from '../payloadTypes.ts';
import { refusal } from '../problems/refusal.ts';

/**
 * Baselines are what an import makes: some questions are not asked about them. So only administrators choose the type, and
 * only they edit, submit, approve and announce such a draft. No user is the system itself.
 */
export const guardBaseline: CollectionBeforeChangeHook<Decision> = ({ data, originalDoc, req }) => {
  const isBaseline = data.type === 'baseline' || originalDoc?.type === 'baseline';
  if (isBaseline && !mayWriteBaselines(req)) throw refusal(req, ONLY_ADMINISTRATORS, 'NOT_ALLOWED');
  return data;
};

export function mayWriteBaselines({ user }: Pick<PayloadRequest, 'user'>): boolean {
  return !user || user.role === 'administrator';
}

const ONLY_ADMINISTRATORS: Label = {
  vi: 'Loại “Dữ liệu ban đầu” dành cho việc nhập danh mục; chỉ quản trị mới chọn được. Hãy chọn “Công bố”, “Chuẩn hóa” hoặc “Đính chính”.',
  en: 'The type "Baseline" is for importing a catalogue; only an administrator may choose it. Choose "Publication", "Standardisation" or "Correction".',
};
