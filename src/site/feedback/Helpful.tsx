import { permanentId } from '../parts/links.tsx';
import type { PageView } from '../view.ts';
import { FEEDBACK_WORDS } from './feedbackWords.ts';

/** "Did this help?": two buttons, counted by version, and a way to say what is wrong. */
export function Helpful({ version, view }: { readonly version: string; readonly view: PageView }) {
  const { t } = view;
  return (
    <form className="helpful screen-only" action={view.link('/gop-y/co-ich')} method="post">
      <input type="hidden" name="trang" value={view.path} />
      <input type="hidden" name="ban" value={permanentId(version)} />
      <span>{t(FEEDBACK_WORDS.helpful)}</span>{' '}
      <button type="submit" name="co-ich" value="1">
        {t(FEEDBACK_WORDS.yes)}
      </button>{' '}
      <button type="submit" name="co-ich" value="0">
        {t(FEEDBACK_WORDS.no)}
      </button>{' '}
      <a href={view.link(`/gop-y?${new URLSearchParams({ trang: view.path })}`)}>{t(FEEDBACK_WORDS.reportFault)}</a>
    </form>
  );
}
