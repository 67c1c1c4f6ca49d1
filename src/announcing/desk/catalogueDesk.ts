import { currentCode, isProvisional } from '../../domain/catalogue/aliases.ts';
import type { Catalogue, LineEntry } from '../../domain/catalogue/catalogue.ts';
import { standingLine } from '../../domain/catalogue/catalogue.ts';
import { statedHead } from '../../domain/catalogue/correctedDecision.ts';
import type { Registers } from '../../domain/places/registers.ts';
import { legalDocumentOf } from '../../domain/places/registers.ts';
import type { Announcement, DecisionHead } from '../../domain/sealing/announcement.ts';
import { ownTimeline } from '../../domain/timeline/timeline.ts';
import { summaryOfVersion, versionOn, type Version } from '../../domain/timeline/versions.ts';
import { addDays, dayInVietNam, type CalendarDate } from '../../domain/values/calendarDate.ts';
import { DISTRICTS_ENDED_FROM } from '../../domain/values/vocabulary.ts';

/** An announced decision on the desk; `day` is when its lines take effect, or the day it was announced. */
export interface DeskDecision {
  readonly key: string;
  readonly number: string;
  readonly day: CalendarDate;
  readonly lines: number;
}

/** A text in force that somebody should look at. */
export interface DeskText {
  readonly code: string;
  readonly name: string;
  /** Id and name of the place whose text it is; null for the national one. */
  readonly place: { readonly id: string; readonly name: string } | null;
  /** Key and number of the decision that it rests on. */
  readonly decision: { readonly key: string; readonly number: string };
  /** Its last day, or since when it needs a look; null where no day is known. */
  readonly day: CalendarDate | null;
  /** The law that ended. */
  readonly document: string | null;
}

/** The first items of a list, and how many there are. */
export interface DeskList<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/** What the catalogue asks of the people who keep it. */
export interface CatalogueDesk {
  readonly soonInForce: DeskList<DeskDecision>;
  readonly justAnnounced: DeskList<DeskDecision>;
  /** Temporary texts that end soon. */
  readonly endingTexts: DeskList<DeskText>;
  /** Codes that the catalogue gave until the national one is known. */
  readonly provisionalCodes: DeskList<DeskText>;
  readonly endedBases: DeskList<DeskText>;
  /** Procedures on a level that no longer exists. */
  readonly endedLevels: DeskList<DeskText>;
}

interface Viewed {
  readonly today: CalendarDate;
  /** Codes of the authorities whose decisions are seen; null for all. */
  readonly bodies: ReadonlySet<string> | null;
}

const SOON_DAYS = 30;
const JUST_DAYS = 14;
const ENDING_DAYS = 60;
const MOST = 10;

export function catalogueDesk(catalogue: Catalogue, registers: Registers, { today, bodies }: Viewed): CatalogueDesk {
  const heads = new Map(catalogue.announcements.map((each) => [each.decision, statedHead(catalogue, each)]));
  const isSeen = (key: string): boolean => bodies === null || bodies.has(heads.get(key)?.issuingAuthority.code ?? '');
  const texts = presentTexts(catalogue, today).filter(({ line }) => isSeen(line.summary.decision));
  const told = (version: Version, day: CalendarDate | null = null, document: string | null = null): DeskText =>
    textOf(version, heads, day, document);
  return {
    soonInForce: listed(
      comingDecisions(catalogue, heads, { from: addDays(today, 1), until: addDays(today, SOON_DAYS) }).filter(({ key }) => isSeen(key)),
    ),
    justAnnounced: listed(
      catalogue.announcements
        .filter((each) => each.head.type !== 'baseline' && isSeen(each.decision) && announcedOn(each) > addDays(today, -JUST_DAYS))
        .map((each) => ({ key: each.decision, number: heads.get(each.decision)!.number, day: announcedOn(each), lines: each.lines.length }))
        .reverse(),
    ),
    endingTexts: listed(
      texts
        .flatMap((version) => {
          const last = version.line.summary.effectiveUntil === null ? null : addDays(version.line.summary.effectiveUntil, -1);
          return last !== null && last <= addDays(today, ENDING_DAYS) ? [told(version, last)] : [];
        })
        .sort(byDay),
    ),
    provisionalCodes: listed(texts.filter(({ line }) => isProvisional(line.summary.code)).map((version) => told(version))),
    endedBases: listed(
      texts
        .flatMap((version) => {
          const ended = endedBasis(version, registers, today);
          return ended ? [told(version, ended.day, ended.number)] : [];
        })
        .sort(byDay),
    ),
    endedLevels: listed(
      today < DISTRICTS_ENDED_FROM
        ? []
        : texts
            .filter((version) => summaryOfVersion(version).levels.includes('district'))
            .map((version) => told(version, DISTRICTS_ENDED_FROM)),
    ),
  };
}

