import type { ProcedurePageQuery } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { CASE_PARAMETER } from '../parts/CaseChooser.tsx';
import { procedureAddress } from '../parts/links.tsx';
import { describeProcedure } from '../procedure/describeProcedure.ts';
import { ProcedureContent } from '../procedure/ProcedureContent.tsx';
import { procedureData } from '../procedure/procedureData.ts';
import { fieldAddress } from './fieldAddress.ts';
import type { SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import { procedureStates } from '../states/procedureStates.tsx';
import { parseProcedureCode } from '../../domain/values/procedureCode.ts';

const DOCUMENT =
  withFragments(`query ProcedurePage($code: String!, $asOf: Date, $knownAt: DateTime, $place: String, $hasPlace: Boolean!, $placeCode: String!) {
  place(code: $placeCode, asOf: $asOf) @include(if: $hasPlace) { code name }
  procedure(code: $code, asOf: $asOf, knownAt: $knownAt, place: $place) {
    code name type legalForce knownFrom latest { ...VersionText field { count } decision { signer documentUrl documentName } } version { id place { code name } national { id }
      decision { ...DecisionLink } corrects { id } differences { part } localParts }
    twins { ...Twin }
    upcoming { ...ChangeHead } replaces { ...ProcedureLink } replacedBy { ...ProcedureLink latest { levels } } }
  offices(place: $place, procedure: $code, asOf: $asOf, first: 5) @include(if: $hasPlace) { nodes { ...Office } }
  anywhere: procedure(code: $code, asOf: $asOf, knownAt: $knownAt) @include(if: $hasPlace) {
    legalForce version { place { id code name } } } }`);

/** A procedure on a day and in a place: what people ask first, then papers, steps, and where all this comes from. */
function pageAt(path: string): SitePage<ProcedurePageQuery> {
  return {
    path,
    parameters: ['dia-ban', 'knownAt', CASE_PARAMETER],
    renamed: { place: 'dia-ban' },
    document: DOCUMENT,
    variables: ({ path: { code, day }, search }) => ({
      code,
      asOf: day ?? null,
      knownAt: given(search, 'knownAt'),
      place: given(search, 'dia-ban'),
      hasPlace: given(search, 'dia-ban') !== undefined,
      placeCode: given(search, 'dia-ban') ?? '',
    }),
    canonicalPath: ({ path: { code = '', day }, search }) =>
      procedureAddress(parseProcedureCode(code)?.code ?? encodeURIComponent(code), { day: day ?? given(search, 'asOf') }),
    render: ({ procedure, anywhere, place, offices }, view, asked) => {
      if (!procedure) return null;
      const states = procedureStates({ procedure, anywhere, view, asked });
      const field = procedure.latest?.field;
      return {
        title: procedure.name,
        heading: null,
        description: describeProcedure(procedure, view),
        canonical: procedureAddress(procedure.code),
        isIndexed: asked.path['day'] === undefined && procedure.legalForce === 'IN_FORCE' && procedure.type !== 'INTERNAL',
        crumbs: field ? [{ name: field.name, path: fieldAddress(field.code), isVietnamese: true }] : [],
        feed: procedureAddress(procedure.code, {}, '/feed.atom'),
        structured: procedureData(procedure, view),
        linkedData: `/v1/procedures/${procedure.code}.jsonld`,
        main: (
          <ProcedureContent
            procedure={procedure}
            states={states}
            place={place ?? null}
            offices={offices?.nodes ?? null}
            view={view}
            asked={asked}
          />
        ),
      };
    },
  };
}

export const procedurePages: readonly SitePage<ProcedurePageQuery>[] = [pageAt('/thu-tuc/:code'), pageAt('/thu-tuc/:code/:day')];
