import type { Snapshot } from '../../catalogue/snapshot.ts';
import { headOfDecision } from '../../domain/catalogue/correctedDecision.ts';
import { announcementOf } from '../../domain/catalogue/catalogue.ts';
import { existsOn, resolvePlace, type PlaceRegister, type PlaceUnit } from '../../domain/places/places.ts';
import { viewProcedure } from '../../domain/timeline/procedureView.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';

/**
 * The code of the authority that feedback about a page concerns: of the place that it was seen from, else the one that
 * announced the text. Null where the page tells none: then administrators sort it.
 * @param page own address, as '/thu-tuc/1.001193?dia-ban=24'
 */
export function authorityConcerned(snapshot: Snapshot, page: string, today: CalendarDate): string | null {
  const { pathname, searchParams } = new URL(page, 'http://page');
  const [kind, name = ''] = pathname
    .replace(/^\/en(?=\/)/, '')
    .split('/')
    .slice(1);
  const place = searchParams.get('dia-ban') ?? (kind === 'dia-ban' ? name : null);
  const ofPlace = place === null ? null : committeeFor(snapshot, place, today);
  if (ofPlace !== null) return ofPlace;
  if (kind === 'thu-tuc') return announcerOf(snapshot, name, today);
  return kind === 'quyet-dinh' ? issuerOf(snapshot, pathname.replace(/^.*?\/quyet-dinh\//, '')) : null;
}

function committeeFor({ registers: { places, authorities } }: Snapshot, text: string, today: CalendarDate): string | null {
  const unit = resolvePlace(places, text, today);
  const province = unit && provinceAbove(places, unit);
  if (!province) return null;
  const committee = [...authorities.values()].find(
    ({ power, place, existsFrom, endedOn }) =>
      power.scope === 'province' && place === province.id && existsOn({ existsFrom, endedOn }, today),
  );
  return committee?.code ?? null;
}

function provinceAbove({ units }: PlaceRegister, unit: PlaceUnit): PlaceUnit | null {
  let above: PlaceUnit | undefined = unit;
  while (above && above.level !== 'province') above = above.parent === null ? undefined : units.get(above.parent);
  return above ?? null;
}

function announcerOf({ catalogue }: Snapshot, code: string, today: CalendarDate): string | null {
  const latest = viewProcedure(catalogue, code, { asOf: today, place: null })?.latest;
  return latest ? issuerOf({ catalogue }, latest.line.summary.decision) : null;
}

function issuerOf({ catalogue }: Pick<Snapshot, 'catalogue'>, key: string): string | null {
  if (!announcementOf(catalogue, key)) return null;
  return headOfDecision(catalogue, key)?.issuingAuthority.code ?? null;
}
