import type { VersionTextFragment } from '../answers.ts';
import type { Asked } from '../sitePage.ts';
import { given } from '../sitePage.ts';
import { procedureAddress } from '../parts/links.tsx';
import type { ShownProcedure } from '../states/procedureStates.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

interface ActionsProps {
  readonly procedure: ShownProcedure;
  readonly version: VersionTextFragment;
  readonly view: PageView;
  readonly asked: Asked;
}

/** What one can do from here: file online where a portal is set, take the forms, see the history. */
export function Actions({ procedure: { code, legalForce }, version, view, asked }: ActionsProps) {
  const { t } = view;
  const place = given(asked.search, 'dia-ban');
  const filing = legalForce === 'IN_FORCE' && version.onlineLevel !== 'NONE' && filingAddress(view, code, place);
  const hasDownloads = version.forms.some(({ url }) => url !== null);
  const { length: forms } = version.forms;
  return (
    <p className="actions screen-only">
      {filing && (
        <a className="button main-action" href={filing}>
          {t(WORDS.fileOnline)}
        </a>
      )}
      {forms > 0 && (
        <a className="button" href="#bieu-mau">
          {t(hasDownloads ? WORDS.takeForms : WORDS.formsOnly)} ({view.number(forms)})
        </a>
      )}
      {legalForce === 'IN_FORCE' && !asked.path['day'] && (
        <a className="button" href={view.link(procedureAddress(code, { place }, '/niem-yet'))}>
          {t(WORDS.print)}
        </a>
      )}
      <button type="button" data-share="" className="by-script">
        {t(WORDS.share)}
      </button>
    </p>
  );
}

/** The portal's address with code and place filled in; null where none is set. */
export function filingAddress({ settings }: PageView, code: string, place = ''): string | null {
  return settings.filingUrl?.replace('{code}', encodeURIComponent(code)).replace('{place}', encodeURIComponent(place)) ?? null;
}
