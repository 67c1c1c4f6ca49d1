import { legalNumbersIn } from '../../domain/values/legalNumber.ts';

/**
 * The number by which other documents cite a law: 'Luật số 32/2024/QH15' → '32/2024/QH15', 'Số 10/2025/QĐ-TTg' →
 * '10/2025/QĐ-TTg'. A text without a number ("Luật Chăn nuôi", "13/2020"), or with several, stays as printed.
 */
export function citedNumber(printed: string): string {
  const [only, ...others] = legalNumbersIn(printed);
  return only && others.length === 0 ? only.replace(/(?<=-)TTG$/, 'TTg') : printed;
}
