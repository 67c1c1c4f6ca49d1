import type { FoundProcedure, ProcedureFinder } from '../collections/lines/table/procedureFinder.ts';
import type { CatalogueFollower } from '../catalogue/snapshot.ts';
import { headOfDecision } from '../domain/catalogue/correctedDecision.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { issuingPlace } from '../domain/decision/resolveLine.ts';
import { nameOf, viewProcedure, type ProcedureView } from '../domain/timeline/procedureView.ts';
import { summaryOfVersion } from '../domain/timeline/versions.ts';
import { dayInVietNam } from '../domain/values/calendarDate.ts';
import type { Search } from '../search/search.ts';

const MOST = 10;

interface FinderDeps {
  readonly search: Search;
  readonly follower: CatalogueFollower;
  readonly now: () => Date;
}

/** The product's own search for editors: as people of the issuer's place find procedures today, whatever their force. */
export function createProcedureFinder({ search, follower, now }: FinderDeps): ProcedureFinder {
  return {
    async find(words, issuer) {
      const { catalogue, registers } = follower.current();
      const asOf = dayInVietNam(now());
      const place = issuingPlace({ issuingAuthority: issuer, issuedOn: asOf }, registers)?.code ?? null;
      const seen = (code: string) => viewProcedure(catalogue, code, { asOf, place });
      const resolve = (code: string) => resolved(catalogue, seen(code));
      const { groups } = await search.search(words, { resolve, first: MOST, places: place === null ? [] : [place] });
      return groups.flatMap(({ procedure: { code } }) => found(catalogue, seen(code)) ?? []);
    },
  };
}

function resolved(catalogue: Catalogue, view: ProcedureView | null) {
  if (!view?.latest) return null;
  const { type, levels, fields, competentAuthorities, implementingAuthorities, audience, onlineLevel, place } = summaryOfVersion(
    view.latest,
  );
  return {
    code: view.code,
    name: nameOf(catalogue, view),
    type,
    levels,
    fields,
    authorities: [...competentAuthorities, ...implementingAuthorities],
    audience,
    onlineLevel,
    place: place?.code ?? null,
  };
}

function found(catalogue: Catalogue, view: ProcedureView | null): FoundProcedure | null {
  if (!view?.latest) return null;
  const { levels, fields, place, decision } = summaryOfVersion(view.latest);
  return {
    code: view.code,
    name: nameOf(catalogue, view),
    legalForce: view.legalForce,
    levels,
    fields,
    place: place?.name ?? null,
    decision: headOfDecision(catalogue, decision)?.number ?? null,
    from: view.latest.from,
  };
}
