import type { ReactNode } from 'react';
import { CHANNEL_KIND_LABELS, GOVERNMENT_LEVEL_LABELS, ONLINE_LEVEL_LABELS } from '../../domain/values/vocabulary.ts';
import type { OfficeFragment, ProcedurePart, VersionTextFragment } from '../answers.ts';
import { OfficeCards } from '../browse/OfficeCards.tsx';
import { OFFICE_WORDS } from '../browse/officeWords.ts';
import { labelOf } from '../language.ts';
import type { CaseChoice } from '../parts/CaseChooser.tsx';
import { Channels } from '../parts/Channels.tsx';
import { Facts } from '../parts/Facts.tsx';
import { Forms } from '../parts/Forms.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { LegalBasis } from '../parts/LegalBasis.tsx';
import { Papers } from '../parts/Papers.tsx';
import { Steps } from '../parts/Steps.tsx';
import { StructuredText } from '../parts/StructuredText.tsx';
import { placeChooser } from '../places/placeChooser.ts';
import { DECIDER_WORDS, Deciders } from './Deciders.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

export interface Section {
  /** Stable, for links: 'giay-to'. */
  readonly id: string;
  readonly title: string;
  /** Parts of the law that it shows. */
  readonly parts: readonly ProcedurePart[];
  readonly content: ReactNode;
}

type Text = VersionTextFragment;

/** What a reader has chosen on the page of a procedure; absent where a text is shown for itself. */
interface Chosen {
  readonly choice: CaseChoice;
  /** Where the people of the chosen place hand in; null where none is chosen. */
  readonly offices: readonly OfficeFragment[] | null;
}

/** The parts of a text that say something, in the order in which people need them. */
export function sectionsOf(text: Text, view: PageView, chosen?: Chosen): Section[] {
  const { t } = view;
  const all: (Section | null)[] = [
    part(
      'giay-to',
      ['DOSSIER'],
      t(WORDS.papers),
      hasPapers(text) && <Papers version={text} view={view} {...(chosen ? { choice: chosen.choice } : {})} />,
    ),
    part('cac-buoc', ['STEPS'], t(WORDS.steps), text.steps.length > 0 && <Steps steps={text.steps} view={view} />),
    part(
      'thoi-han',
      ['CHANNELS', 'TIME_LIMIT', 'FEES'],
      t(WORDS.timeAndFee),
      text.channels.length > 0 && <Channels channels={text.channels} view={view} />,
    ),
    part('noi-nop', ['IMPLEMENTING_AUTHORITY', 'LEVELS', 'ONLINE_LEVEL'], t(WORDS.whereToFile), whereToFile(text, view, chosen)),
    part('doi-tuong', ['AUDIENCE'], t(WORDS.who), text.audience.length > 1 && <List names={text.audience} view={view} />),
    part(
      'dieu-kien',
      ['REQUIREMENTS'],
      t(WORDS.requirements),
      isSaid(text.requirements) && <StructuredText text={text.requirements} {...inVietnamese(view)} />,
    ),
    part('ket-qua', ['RESULT'], t(WORDS.youGet), results(text, view)),
    part('bieu-mau', ['FORMS'], t(WORDS.forms), text.forms.length > 0 && <Forms forms={text.forms} view={view} />),
    part('ghi-chu', [], t(WORDS.note), isSaid(text.note) && <StructuredText text={text.note} {...inVietnamese(view)} />),
    part(
      'can-cu',
      ['LEGAL_BASIS'],
      t(WORDS.legalBasis),
      text.legalBasis.length > 0 && <LegalBasis documents={text.legalBasis} view={view} />,
    ),
    part('khong-neu', [], t(WORDS.notSaid), notSaid(text, view)),
  ];
  return all.filter((section) => section !== null);
}

function part(id: string, parts: readonly ProcedurePart[], title: string, content: ReactNode): Section | null {
  return content ? { id, parts, title, content } : null;
}

function hasPapers({ dossiers }: Text): boolean {
  return dossiers.some(({ items }) => items.length > 0);
}

/** 'Không' as the whole text says that there is nothing. */
function isSaid(text: string | null): text is string {
  return text !== null && !/^\W*(?:không(?: có| quy định)?)?\W*$/iu.test(text);
}

function whereToFile(text: Text, view: PageView, chosen?: Chosen): ReactNode {
  const { t } = view;
  const names = (list: readonly { readonly name: string }[]) =>
    list.length > 0 && <span {...inVietnamese(view)}>{list.map(({ name }) => name).join('; ')}</span>;
  const addresses = text.receptionAddresses.filter((address) => address.trim() !== '');
  return (
    <>
      {text.isBoundaryIndependent && <p>{t(WORDS.anywhere)}</p>}
      {chosen?.offices && chosen.offices.length > 0 && <OfficeCards offices={chosen.offices} view={view} />}
      {chosen?.offices === null && (
        <p className="screen-only">
          <a href={view.link(placeChooser(view.path))}>{t(OFFICE_WORDS.choosePlaceForOffices)}</a>
        </p>
      )}
      <Facts
        facts={[
          [t(WORDS.reception), addresses.length > 0 && <List names={addresses} view={view} />],
          [t(DECIDER_WORDS.decides), text.decidedBy.length > 0 && <Deciders text={text} view={view} />],
          [t(WORDS.implementing), names(text.implementingAuthorities)],
          [t(DECIDER_WORDS.competentAsPrinted), text.delegatedPowers.length > 0 && names(text.competentAuthorities)],
          [t(WORDS.coordinating), names(text.coordinatingAuthorities)],
          [t(WORDS.levels), text.levels.map((level) => t(labelOf(GOVERNMENT_LEVEL_LABELS, level))).join(', ')],
          [t(WORDS.online), onlineText(text, view)],
        ]}
      />
    </>
  );
}

function onlineText({ onlineLevel, partialOnlineReason }: Text, view: PageView): ReactNode {
  return (
    <>
      {view.t(labelOf(ONLINE_LEVEL_LABELS, onlineLevel))}
      {partialOnlineReason && <span {...inVietnamese(view)}>: {partialOnlineReason}</span>}
    </>
  );
}

function results({ results: names, resultChannels }: Text, view: PageView): ReactNode {
  if (names.length + resultChannels.length === 0) return null;
  const ways = resultChannels.map((kind) => view.t(labelOf(CHANNEL_KIND_LABELS, kind)).toLowerCase());
  return (
    <>
      <List names={names} view={view} />
      {ways.length > 0 && (
        <p>
          {view.t(WORDS.handedOut)}: {ways.join(', ')}
        </p>
      )}
    </>
  );
}

function List({ names, view }: { readonly names: readonly string[]; readonly view: PageView }) {
  if (names.length === 0) return null;
  return (
    <ul {...inVietnamese(view)}>
      {names.map((name, i) => (
        <li key={i} className="text">
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Parts that the law asks for and the decision does not state, in one line. */
function notSaid(text: Text, view: PageView): ReactNode {
  const { t } = view;
  const missing = [
    !hasPapers(text) && WORDS.papers,
    text.steps.length === 0 && WORDS.steps,
    text.channels.length === 0 && WORDS.timeAndFee,
    text.results.length === 0 && WORDS.youGet,
    text.audience.length === 0 && WORDS.who,
    text.legalBasis.length === 0 && WORDS.legalBasis,
  ].flatMap((label) => (label ? [t(label).toLowerCase()] : []));
  return missing.length > 0 && <p className="quiet">{missing.join(', ')}.</p>;
}
