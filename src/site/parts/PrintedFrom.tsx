import { QrCode } from '../posting/QrCode.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

/** The foot of a printed page: whence and when, and a code that leads to the same text for ever. A draft has no address yet. */
export function PrintedFrom({ permanent, view }: { readonly permanent: string; readonly view: PageView }) {
  if (view.condition?.kind === 'draft') return null;
  return (
    <div className="paper-only printed-from">
      <QrCode path={permanent} label={view.t(WORDS.qrOfPage)} view={view} name="qr small" />
      <p>
        {view.t(WORDS.printedPage)} {view.whole(permanent)} · {view.day(view.today)}
      </p>
    </div>
  );
}
