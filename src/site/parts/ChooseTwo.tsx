import type { VersionHeadFragment } from '../answers.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { permanentId } from './links.tsx';

interface ChooseTwoProps {
  readonly code: string;
  /** Oldest first. */
  readonly versions: readonly VersionHeadFragment[];
  /** Permanent ids of what is compared now; by default the two newest. */
  readonly from?: string;
  readonly to?: string;
  readonly view: PageView;
}

/** Two versions to compare, by their days. */
export function ChooseTwo({ code, versions, from, to, view }: ChooseTwoProps) {
  const { t } = view;
  const options = versions.map((version, i) => (
    <option key={i} value={permanentId(version.id)}>
      {view.day(version.inForceFrom)} – {version.decision.number}
    </option>
  ));
  const ids = versions.map(({ id }) => permanentId(id));
  return (
    <form action={view.link(`/thu-tuc/${code}/so-sanh`)} method="get">
      <h2>{t(WORDS.compareTwo)}</h2>
      <div className="fields">
        <p>
          <label htmlFor="tu">{t(WORDS.earlierVersion)}</label>
          <select id="tu" name="tu" defaultValue={from ?? ids.at(-2)}>
            {options}
          </select>
        </p>
        <p>
          <label htmlFor="den">{t(WORDS.laterVersion)}</label>
          <select id="den" name="den" defaultValue={to ?? ids.at(-1)}>
            {options}
          </select>
        </p>
      </div>
      <button type="submit">{t(WORDS.compare)}</button>
    </form>
  );
}
