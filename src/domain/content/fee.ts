import type { Fee } from './content.ts';
import { tidySymbols } from '../values/tidyText.ts';
import type { FeeKind } from '../values/vocabulary.ts';

const FREE =
  /^(?:(?:mức )?(?:thu )?(?:phí|lệ phí|phí,? (?:và )?lệ phí|lệ phí,? (?:và )?phí|chi phí)\s*:?\s*)?(?:không(?: có| mất| thu| phải nộp| phải trả| tính)?|miễn(?: thu)?|0)(?: (?:phí|lệ phí|tiền|phí,? (?:và )?lệ phí|lệ phí,? (?:và )?phí))?$/u;
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const NUMBER = String.raw`\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
/** '10.000 đồng', '50.000đ', '1,5 triệu đồng', '145 USD', '$50'; a number in thousands needs no currency: '500.000/lần'. */
const MONEY = new RegExp(
  String.raw`(?<![\d.,/\p{L}])(\$|usd|us\$)?\s*(${NUMBER})\s*(nghìn|ngàn|triệu|tỷ|tỉ)?\s*(đồng|đ(?!\p{L})|vnđ|vnd|usd|us\$|\$|đô la mỹ|euro|eur)?`,
  'gu',
);
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
/** Before the number, such words make it a threshold or one of several cases. After it, they open another case. */
const CONDITION = /(?<!\p{L})(?:trường hợp|nếu|từ|dưới|trên|tối đa|tối thiểu|không quá|đến)(?!\p{L})/u;

interface Money {
  readonly amount: number;
  readonly currency: string;
}

/**
 * Reads a fee. '10.000 đồng' has the amount 10000; 'Miễn phí' has 0. `amount` is null for rules in words, several sums,
 * thresholds and percentages; 'Không quy định' does not mean free. Without `kind`, the words tell it: 'Lệ phí', 'Giá',
 * otherwise phí.
 */
export function parseFee(text: string, kind?: FeeKind): Fee {
  const stated = text.normalize('NFC').trim();
  const plain = tidySymbols(stated)
    .toLowerCase()
    .replace(/^[-+*\s]+|[.;,\s]+$/gu, '');
  const { amount, currency } = isFree(plain) ? { amount: 0, currency: 'VND' } : soleSum(plain);
  return { kind: kind ?? kindIn(plain), amount, currency, text: stated === '' ? null : stated };
}

/** Making one takes longer than many uses of it. */
const SUMS = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') };

/** '10.000 đồng', '10,000 VND', 'Miễn phí'; the original words where there is no amount. */
export function formatFee(fee: Fee, language: 'vi' | 'en'): string {
  if (fee.amount === null) return fee.text ?? (language === 'vi' ? 'Không quy định' : 'Not stipulated');
  if (fee.amount === 0) return language === 'vi' ? 'Miễn phí' : 'Free of charge';
  const sum = SUMS[language].format(fee.amount);
  return `${sum} ${language === 'vi' && fee.currency === 'VND' ? 'đồng' : fee.currency}`;
}

function isFree(plain: string): boolean {
  return FREE.test(plain) || /^0\s*(?:đồng|đ|vnđ|vnd)(?:\s*\/.*)?$/u.test(plain);
}

function kindIn(plain: string): FeeKind {
  if (/(?<!\p{L})lệ phí(?!\p{L})/u.test(plain) && !/(?<!lệ )phí,/u.test(plain)) return 'charge';
  return /^giá(?!\p{L})/u.test(plain) ? 'price' : 'fee';
}

function soleSum(plain: string): { readonly amount: number | null; readonly currency: string } {
  const found = [...plain.matchAll(MONEY)].flatMap((match) => {
    const money = moneyIn(match);
    return money ? [{ ...money, start: match.index }] : [];
  });
  const [only, ...others] = found;
  const currency = only?.currency ?? 'VND';
  const isOpen = others.length > 0 || plain.includes('%') || CONDITION.test(plain.slice(0, only?.start));
  return { amount: only && !isOpen ? only.amount : null, currency };
}

function moneyIn([, sign, number = '', scale, name]: RegExpMatchArray): Money | null {
  const isNamed = sign !== undefined || name !== undefined || scale !== undefined;
  if (!isNamed && !GROUPED.test(number)) return null;
  const amount = Number(/^\d{1,3}(?:[.,]\d{3})+$/.test(number) ? number.replace(/[.,]/g, '') : number.replace(',', '.'));
  const currency = currencyOf(sign ?? name);
  return amount > 0 ? { amount: Math.round(amount * (scale ? (SCALES[scale] ?? 1) : 1) * 100) / 100, currency } : null;
}

function currencyOf(name: string | undefined): string {
  if (name === undefined) return 'VND';
  if (/\$|usd|đô la/u.test(name)) return 'USD';
  return name.startsWith('eur') ? 'EUR' : 'VND';
}
