import { parseProcedureCode } from '../../domain/values/procedureCode.ts';
import type { HistoryPageQuery } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { ChooseTwo } from '../parts/ChooseTwo.tsx';
import { procedureAddress, ProcedureLinks } from '../parts/links.tsx';
import { VersionTable } from '../parts/VersionTable.tsx';
import type { SitePage } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

/** All versions of a procedure, and a choice of two to compare. */
export const historyPage: SitePage<HistoryPageQuery> = {
  path: '/thu-tuc/:code/lich-su',
  parameters: ['dia-ban'],
  renamed: { place: 'dia-ban' },
  document: withFragments(`query HistoryPage($code: String!, $place: String) { procedure(code: $code, place: $place) {
    code name versions(first: 100) { nodes { ...VersionHead } } replaces { ...ProcedureLink } replacedBy { ...ProcedureLink } } }`),
  variables: ({ path: { code }, search }) => ({ code, place: given(search, 'dia-ban') }),
  canonicalPath: ({ path: { code = '' } }) => procedureAddress(parseProcedureCode(code)?.code ?? encodeURIComponent(code), {}, '/lich-su'),
  render: ({ procedure }, view) =>
    procedure && {
      title: `${view.t(WORDS.history)}: ${procedure.name}`,
      heading: (
        <>
          {view.t(WORDS.history)}: <span {...inVietnamese(view)}>{procedure.name}</span>
        </>
      ),
      isIndexed: false,
      crumbs: [{ name: procedure.code, path: procedureAddress(procedure.code) }],
      feed: procedureAddress(procedure.code, {}, '/feed.atom'),
      main: <History procedure={procedure} view={view} />,
    },
};

interface Props {
  readonly procedure: NonNullable<HistoryPageQuery['procedure']>;
  readonly view: PageView;
}

function History({ procedure, view }: Props) {
  const { t } = view;
  const { nodes } = procedure.versions;
  return (
    <>
      <section className="full" aria-labelledby="cac-ban">
        <h2 id="cac-ban">{t(WORDS.versions)}</h2>
        {nodes.length > 0 ? <VersionTable versions={[...nodes].reverse()} view={view} /> : <p>{t(WORDS.noText)}</p>}
      </section>
      {nodes.length > 1 && <ChooseTwo code={procedure.code} versions={nodes} view={view} />}
      {procedure.replaces.length > 0 && <h2>{t(WORDS.replaces)}</h2>}
      <ProcedureLinks procedures={procedure.replaces} view={view} />
      {procedure.replacedBy.length > 0 && <h2>{t(WORDS.replacedBy)}</h2>}
      <ProcedureLinks procedures={procedure.replacedBy} view={view} />
      <p className="screen-only">
        <a href={view.link(procedureAddress(procedure.code, {}, '/feed.atom'), 'vi')}>{t(WORDS.followChanges)}</a>
      </p>
    </>
  );
}
