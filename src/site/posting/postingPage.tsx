import { parseProcedureCode } from '../../domain/values/procedureCode.ts';
import type { PostingPageQuery } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { procedureAddress } from '../parts/links.tsx';
import type { SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import { WORDS } from '../words.ts';
import { PostingSheet } from './PostingSheet.tsx';

/** A sheet to post at an office (niêm yết, NĐ 63/2010/NĐ-CP Điều 17): what applies today, with a code that tells later whether it still does. */
export const postingPage: SitePage<PostingPageQuery> = {
  path: '/thu-tuc/:code/niem-yet',
  parameters: ['dia-ban', 'mau'],
  renamed: { place: 'dia-ban' },
  document: withFragments(`query PostingPage($code: String!, $place: String, $hasPlace: Boolean!) {
    offices(place: $place, procedure: $code, first: 2) @include(if: $hasPlace) { nodes { ...Office } }
    procedure(code: $code, place: $place) { code name legalForce version { ...VersionText } } }`),
  variables: ({ path: { code }, search }) => {
    const place = given(search, 'dia-ban');
    return { code, place, hasPlace: place !== undefined };
  },
  canonicalPath: ({ path: { code = '' } }) => procedureAddress(parseProcedureCode(code)?.code ?? encodeURIComponent(code), {}, '/niem-yet'),
  render: ({ procedure, offices }, view, { search }) => {
    if (!procedure?.version) return null;
    return {
      title: `${view.t(WORDS.postingSheet)}: ${procedure.name}`,
      heading: null,
      isIndexed: false,
      crumbs: [{ name: procedure.code, path: procedureAddress(procedure.code) }],
      main: (
        <PostingSheet
          version={procedure.version}
          code={procedure.code}
          place={given(search, 'dia-ban')}
          offices={offices?.nodes ?? []}
          isLarge={given(search, 'mau') === 'a3'}
          view={view}
        />
      ),
    };
  },
};
