import { CHANGE_KIND_LABELS } from '../../domain/values/vocabulary.ts';
import type { VersionHeadFragment } from '../answers.ts';
import { labelOf } from '../language.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { Day } from './Day.tsx';
import { inVietnamese } from './inVietnamese.ts';
import { DecisionLink, versionAddress } from './links.tsx';
import { StackedTable } from './StackedTable.tsx';

/** Versions as rows, each leading to its own page. */
export function VersionTable({ versions, view }: { readonly versions: readonly VersionHeadFragment[]; readonly view: PageView }) {
  const { t } = view;
  return (
    <StackedTable
      caption={t(WORDS.history)}
      heads={[t(WORDS.from), t(WORDS.until), t(WORDS.change), t(WORDS.place), t(WORDS.decision)]}
      rows={versions.map((version, i) => ({
        key: `${i}`,
        cells: [
          <a key="from" href={view.link(versionAddress(version.id))}>
            <Day day={version.inForceFrom} view={view} />
          </a>,
          version.noLongerInForceFrom && <Day day={version.noLongerInForceFrom} view={view} />,
          t(labelOf(CHANGE_KIND_LABELS, version.changeKind)),
          version.place && <span {...inVietnamese(view)}>{version.place.name}</span>,
          <DecisionLink key="decision" decision={version.decision} view={view} />,
        ],
      }))}
    />
  );
}
