import { legalNumbersIn } from '../../domain/values/legalNumber.ts';

/**
 * The number of a law as other documents cite it: '32/2024/QH15' for 'Luật số 32/2024/QH15', '10/2025/QĐ-TTg' for
 * 'Số 10/2025/QĐ-TTg'. A text that names none ("Luật Chăn nuôi", "13/2020"), or several, stays as printed.
 */
export function citedNumber(printed: string): string {
  const [only, ...others] = legalNumbersIn(printed);
  return only && others.length === 0 ? only.replace(/(?<=-)TTG$/, 'TTg') : printed;
}
