import type { PageView } from '../view.ts';
import { FEEDBACK_WORDS } from './feedbackWords.ts';

/** Name of the ticket's field in the address. */
export const TICKET_PARAMETER = 'ma';

interface TicketFormProps {
  /** A ticket that nobody has, as typed; null where none was asked. */
  readonly unknown: string | null;
  readonly view: PageView;
}

/** Leads to the state and the answer of what somebody wrote. */
export function TicketForm({ unknown, view }: TicketFormProps) {
  const { t } = view;
  const isWrong = unknown !== null;
  return (
    <section aria-labelledby="theo-doi">
      <h2 id="theo-doi">{t(FEEDBACK_WORDS.follow)}</h2>
      <form action={view.link('/gop-y')} method="get">
        <label htmlFor="ma">{t(FEEDBACK_WORDS.ticket)}</label>
        <div className="search-row">
          <input
            id="ma"
            name={TICKET_PARAMETER}
            defaultValue={unknown ?? ''}
            maxLength={60}
            autoComplete="off"
            autoCapitalize="characters"
            required
            aria-invalid={isWrong ? true : undefined}
            aria-describedby={isWrong ? 'loi-ma' : undefined}
          />
          <button type="submit">{t(FEEDBACK_WORDS.see)}</button>
        </div>
        {isWrong && (
          <p id="loi-ma" className="wrong">
            {t(FEEDBACK_WORDS.noTicket)}
          </p>
        )}
      </form>
    </section>
  );
}
