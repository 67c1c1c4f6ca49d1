import {
  FEEDBACK_SCOPE_LABELS,
  FEEDBACK_STATE_LABELS,
  type FeedbackScope,
  type FeedbackState,
} from '../../domain/values/feedbackVocabulary.ts';
import type { PageContent } from '../sitePage.ts';
import { Instant } from '../parts/Day.tsx';
import { Facts } from '../parts/Facts.tsx';
import type { PageView } from '../view.ts';
import { FEEDBACK_WORDS } from './feedbackWords.ts';

export interface ShownTicket {
  readonly ticket: string;
  readonly receivedAt: string;
  readonly scope: FeedbackScope;
  readonly state: FeedbackState;
  readonly forwardedTo: string | null;
  readonly answer: string | null;
  readonly settledAt: string | null;
}

/** What became of feedback: neither its words nor who wrote them are shown. */
export function ticketPage(shown: ShownTicket, view: PageView): PageContent {
  const { ticket, receivedAt, scope, state, forwardedTo, answer, settledAt } = shown;
  const { t } = view;
  return {
    title: `${t(FEEDBACK_WORDS.ticket)} ${ticket}`,
    isIndexed: false,
    canonical: '/gop-y',
    main: (
      <>
        {state === 'received' && (
          <p>
            {t(FEEDBACK_WORDS.received)} <strong>{ticket}</strong>
          </p>
        )}
        <Facts
          facts={[
            [t(FEEDBACK_WORDS.state), t(FEEDBACK_STATE_LABELS[state])],
            [t(FEEDBACK_WORDS.receivedAt), <Instant key="at" at={receivedAt} view={view} />],
            [t(FEEDBACK_WORDS.scope), scope !== 'undecided' && t(FEEDBACK_SCOPE_LABELS[scope])],
            [t(FEEDBACK_WORDS.forwardedTo), forwardedTo],
            [t(FEEDBACK_WORDS.settledAt), settledAt && <Instant key="settled" at={settledAt} view={view} />],
            [t(FEEDBACK_WORDS.answer), answer && <span className="text">{answer}</span>],
          ]}
        />
      </>
    ),
  };
}

/** After a vote. */
export function thanksPage(back: string, view: PageView): PageContent {
  return {
    title: view.t(FEEDBACK_WORDS.thanks),
    isIndexed: false,
    canonical: '/gop-y',
    main: (
      <p>
        <a href={view.link(back)}>{view.t(FEEDBACK_WORDS.back)}</a>
      </p>
    ),
  };
}
