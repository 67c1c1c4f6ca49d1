import { PROCEDURE_PART_LABELS } from '../../domain/values/vocabulary.ts';
import { labelOf } from '../language.ts';
import { Day } from '../parts/Day.tsx';
import { Facts } from '../parts/Facts.tsx';
import { DecisionLink, permanentId, procedureAddress, versionAddress } from '../parts/links.tsx';
import { signedDocument } from '../parts/signedDocument.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import type { ShownProcedure } from '../states/procedureStates.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

/** Where the text comes from, since when it applies, and how to check it. */
export function AboutText({ procedure, view }: { readonly procedure: ShownProcedure; readonly view: PageView }) {
  const { latest, version, code } = procedure;
  const { t } = view;
  if (!latest) return null;
  const changed = (version?.differences ?? []).map(({ part }) => t(labelOf(PROCEDURE_PART_LABELS, part)).toLowerCase());
  return (
    <section aria-labelledby="nguon">
      <h2 id="nguon">{t(WORDS.aboutText)}</h2>
      <Facts
        facts={[
          [t(WORDS.decision), <DecisionLink key="decision" decision={latest.decision} view={view} />],
          [t(WORDS.signer), latest.decision.signer],
          [t(WORDS.document), signedDocument(latest.decision)],
          [t(WORDS.from), <Day key="from" day={latest.inForceFrom} view={view} />],
          [t(WORDS.until), latest.noLongerInForceFrom && <Day day={latest.noLongerInForceFrom} view={view} />],
          [t(WORDS.place), latest.place ? <span {...inVietnamese(view)}>{latest.place.name}</span> : t(WORDS.wholeCountry)],
          [t(WORDS.differences), changed.length > 0 && <a href={view.link(versionAddress(latest.id))}>{changed.join(', ')}</a>],
          [t(WORDS.lifeEvents), latest.lifeEvents.length > 0 && <span {...inVietnamese(view)}>{latest.lifeEvents.join('; ')}</span>],
          [
            t(WORDS.permanentId),
            <a key="id" href={view.link(versionAddress(latest.id))}>
              <code>{permanentId(latest.id)}</code>
            </a>,
          ],
          [t(WORDS.hash), latest.hash && <code>{latest.hash}</code>],
        ]}
      />
      <p className="screen-only">
        <a href={view.link(procedureAddress(code, {}, '/lich-su'))}>{t(WORDS.history)}</a> ·{' '}
        <a href={view.link(procedureAddress(code, {}, '/feed.atom'), 'vi')}>{t(WORDS.followChanges)}</a> ·{' '}
        <a href={view.link('/gioi-thieu#tin-cay')}>{t(WORDS.howToCheck)}</a>
      </p>
    </section>
  );
}
