import type { Language, Translate } from './language.ts';
import { NO_START_LISTS, type StartLists } from './start/startLists.ts';
import { dayText, numberText, translateTo } from './language.ts';

/** Settings that pages are made with. */
export interface SiteSettings {
  /** Start of whole addresses, without a trailing slash; empty where it is not set. */
  readonly publicUrl: string;
  /** Address at which people file online, with `{code}` and `{place}`; null without one. */
  readonly filingUrl: string | null;
  /** Whether people can write feedback here. */
  readonly takesFeedback: boolean;
}

/** Something that every page must say: about the whole service, or that all it shows is a draft. */
export interface SiteCondition {
  readonly kind: 'filling' | 'indexing' | 'degraded' | 'draft';
  /** When the newest decision that the pages know was announced. */
  readonly knownUntil: string | null;
}

/** What every page knows about its request. */
export interface PageView {
  readonly language: Language;
  readonly t: Translate;
  day(day: string): string;
  number(number: number): string;
  /** An own address in the reader's language, or in another one. */
  link(path: string, language?: Language): string;
  /** The same with host, for machines. */
  whole(path: string, language?: Language): string;
  /** This page's address with its parameters, without language. */
  readonly path: string;
  /** The same page in the other language. */
  readonly otherLanguage: string;
  readonly settings: SiteSettings;
  /** Today in Viet Nam. */
  readonly today: string;
  /** Null while all is well. */
  readonly condition: SiteCondition | null;
  /** Ways to procedures without typing, as editors keep them. */
  readonly start: StartLists;
}

const NO_SETTINGS: SiteSettings = { publicUrl: '', filingUrl: null, takesFeedback: false };
const ENGLISH = /^\/en(?=\/|\?|$)/;

/** @param address the page's address with its parameters, from the root */
export function viewOf(
  address: string,
  today: string,
  settings: SiteSettings = NO_SETTINGS,
  condition: SiteCondition | null = null,
  start: StartLists = NO_START_LISTS,
): PageView {
  const language: Language = ENGLISH.test(address) ? 'en' : 'vi';
  const path = withoutLanguage(address);
  return {
    language,
    t: translateTo(language),
    day: (day) => dayText(language, day),
    number: (number) => numberText(language, number),
    link: (own, wanted = language) => inLanguage(own, wanted),
    whole: (own, wanted = language) => settings.publicUrl + inLanguage(own, wanted),
    path,
    otherLanguage: inLanguage(path, language === 'vi' ? 'en' : 'vi'),
    settings,
    today,
    condition,
    start,
  };
}

/** '/en/thu-tuc/1.001193' and '/thu-tuc/1.001193' are one page. */
export function withoutLanguage(address: string): string {
  const rest = address.replace(ENGLISH, '');
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** Vietnamese addresses have no prefix, English ones begin with /en. */
export function inLanguage(own: string, language: Language): string {
  if (language === 'vi') return own;
  return own === '/' ? '/en' : own.startsWith('/?') ? `/en${own.slice(1)}` : `/en${own}`;
}
