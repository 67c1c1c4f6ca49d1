import type { CardFragment } from '../answers.ts';
import { Day } from '../parts/Day.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { procedureAddress } from '../parts/links.tsx';
import { seenFrom } from '../places/placeChooser.ts';
import { tagsOf } from '../search/ResultCard.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { POSTING_WORDS } from './postingWords.ts';
import { CodesMissing, QrCode } from './QrCode.tsx';

interface PostingListProps {
  readonly procedures: readonly CardFragment[];
  /** How many there are, on further pages too. */
  readonly count: number;
  readonly hasCover: boolean;
  readonly place: { readonly code: string; readonly name: string } | null;
  /** What the list is narrowed to, in words. */
  readonly about: string;
  readonly isLarge: boolean;
  readonly view: PageView;
}

/** The list on paper: number, name, what helps to choose, and a code that leads to what applies today. */
export function PostingList(props: PostingListProps) {
  return (
    <>
      <CodesMissing view={props.view} />
      {props.hasCover && <Cover {...props} />}
      <List {...props} />
    </>
  );
}

/** The first page of a folder at the counter: whose procedures these are, how many, as of when, and where all others are found. */
function Cover({ place, about, count, isLarge, view }: PostingListProps) {
  const { t } = view;
  return (
    <article className={isLarge ? 'sheet cover a3' : 'sheet cover a4'}>
      <p className="cover-place" {...(place ? inVietnamese(view) : {})}>
        {place?.name ?? t(WORDS.wholeCountry)}
      </p>
      <p className="cover-title">{t(POSTING_WORDS.listTitle)}</p>
      {about && <p>{about}</p>}
      <p>
        {t(WORDS.procedures)}: <strong>{view.number(count)}</strong>
      </p>
      <QrCode path={place ? seenFrom('/tim-kiem', place.code) : '/'} label={t(POSTING_WORDS.scanToSearch)} view={view} />
      {view.settings.publicUrl !== '' && <p>{t(POSTING_WORDS.scanToSearch)}</p>}
      <p>
        {t(WORDS.printedOn)} <Day day={view.today} view={view} />
      </p>
    </article>
  );
}

function List({ procedures, place, about, isLarge, view }: PostingListProps) {
  const { t } = view;
  return (
    <article className={isLarge ? 'sheet a3' : 'sheet a4'}>
      <header className="sheet-head">
        <div>
          <p>{about}</p>
          <h1>{t(POSTING_WORDS.listTitle)}</h1>
          <p {...(place ? inVietnamese(view) : {})}>{place?.name ?? t(WORDS.wholeCountry)}</p>
        </div>
      </header>
      {procedures.length === 0 && <p>{t(POSTING_WORDS.none)}</p>}
      <ol className="posted">
        {procedures.map((procedure) => (
          <PostedProcedure key={procedure.code} procedure={procedure} place={place?.code} view={view} />
        ))}
      </ol>
      <footer className="sheet-foot">
        <p>{t(POSTING_WORDS.scanForAll)}</p>
        <p>
          {t(WORDS.printedOn)} <Day day={view.today} view={view} />
        </p>
        <p className="signature">{t(WORDS.signature)}</p>
      </footer>
    </article>
  );
}

interface PostedProcedureProps {
  readonly procedure: CardFragment;
  readonly place: string | undefined;
  readonly view: PageView;
}

function PostedProcedure({ procedure, place, view }: PostedProcedureProps) {
  return (
    <li>
      <div>
        <strong {...inVietnamese(view)}>{procedure.name}</strong>
        <div className="tags">{[procedure.code, ...tagsOf(procedure, view)].join(' · ')}</div>
      </div>
      <QrCode path={procedureAddress(procedure.code, { place })} label={`QR ${procedure.code}`} view={view} name="qr small" />
    </li>
  );
}
