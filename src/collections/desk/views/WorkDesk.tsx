import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import type { DeskDecision, DeskList, DeskText } from '../../../announcing/desk/catalogueDesk.ts';
import { dayInVietNam } from '../../../domain/values/calendarDate.ts';
import { dayInFigures } from '../../../domain/values/dayInWords.ts';
import type { Label } from '../../../domain/values/vocabulary.ts';
import { deskItems, type DeskItems, type ShownDraft } from '../deskItems.ts';
import { DESK_WORDS, type DeskWords } from './deskWords.ts';
import './workDesk.css';
import { plugged } from '../../plugs.ts';

const SHOWN = 8;
const FEEDBACK_CHARACTERS = 80;

/** The start page of the admin: what waits for the person, and what the catalogue asks of their authority. */
export async function WorkDesk({ payload, user, i18n }: ServerProps) {
  const desk = plugged(payload, 'desk');
  if (!desk || !user) return null;
  const language: keyof Label = i18n.language === 'en' ? 'en' : 'vi';
  const words = DESK_WORDS[language];
  const items = await deskItems(payload, user as Parameters<typeof deskItems>[1], desk);
  const lists = [...draftLists(items, words), feedbackList(items), ...catalogueLists(items, words)].filter(({ total }) => total > 0);
  return (
    <section aria-label={words.title} className="work-desk" data-testid="work-desk">
      <h1>{words.title}</h1>
      <p className="desk-actions">
        <a className="btn btn--style-primary btn--size-large" href="/admin/nhap" id="import-link">
          {words.import}
        </a>
        <a className="btn btn--style-secondary btn--size-large" href="/admin/collections/decisions/create">
          {words.write}
        </a>
      </p>
      {lists.length === 0 ? <p>{words.nothing}</p> : null}
      <div className="desk-lists">
        {lists.map(({ name, total, items: shown }) => (
          <section data-list={name} key={name}>
            <h2>
              {words.lists[name]} <span className="desk-count">{total}</span>
            </h2>
            <ul>
              {shown.map((item, index) => (
                <li key={index}>{item}</li>
              ))}
            </ul>
            {total > shown.length ? <p>{words.more(total - shown.length)}</p> : null}
          </section>
        ))}
      </div>
    </section>
  );
}

interface ShownList {
  readonly name: keyof DeskWords['lists'];
  readonly total: number;
  readonly items: readonly ReactNode[];
}

function draftLists({ drafts, lines }: DeskItems, words: DeskWords): ShownList[] {
  const names = ['due', 'toApprove', 'toAnnounce', 'toReview', 'returned', 'drafting', 'waiting'] as const;
  return names.map((name) => ({
    name,
    total: drafts[name].length,
    items: drafts[name]
      .slice(0, SHOWN)
      .map((draft) => <DraftItem draft={draft} key={draft.id} lines={lines.get(draft.id) ?? 0} words={words} />),
  }));
}

function feedbackList({ feedback: { total, items } }: DeskItems): ShownList {
  return {
    name: 'feedback',
    total,
    items: items.map(({ id, ticket, text, receivedAt }) => (
      <>
        <a href={`/admin/collections/feedback/${id}`}>{[...text].slice(0, FEEDBACK_CHARACTERS).join('')}</a>
        <small>{[dayInFigures(dayInVietNam(new Date(receivedAt))), ticket].join(' · ')}</small>
      </>
    )),
  };
}

function DraftItem({ draft, lines, words }: { readonly draft: ShownDraft; readonly lines: number; readonly words: DeskWords }) {
  const { id, number, issuer, deadline, returnReason, state } = draft;
  const isLate = deadline !== null && deadline.left < 0;
  return (
    <>
      <a href={`/admin/collections/decisions/${id}`}>{number ?? words.noNumber}</a>
      <small>{[issuer, words.lines(lines)].filter(Boolean).join(' · ')}</small>
      {deadline && state !== 'announced' ? (
        <small className={isLate ? 'desk-late' : undefined}>{words.deadline(deadline, dayInFigures(deadline.day))}</small>
      ) : null}
      {state === 'returned' && returnReason ? <small>{`“${returnReason}”`}</small> : null}
    </>
  );
}

function catalogueLists({ catalogue, pages }: DeskItems, words: DeskWords): ShownList[] {
  const decisions = (name: 'soonInForce' | 'justAnnounced', list: DeskList<DeskDecision>): ShownList => ({
    name,
    total: list.total,
    items: list.items.slice(0, SHOWN).map(({ key, number, day, lines }) => (
      <>
        <a href={pages.get(key)}>{number}</a>
        <small>{[name === 'soonInForce' ? words.from(dayInFigures(day)) : dayInFigures(day), words.lines(lines)].join(' · ')}</small>
      </>
    )),
  });
  const texts = (name: 'endingTexts' | 'provisionalCodes' | 'endedBases' | 'endedLevels'): ShownList => ({
    name,
    total: catalogue[name].total,
    items: catalogue[name].items.slice(0, SHOWN).map((text) => <TextItem key={text.code} text={text} words={words} />),
  });
  return [
    decisions('soonInForce', catalogue.soonInForce),
    decisions('justAnnounced', catalogue.justAnnounced),
    texts('endingTexts'),
    texts('provisionalCodes'),
    texts('endedBases'),
    texts('endedLevels'),
  ];
}

/** Leads to the procedure, and to the decision that mends it. */
function TextItem({ text, words }: { readonly text: DeskText; readonly words: DeskWords }) {
  const { code, name, place, decision, day, document } = text;
  const row = place === null ? code : `${code}@${place.id}`;
  const when = day === null ? null : document === null ? words.lastDay(dayInFigures(day)) : words.ended(document, dayInFigures(day));
  return (
    <>
      <a href={`/admin/collections/procedures/${encodeURIComponent(row)}`}>{`${code} ${name}`}</a>
      <small>{[place?.name, words.decision(decision.number), when].filter(Boolean).join(' · ')}</small>
    </>
  );
}