/** Each text in force, once for the place that it was announced for. */
function presentTexts(catalogue: Catalogue, today: CalendarDate): Version[] {
  return [...catalogue.procedures.values()].flatMap(({ code, lines }) => {
    // A provisional code that has its national one by now.
    if (currentCode(catalogue, code) !== code) return [];
    const places = new Set(lines.map((id) => catalogue.lines.get(id)?.summary.place?.code ?? null));
    return [...places].flatMap((place) => versionOn(ownTimeline(catalogue, code, place), today) ?? []);
  });
}

function comingDecisions(
  catalogue: Catalogue,
  heads: ReadonlyMap<string, DecisionHead>,
  { from, until }: { readonly from: CalendarDate; readonly until: CalendarDate },
): DeskDecision[] {
  const coming = new Map<string, DeskDecision>();
  for (const { id, summary: first } of firstLines(catalogue)) {
    const standing = standingLine(catalogue, id)?.summary;
    const day = standing?.effectiveFrom;
    if (day === undefined || standing?.isWithdrawn || day < from || day > until) continue;
    const { decision: key } = first;
    const before = coming.get(`${key} ${day}`);
    coming.set(`${key} ${day}`, { key, number: heads.get(key)?.number ?? key, day, lines: (before?.lines ?? 0) + 1 });
  }
  return [...coming.values()].sort(byDay);
}

function firstLines(catalogue: Catalogue): LineEntry[] {
  return [...catalogue.procedures.values()].flatMap(({ lines }) => lines.flatMap((id) => catalogue.lines.get(id) ?? []));
}

/** The one of its legal bases that ended last. */
function endedBasis(
  version: Version,
  registers: Registers,
  today: CalendarDate,
): { readonly number: string; readonly day: CalendarDate } | null {
  const ended = summaryOfVersion(version).legalBasis.flatMap(({ number }) => {
    const day = legalDocumentOf(registers, number)?.noLongerInForceFrom;
    return day && day <= today ? [{ number, day }] : [];
  });
  return ended.sort((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null;
}

function textOf(
  { line, national }: Version,
  heads: ReadonlyMap<string, DecisionHead>,
  day: CalendarDate | null,
  document: string | null,
): DeskText {
  const { code, place, decision } = line.summary;
  return {
    code,
    name: line.summary.name || national?.summary.name || code,
    place: place?.code ? { id: place.code, name: place.name } : null,
    decision: { key: decision, number: heads.get(decision)?.number ?? decision },
    day,
    document,
  };
}

function announcedOn({ announcedAt }: Announcement): CalendarDate {
  return dayInVietNam(new Date(announcedAt));
}

function listed<Item>(items: readonly Item[]): DeskList<Item> {
  return { items: items.slice(0, MOST), total: items.length };
}

function byDay(a: { readonly day: CalendarDate | null }, b: { readonly day: CalendarDate | null }): number {
  return (a.day ?? '').localeCompare(b.day ?? '');
}
