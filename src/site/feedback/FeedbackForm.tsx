import type { Label } from '../../domain/values/vocabulary.ts';
import type { PageContent } from '../sitePage.ts';
import { Facts } from '../parts/Facts.tsx';
import type { PageView } from '../view.ts';
import { FEEDBACK_KIND_LABELS } from '../../domain/values/feedbackVocabulary.ts';
import { FEEDBACK_WORDS } from './feedbackWords.ts';
import { TicketForm } from './TicketForm.tsx';

/** What the form shows: as first opened, or as sent back with what is wrong. */
export interface FormValues {
  readonly page: string;
  readonly kind: string;
  readonly text: string;
  readonly contact: string;
  readonly wrong: Label | null;
  /** A ticket asked for that nobody has. */
  readonly unknownTicket?: string | null;
}

export interface ShownCounts {
  /** Null: all years. */
  readonly year: number | null;
  /** Years that may be chosen, newest first. */
  readonly years: readonly number[];
  readonly total: number;
  readonly inScope: number;
  readonly outOfScope: number;
  readonly answered: number;
  readonly forwarded: number;
}

/** The page to write feedback on. */
export function feedbackFormPage(values: FormValues, counts: ShownCounts, view: PageView): PageContent {
  return {
    title: view.t(FEEDBACK_WORDS.title),
    isIndexed: false,
    canonical: '/gop-y',
    main: (
      <>
        <FeedbackForm values={values} view={view} />
        <TicketForm unknown={values.unknownTicket ?? null} view={view} />
        <Figures counts={counts} view={view} />
      </>
    ),
  };
}

function Figures({ counts, view }: { readonly counts: ShownCounts; readonly view: PageView }) {
  const { t, number, link } = view;
  const { year, years, total, inScope, outOfScope, answered, forwarded } = counts;
  return (
    <>
      <h2>{year === null ? t(FEEDBACK_WORDS.figures) : `${t(FEEDBACK_WORDS.figures)} ${year}`}</h2>
      <Facts
        facts={[
          [t(FEEDBACK_WORDS.total), number(total)],
          [t(FEEDBACK_WORDS.inScope), number(inScope)],
          [t(FEEDBACK_WORDS.outOfScope), number(outOfScope)],
          [t(FEEDBACK_WORDS.answeredCount), number(answered)],
          [t(FEEDBACK_WORDS.forwardedCount), number(forwarded)],
          [t(FEEDBACK_WORDS.open), number(total - answered - forwarded)],
        ]}
      />
      <p>
        {t(FEEDBACK_WORDS.year)}:{' '}
        {years.map((one) => (
          <span key={one}>
            <a href={link(`/gop-y?nam=${one}`)} aria-current={one === year ? 'page' : undefined}>
              {one}
            </a>{' '}
          </span>
        ))}
        <a href={link('/gop-y')}>{t(FEEDBACK_WORDS.everyYear)}</a>
      </p>
    </>
  );
}

function FeedbackForm({ values, view }: { readonly values: FormValues; readonly view: PageView }) {
  const { t } = view;
  return (
    <form action={view.link('/gop-y')} method="post">
      <input type="hidden" name="trang" value={values.page} />
      {values.page !== '/' && (
        <p>
          {t(FEEDBACK_WORDS.about)} <a href={view.link(values.page)}>{values.page}</a>
        </p>
      )}
      <p>
        <label htmlFor="loai">{t(FEEDBACK_WORDS.kind)}</label>
        <select id="loai" name="loai" defaultValue={values.kind}>
          {Object.entries(FEEDBACK_KIND_LABELS).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {t(label)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor="noi-dung">{t(FEEDBACK_WORDS.text)}</label>
        <textarea
          id="noi-dung"
          name="noi-dung"
          rows={6}
          maxLength={4_000}
          required
          defaultValue={values.text}
          aria-invalid={values.wrong ? true : undefined}
          aria-describedby={values.wrong ? 'loi' : undefined}
        />
      </p>
      {values.wrong && (
        <p id="loi" className="wrong">
          {t(values.wrong)}
        </p>
      )}
      <p>
        <label htmlFor="lien-he">{t(FEEDBACK_WORDS.contact)}</label>
        <input id="lien-he" name="lien-he" maxLength={200} defaultValue={values.contact} autoComplete="email" />
      </p>
      <p className="trap" hidden>
        <label htmlFor="website">{t(FEEDBACK_WORDS.leaveEmpty)}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <button type="submit" className="main-action">
        {t(FEEDBACK_WORDS.send)}
      </button>
    </form>
  );
}
