import type { Fee } from '../../domain/content/content.ts';
import { parseFee } from '../../domain/content/fee.ts';
import type { FeeKind } from '../../domain/values/vocabulary.ts';
import type { Mend } from './mending.ts';
import type { PortalFee } from './portalRecord.ts';

/** FEE is phí, SERVICE_FEE lệ phí (its descriptions say so), PRICE_LEVEL giá. */
const KINDS: Readonly<Record<string, FeeKind>> = { FEE: 'fee', SERVICE_FEE: 'charge', PRICE_LEVEL: 'price' };
const CURRENCIES: Readonly<Record<string, string>> = { 'việt nam đồng': 'VND', vnd: 'VND', usd: 'USD' };
/** An amount in đồng below this is a thousands point read as a decimal one: no fee is 20 đồng. */
const SMALLEST_IN_DONG = 1_000;

/**
 * A fee of the portal; null where it is empty. The portal's form fills in 0 where nobody typed a value. So 0 means
 * "free" only where words say so, or where a currency was chosen and no rule is given.
 */
export function portalFee(fee: PortalFee, field: string, mend: Mend): Fee | null {
  const text = fee.description || fee.attachment?.fileName || null;
  const stated = statedAmount(fee.value, `${field}.value`, mend);
  const currency = currencyOf(fee);
  if (text === null && isNothing(stated, currency)) {
    mend(`${field}.value`, fee.value ?? null, undefined, 'nothingStated');
    return null;
  }
  const kind = kindOf(fee, field, mend);
  const amount = stated === null ? null : meantAmount(stated, currency, text, `${field}.value`, mend);
  if (amount && currency === null) mend(`${field}.currencyName`, null, 'VND', 'currencyAssumed');
  const isBare = amount === null && text === null;
  return { kind, amount, currency: currency ?? 'VND', text: isBare ? String(stated) : text };
}

function isNothing(stated: number | null, currency: string | null): boolean {
  return stated === null || (stated === 0 && currency === null);
}

function kindOf({ type }: PortalFee, field: string, mend: Mend): FeeKind {
  const kind = KINDS[type ?? ''];
  if (kind === undefined) mend(`${field}.type`, type ?? null, 'fee', 'typeAssumed');
  return kind ?? 'fee';
}

function meantAmount(stated: number, currency: string | null, text: string | null, field: string, mend: Mend): number | null {
  if (stated === 0) {
    if (text === null || parseFee(text).amount === 0) return 0;
    mend(field, 0, null, 'notStatedToBeFree');
    return null;
  }
  if (stated >= SMALLEST_IN_DONG || (currency !== null && currency !== 'VND')) return stated;
  const meant = text?.includes(`${stated}.000`) ? stated * 1_000 : null;
  mend(field, stated, meant, meant === null ? 'amountDoubtful' : 'thousandsRestored');
  return meant;
}

function statedAmount(value: PortalFee['value'], field: string, mend: Mend): number | null {
  if (value === null || value === undefined || value === '') return null;
  const amount = Number(value);
  if (Number.isFinite(amount)) return amount;
  mend(field, value, null, 'amountDoubtful');
  return null;
}

/** ISO 4217; null where the portal gives none. */
function currencyOf(fee: PortalFee): string | null {
  const name = fee.currency?.code || fee.currencyName || fee.currency?.name;
  if (!name) return null;
  return CURRENCIES[name.toLowerCase()] ?? (/^[A-Z]{3}$/.test(name) ? name : null);
}
