import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import { currentCode } from '../../domain/catalogue/aliases.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { PlaceId } from '../../domain/places/places.ts';
import { claimsOn, ownTimeline, segmentOn } from '../../domain/timeline/timeline.ts';
import type { LegalForce } from '../../domain/values/vocabulary.ts';
import { GOVERNMENT_LEVEL_LABELS } from '../../domain/values/vocabulary.ts';
import { forceOn, summaryOfVersion, nearestVersion } from '../../domain/timeline/versions.ts';

/** A row of the editors' list: one code in one place, on a day. */
export interface ProcedureRow {
  /** '1.001193', or '1.001193@15~2025-06-30' for a local timeline. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly legalForce: LegalForce;
  readonly levels: string;
  readonly field: string | null;
  readonly place: string | null;
  readonly nextChangeOn: CalendarDate | null;
  /** The newest announcement about it. */
  readonly sequence: number;
}

/**
 * The rows of a code: one for the country and one for each place with own lines. None where no text is left, and none
 * for an alias.
 */
export function procedureRows(catalogue: Catalogue, code: string, today: CalendarDate): ProcedureRow[] {
  if (currentCode(catalogue, code) !== code) return [];
  const claims = claimsOn(catalogue, code);
  const places = [...new Set(claims.map(({ place }) => place))];
  return places.flatMap((place) => {
    const timeline = ownTimeline(catalogue, code, place);
    const version = nearestVersion(timeline, today);
    if (!version) return [];
    const summary = summaryOfVersion(version);
    const current = segmentOn(timeline, today);
    const next = timeline.flatMap(({ from, until }) => [from, until]).filter((day) => day !== null && day > today);
    return [
      {
        id: rowId(code, place),
        code,
        name: summary.name,
        legalForce: current?.effect === 'ended' ? 'noLongerInForce' : forceOn(version, today),
        levels: summary.levels.map((level) => GOVERNMENT_LEVEL_LABELS[level].vi).join(', '),
        field: summary.fields[0]?.name ?? null,
        place: summary.place?.name ?? null,
        nextChangeOn: next.sort()[0] ?? null,
        sequence: Math.max(...claims.filter((claim) => claim.place === place).map(({ line }) => line.sequence)),
      },
    ];
  });
}

function rowId(code: string, place: PlaceId | null): string {
  return place === null ? code : `${code}@${place}`;
}
