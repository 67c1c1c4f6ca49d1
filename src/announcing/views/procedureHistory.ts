import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { headOfDecision } from '../../domain/catalogue/correctedDecision.ts';
import type { NamedCode } from '../../domain/content/content.ts';
import { decisionOfEntry } from '../../domain/decision/withdrawalEffects.ts';
import { claimsOn, ownTimeline } from '../../domain/timeline/timeline.ts';
import type { Version } from '../../domain/timeline/versions.ts';
import { forceOn, summaryOfVersion, versionsOf } from '../../domain/timeline/versions.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { HistoryVersion, PlaceHistory } from './catalogueViews.ts';

/** All texts of a procedure, each place by itself: the country, then provinces by code. */
export function procedureHistory(catalogue: Catalogue, code: string, today: CalendarDate): PlaceHistory[] {
  const places = new Map<string, NamedCode | null>();
  for (const { line } of claimsOn(catalogue, code)) places.set(line.summary.place?.code ?? '', line.summary.place);
  return [...places.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, place]) => {
      const versions = versionsOf(ownTimeline(catalogue, code, place?.code ?? null));
      return { place, versions: versions.map((version) => toldOf(catalogue, version, today)) };
    })
    .filter(({ versions }) => versions.length > 0);
}

function toldOf(catalogue: Catalogue, version: Version, today: CalendarDate): HistoryVersion {
  const { name, kind } = summaryOfVersion(version);
  const key = decisionOfEntry(catalogue, version.line);
  return {
    id: version.id,
    line: version.line.id,
    kind,
    name,
    from: version.from,
    until: version.until,
    legalForce: forceOn(version, today),
    decision: { key, number: headOfDecision(catalogue, key)?.number ?? key },
  };
}
