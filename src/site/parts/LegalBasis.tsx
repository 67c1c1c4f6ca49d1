import type { VersionTextFragment } from '../answers.ts';
import { legalDocumentAddress } from '../browse/addresses.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { Day } from './Day.tsx';
import { inVietnamese } from './inVietnamese.ts';

type Documents = VersionTextFragment['legalBasis'];
const SHOWN = 5;

/** The laws that a procedure rests on; ended ones are marked. */
export function LegalBasis({ documents, view }: { readonly documents: Documents; readonly view: PageView }) {
  const more = documents.slice(SHOWN);
  return (
    <>
      <DocumentList documents={documents.slice(0, SHOWN)} view={view} />
      {more.length > 0 && (
        <details>
          <summary>
            {view.t(WORDS.andMore)} {view.number(more.length)}
          </summary>
          <DocumentList documents={more} view={view} />
        </details>
      )}
    </>
  );
}

function DocumentList({ documents, view }: { readonly documents: Documents; readonly view: PageView }) {
  return (
    <ul>
      {documents.map((document, i) => (
        <li key={i}>
          <LegalDocumentLink document={document} view={view} />
        </li>
      ))}
    </ul>
  );
}

/** A law, which leads to the procedures that rest on it; an ended one is marked. */
export function LegalDocumentLink({ document, view }: { readonly document: Documents[number]; readonly view: PageView }) {
  const { number, title, noLongerInForceFrom } = document;
  return (
    <>
      <a href={view.link(legalDocumentAddress(number))} {...inVietnamese(view)}>
        {number}
      </a>
      {title && title !== number && <span {...inVietnamese(view)}>: {title}</span>}
      {noLongerInForceFrom && noLongerInForceFrom <= view.today && (
        <small>
          {' '}
          ({view.t(WORDS.until)} <Day day={noLongerInForceFrom} view={view} />)
        </small>
      )}
    </>
  );
}
