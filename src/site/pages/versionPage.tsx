import { CHANGE_KIND_LABELS, LEGAL_FORCE_LABELS } from '../../domain/values/vocabulary.ts';
import type { VersionPageQuery, VersionTextFragment } from '../answers.ts';
import { withFragments } from '../fragments.ts';
import { labelOf } from '../language.ts';
import { AnswerBox } from '../parts/AnswerBox.tsx';
import { Day } from '../parts/Day.tsx';
import { Differences } from '../parts/Differences.tsx';
import { Facts } from '../parts/Facts.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { DecisionLink, NumberedLink, permanentId, procedureAddress, versionAddress } from '../parts/links.tsx';
import { PrintedFrom } from '../parts/PrintedFrom.tsx';
import { sectionsOf } from '../procedure/sections.tsx';
import type { SitePage } from '../sitePage.ts';
import { STATE_WORDS } from '../states/stateWords.ts';
import { States } from '../states/State.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

/** One version under its permanent address, with its changes. */
export const versionPage: SitePage<VersionPageQuery> = {
  path: '/phien-ban/:id',
  parameters: [],
  document: withFragments('query VersionPage($id: ID!) { version(id: $id) { ...VersionText differences { ...Difference } } }'),
  variables: ({ path: { id } }) => ({ id }),
  render: ({ version }, view) => {
    if (!version) return null;
    return {
      title: version.name,
      heading: <span {...inVietnamese(view)}>{version.name}</span>,
      canonical: procedureAddress(version.code),
      isIndexed: false,
      crumbs: [{ name: version.code, path: procedureAddress(version.code) }],
      structured: versionData(version, view),
      linkedData: `/v1/versions/${encodeURIComponent(version.id)}.jsonld`,
      main: <Version version={version} view={view} />,
    };
  },
};

/** A version as schema.org names it, under the id that linked data gives it. */
function versionData({ id, code, name }: VersionTextFragment, view: PageView): object[] {
  if (view.settings.publicUrl === '') return [];
  const address = view.whole(versionAddress(id));
  return [
    {
      '@context': 'https://schema.org',
      '@id': address,
      '@type': 'GovernmentService',
      name,
      identifier: code,
      url: address,
      isVariantOf: { '@id': view.whole(procedureAddress(code)) },
    },
  ];
}

function Version({ version, view }: { readonly version: NonNullable<VersionPageQuery['version']>; readonly view: PageView }) {
  const { t } = view;
  return (
    <>
      <Ended version={version} view={view} />
      <Facts
        facts={[
          [t(WORDS.force), <Force key="force" force={version.legalForce} view={view} />],
          [t(WORDS.change), t(labelOf(CHANGE_KIND_LABELS, version.changeKind))],
          [t(WORDS.from), <Day key="from" day={version.inForceFrom} view={view} />],
          [t(WORDS.until), version.noLongerInForceFrom && <Day day={version.noLongerInForceFrom} view={view} />],
          [t(WORDS.place), version.place ? <span {...inVietnamese(view)}>{version.place.name}</span> : t(WORDS.wholeCountry)],
          [t(WORDS.decision), <DecisionLink key="decision" decision={version.decision} view={view} />],
          [t(WORDS.permanentId), <code key="id">{permanentId(version.id)}</code>],
          [t(WORDS.hash), version.hash && <code>{version.hash}</code>],
        ]}
      />
      {version.differences.length > 0 && (
        <details>
          <summary>
            {t(WORDS.differences)} ({view.number(version.differences.length)})
          </summary>
          <h2 className="hidden">{t(WORDS.differences)}</h2>
          <Differences differences={version.differences} view={view} />
        </details>
      )}
      {version.withheldNotice === null && <WholeText version={version} view={view} />}
      <PrintedFrom permanent={versionAddress(version.id)} view={view} />
    </>
  );
}

function WholeText({ version, view }: { readonly version: VersionTextFragment; readonly view: PageView }) {
  return (
    <>
      <AnswerBox version={version} view={view} />
      {sectionsOf(version, view).map(({ id, title, content }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {content}
        </section>
      ))}
    </>
  );
}

/** An old or withheld text says so before anything else, and leads to what applies. */
function Ended({ version, view }: { readonly version: VersionTextFragment; readonly view: PageView }) {
  const { t } = view;
  const { endedBy, withheldNotice, legalForce } = version;
  const isOver = legalForce === 'NO_LONGER_IN_FORCE';
  return (
    <>
      {isOver && (
        <States
          states={[
            {
              name: 'oldVersion',
              tone: 'bad',
              word: t(STATE_WORDS.abolished),
              sentence: (
                <>
                  {endedBy && !endedBy.isExpiry && (
                    <>
                      {t(STATE_WORDS.from)} <Day day={endedBy.effectiveFrom} view={view} /> {t(STATE_WORDS.by)}{' '}
                      <NumberedLink decision={endedBy.decision} view={view} />.{' '}
                    </>
                  )}
                  <a href={view.link(procedureAddress(version.code))}>{t(WORDS.wholeProcedure)}</a>
                </>
              ),
            },
          ]}
        />
      )}
      {withheldNotice && <States states={[{ name: 'withheld', tone: 'warn', word: t(STATE_WORDS.withheld), sentence: withheldNotice }]} />}
      {!isOver && (
        <p>
          <a href={view.link(procedureAddress(version.code))}>{t(WORDS.wholeProcedure)}</a>
        </p>
      )}
    </>
  );
}

function Force({ force, view }: { readonly force: string; readonly view: PageView }) {
  return <span className={`force ${force.toLowerCase()}`}>{view.t(labelOf(LEGAL_FORCE_LABELS, force))}</span>;
}
