import type { PageView } from '../view.ts';

/** Marks words of decisions on English pages, so that screen readers read them as Vietnamese. */
export function inVietnamese({ language }: PageView): { readonly lang?: 'vi' } {
  return language === 'en' ? { lang: 'vi' } : {};
}
