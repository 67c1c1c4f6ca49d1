import { withoutDiacritics } from '../values/tidyText.ts';
import type { ChannelKind, TimeUnit } from '../values/vocabulary.ts';
import type { Channel, ProcedureContent } from './content.ts';

/** A stated length of time. */
export interface StatedLimit {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** What filters ask of a long text, small enough to be held for every line. */
export interface ContentFacts {
  /** Null where the text states no channel: then the national text speaks. */
  readonly handedIn: {
    readonly channels: readonly ChannelKind[];
    /** True: stated to be free. False: some payment is stated. Null: nothing is stated. */
    readonly isFree: boolean | null;
    readonly limits: readonly StatedLimit[];
  } | null;
  /** Names of papers in small letters without diacritics; empty where the text names none. */
  readonly papers: readonly string[];
}

export const NO_FACTS: ContentFacts = { handedIn: null, papers: [] };

/** The facts of a text. */
export function contentFactsOf({ channels, dossiers }: Pick<ProcedureContent, 'channels' | 'dossiers'>): ContentFacts {
  return {
    handedIn:
      channels.length === 0
        ? null
        : { channels: [...new Set(channels.map(({ kind }) => kind))], isFree: isFree(channels), limits: channels.flatMap(limitOf) },
    papers: [...new Set(dossiers.flatMap(({ items }) => items.map(({ name }) => factKey(name))))],
  };
}

/** The same rule as `pairContents`: each part is the local one where it is filled. */
export function pairFacts(local: ContentFacts, national: ContentFacts): ContentFacts {
  return { handedIn: local.handedIn ?? national.handedIn, papers: local.papers.length > 0 ? local.papers : national.papers };
}

/** 'Tờ khai đăng ký khai sinh' is 'to khai dang ky khai sinh'. */
export function factKey(text: string): string {
  return withoutDiacritics(text.normalize('NFC').trim().toLowerCase());
}

/** Hours of the units of the calendar; a month counts 30 days, a year 365. */
const HOURS = { hour: 1, day: 24, month: 24 * 30, year: 24 * 365 } as const;

/**
 * Whether one length is longer than another; null where the two cannot be compared, because how many days ten working
 * days take depends on the calendar.
 */
export function isLonger(a: StatedLimit, b: StatedLimit): boolean | null {
  if (a.unit === 'workingDay' || b.unit === 'workingDay') return a.unit === b.unit ? a.amount > b.amount : null;
  return a.amount * HOURS[a.unit] > b.amount * HOURS[b.unit];
}

/** `amount` is 0 only where the decision says that nothing is to be paid. */
function isFree(channels: readonly Channel[]): boolean | null {
  const fees = channels.flatMap(({ fees }) => fees);
  return fees.length === 0 ? null : fees.every(({ amount }) => amount === 0);
}

function limitOf({ timeLimit: { amount, unit } }: Channel): StatedLimit[] {
  return amount === null || unit === null ? [] : [{ amount, unit }];
}
