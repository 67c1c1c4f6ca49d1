import { CHANNEL_KIND_LABELS } from '../../domain/values/vocabulary.ts';
import type { OfficeFragment, VersionTextFragment } from '../answers.ts';
import { labelOf } from '../language.ts';
import { AnswerBox } from '../parts/AnswerBox.tsx';
import { Channels } from '../parts/Channels.tsx';
import { DecisionLink, permanentId, procedureAddress } from '../parts/links.tsx';
import { Day } from '../parts/Day.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { Papers } from '../parts/Papers.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { CodesMissing, QrCode } from './QrCode.tsx';

interface PostingSheetProps {
  readonly version: VersionTextFragment;
  readonly code: string;
  readonly place: string | undefined;
  /** Where the people of the place hand in. */
  readonly offices: readonly OfficeFragment[];
  readonly isLarge: boolean;
  readonly view: PageView;
}

/** One procedure on paper: A4, or A3 for a board. */
export function PostingSheet({ version, code, place, offices, isLarge, view }: PostingSheetProps) {
  return (
    <>
      <ChooseSize code={code} place={place} view={view} />
      <CodesMissing view={view} />
      <article className={isLarge ? 'sheet a3' : 'sheet a4'}>
        <SheetHead version={version} code={code} place={place} view={view} />
        {version.withheldNotice ? <p {...inVietnamese(view)}>{version.withheldNotice}</p> : <SheetText version={version} view={view} />}
        <Counters offices={offices} view={view} />
        <SheetFoot version={version} view={view} />
      </article>
    </>
  );
}

function SheetText({ version, view }: Pick<PostingSheetProps, 'version' | 'view'>) {
  const { t } = view;
  return (
    <>
      <AnswerBox version={version} view={view} />
      <h2>{t(WORDS.papers)}</h2>
      <Papers version={version} view={view} />
      {version.channels.length > 0 && (
        <>
          <h2>{t(WORDS.timeAndFee)}</h2>
          <Channels channels={version.channels} view={view} />
        </>
      )}
      <Results version={version} view={view} />
    </>
  );
}

function ChooseSize({ code, place, view }: Pick<PostingSheetProps, 'code' | 'place' | 'view'>) {
  const address = (size: string) => {
    const search = new URLSearchParams({ ...(place ? { 'dia-ban': place } : {}), mau: size });
    return view.link(`/thu-tuc/${code}/niem-yet?${search}`);
  };
  return (
    <p className="actions screen-only">
      <a className="button" href={address('a4')}>
        A4
      </a>
      <a className="button" href={address('a3')}>
        A3
      </a>
      <span>{view.t(WORDS.printHint)}</span>
    </p>
  );
}

/** The code leads to the page that says whether this sheet still applies. */
function SheetHead({ version, code, place, view }: Pick<PostingSheetProps, 'version' | 'code' | 'place' | 'view'>) {
  const { t } = view;
  return (
    <header className="sheet-head">
      <div>
        <p>
          {t(WORDS.administrativeProcedure)} · {code}
        </p>
        <h1 {...inVietnamese(view)}>{version.name}</h1>
        {version.place && <p {...inVietnamese(view)}>{version.place.name}</p>}
      </div>
      <div className="sheet-code">
        <QrCode path={procedureAddress(code, { place }, `/niem-yet/${view.today}`)} label={t(WORDS.qrMeaning)} view={view} />
        {view.settings.publicUrl !== '' && <p>{t(WORDS.scanToCheck)}</p>}
      </div>
    </header>
  );
}

function Results({ version: { results, resultChannels }, view }: Pick<PostingSheetProps, 'version' | 'view'>) {
  if (results.length === 0) return null;
  const ways = resultChannels.map((kind) => view.t(labelOf(CHANNEL_KIND_LABELS, kind)).toLowerCase()).join(', ');
  return (
    <>
      <h2>{view.t(WORDS.youGet)}</h2>
      <ul {...inVietnamese(view)}>
        {results.map((result, i) => (
          <li key={i}>{result}</li>
        ))}
      </ul>
      {ways && (
        <p>
          {view.t(WORDS.handedOut)}: {ways}
        </p>
      )}
    </>
  );
}

/** Where to go and whom to call. */
function Counters({ offices, view }: Pick<PostingSheetProps, 'offices' | 'view'>) {
  if (offices.length === 0) return null;
  return (
    <>
      <h2>{view.t(WORDS.whereToFile)}</h2>
      <ul {...inVietnamese(view)}>
        {offices.map(({ code, name, address, hours, phone }) => (
          <li key={code}>{[name, address, hours, phone].filter(Boolean).join(' · ')}</li>
        ))}
      </ul>
    </>
  );
}

function SheetFoot({ version, view }: Pick<PostingSheetProps, 'version' | 'view'>) {
  const { t } = view;
  return (
    <footer className="sheet-foot">
      <p>
        {t(WORDS.decision)}: <DecisionLink decision={version.decision} view={view} />. {t(WORDS.from)}{' '}
        <Day day={version.inForceFrom} view={view} />.
      </p>
      <p>
        {t(WORDS.printedOn)} <Day day={view.today} view={view} /> · {t(WORDS.permanentId)} {permanentId(version.id)}
      </p>
      <p className="signature">{t(WORDS.signature)}</p>
    </footer>
  );
}
