import { SIGNATURE_VERDICTS } from '../../domain/sealing/fileSignature.ts';
import { CHANGE_KIND_LABELS, CHANGE_KINDS, HANDLER_ROLE_LABELS } from '../../domain/values/vocabulary.ts';
import type { DecisionPageQuery } from '../answers.ts';
import { pageBehind } from '../browse/addresses.ts';
import { withFragments } from '../fragments.ts';
import { labelOf } from '../language.ts';
import { ChangeTable } from '../parts/ChangeTable.tsx';
import { Day, Instant } from '../parts/Day.tsx';
import { Facts } from '../parts/Facts.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import { NumberedLink, NumberedLinks } from '../parts/links.tsx';
import { NextPage } from '../parts/NextPage.tsx';
import { signedDocument } from '../parts/signedDocument.tsx';
import type { Asked, SitePage } from '../sitePage.ts';
import { given, givenAll } from '../sitePage.ts';
import { States } from '../states/State.tsx';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

type Decision = Extract<NonNullable<DecisionPageQuery['node']>, { readonly issuedOn: string }>;

/** A decision and its lines, with their corrections. */
export const decisionPage: SitePage<DecisionPageQuery> = {
  path: '/quyet-dinh/:issuedOn/:authority/:number',
  parameters: ['after', 'loai'],
  document: withFragments(`query DecisionPage($id: ID!, $after: String, $kinds: [ChangeKind!]) { node(id: $id) { ... on Decision {
    number title issuingAuthority { name } signer issuedOn effectiveFrom announcedAt documentUrl documentName hash
    corrects { number url } correctedBy { number url } revokedBy { number url } expires { number isWhole noLongerInForceFrom decision { number url } }
    signedFile { verdict signatures { signer organisation signedAt } }
    printedCounts { total new amended replaced abolished standardised reinstated } derivedCounts { total } withdrawnCounts { total }
    legalBasis { number title }
    handling { approvedBy { role authority { name } } announcedBy { role authority { name } } answers { code question answer } }
    lines(first: 100, after: $after, kinds: $kinds) { nodes { ...ChangeLine } pageInfo { hasNextPage endCursor } totalCount } } } }`),
  variables: ({ path: { issuedOn, authority, number }, search }) => ({
    id: `decision:${issuedOn}/${authority}/${number}`,
    after: given(search, 'after'),
    kinds: kindsOf(search),
  }),
  render: ({ node }, view, asked) => {
    if (!isDecision(node)) return null;
    return {
      title: `${view.t(WORDS.decision)} ${node.number}`,
      ...(node.title ? { description: node.title } : {}),
      structured: decisionData(node, keyOf(asked), view),
      linkedData: `/v1/decisions/${keyOf(asked)}.jsonld`,
      main: <DecisionContent decision={node} view={view} asked={asked} />,
    };
  },
};

/** Kinds of lines that are asked for; null for all. */
function kindsOf(search: URLSearchParams): string[] | null {
  const kinds = givenAll(search, 'loai').filter((kind) => CHANGE_KINDS.some((known) => known.toUpperCase() === kind));
  return kinds.length > 0 ? kinds : null;
}

function addressOf({ path: { issuedOn, authority, number } }: Asked): string {
  return `/quyet-dinh/${issuedOn}/${authority}/${encodeURIComponent(number ?? '')}`;
}

/** A decision's key as its addresses write it. */
function keyOf({ path: { issuedOn = '', authority = '', number = '' } }: Asked): string {
  return [issuedOn, authority, number].map(encodeURIComponent).join('/');
}

/** A decision as schema.org's Legislation, under the id that linked data gives it. */
function decisionData({ number, title, issuedOn, effectiveFrom, issuingAuthority }: Decision, key: string, view: PageView): object[] {
  if (view.settings.publicUrl === '') return [];
  const address = view.whole(`/quyet-dinh/${key}`);
  return [
    {
      '@context': 'https://schema.org',
      '@id': address,
      '@type': 'Legislation',
      url: address,
      name: title ?? number,
      legislationIdentifier: number,
      legislationDate: issuedOn,
      legislationDateVersion: effectiveFrom,
      legislationPassedBy: { '@type': 'GovernmentOrganization', name: issuingAuthority.name },
      inLanguage: 'vi',
    },
  ];
}

/** Ids of other things are no decisions. */
function isDecision(node: DecisionPageQuery['node']): node is Decision {
  return node !== null && 'issuedOn' in node;
}

interface Props {
  readonly decision: Decision;
  readonly view: PageView;
}

function DecisionContent({ decision, view, asked }: Props & { readonly asked: Asked }) {
  const { t } = view;
  const { nodes, pageInfo, totalCount } = decision.lines;
  const chosen = kindsOf(asked.search);
  return (
    <>
      {decision.revokedBy && (
        <States
          states={[
            {
              name: 'revoked',
              tone: 'bad',
              word: t(WORDS.revokedWord),
              sentence: (
                <>
                  {t(WORDS.revoked)} <NumberedLink decision={decision.revokedBy} view={view} />.
                </>
              ),
            },
          ]}
        />
      )}
      {decision.title && (
        <p className="text" {...inVietnamese(view)}>
          {decision.title}
        </p>
      )}
      <DecisionFacts decision={decision} view={view} />
      <section className="full" aria-labelledby="danh-muc">
        <h2 id="danh-muc">
          {t(WORDS.lines)} ({view.number(totalCount)})
        </h2>
        <Kinds decision={decision} chosen={chosen} address={addressOf(asked)} view={view} />
        <ChangeTable lines={nodes} view={view} />
        <NextPage
          address={pageInfo.hasNextPage ? pageBehind(addressOf(asked), asked.search, 'after', pageInfo.endCursor) : null}
          view={view}
        />
      </section>
      <Explanations answers={decision.handling?.answers ?? []} view={view} />
      <Proof decision={decision} view={view} />
    </>
  );
}

function DecisionFacts({ decision, view }: Props) {
  const { t } = view;
  return (
    <Facts
      facts={[
        [
          t(WORDS.decidedBy),
          <span key="by" {...inVietnamese(view)}>
            {decision.issuingAuthority.name}
          </span>,
        ],
        [t(WORDS.signer), decision.signer],
        [t(WORDS.issuedOn), <Day key="on" day={decision.issuedOn} view={view} />],
        [t(WORDS.effectiveFrom), <Day key="from" day={decision.effectiveFrom} view={view} />],
        [t(WORDS.document), signedDocument(decision)],
        [t(WORDS.signatures), decision.signedFile && <Signatures key="signed" file={decision.signedFile} view={view} />],
        [t(WORDS.corrects), decision.corrects && <NumberedLink decision={decision.corrects} view={view} />],
        [t(WORDS.correctedBy), decision.correctedBy.length > 0 && <NumberedLinks decisions={decision.correctedBy} view={view} />],
        [t(WORDS.expires), decision.expires.length > 0 && <Expired expires={decision.expires} view={view} />],
        [t(WORDS.printedLines), isPlain(decision) ? null : view.number(decision.printedCounts.total)],
        [t(WORDS.derivedLines), countOrNothing(decision.derivedCounts)],
        [t(WORDS.withdrawnLines), countOrNothing(decision.withdrawnCounts)],
        [
          t(WORDS.legalBasisOfDecision),
          decision.legalBasis.length > 0 && (
            <span {...inVietnamese(view)}>
              {decision.legalBasis.map(({ number, title }) => (title ? `${number}: ${title}` : number)).join('; ')}
            </span>
          ),
        ],
      ]}
    />
  );
}

/** What the file's electronic signatures say, beside its text. */
function Signatures({ file, view }: { readonly file: NonNullable<Decision['signedFile']>; readonly view: PageView }) {
  return (
    <>
      {view.t(labelOf(SIGNATURE_VERDICTS, file.verdict))}
      {file.signatures.map(({ signer, organisation, signedAt }, i) => (
        <span key={i}>
          {'; '}
          <span {...inVietnamese(view)}>{[signer, organisation].filter(Boolean).join(', ')}</span>{' '}
          {signedAt && <Instant at={signedAt} view={view} />}
        </span>
      ))}
    </>
  );
}

function Expired({ expires, view }: { readonly expires: Decision['expires']; readonly view: PageView }) {
  return (
    <ul>
      {expires.map(({ number, isWhole, noLongerInForceFrom: day, decision }, i) => (
        <li key={i}>
          {decision ? <NumberedLink decision={decision} view={view} /> : number} {!isWhole && view.t(WORDS.inPart)}
          {day && (
            <>
              {' '}
              {view.t(WORDS.until)} <Day day={day} view={view} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface KindsProps extends Props {
  readonly chosen: readonly string[] | null;
  readonly address: string;
}

/** How many lines did what; each count leads to its lines. */
function Kinds({ decision: { printedCounts }, chosen, address, view }: KindsProps) {
  const counted = Object.entries(CHANGE_KIND_LABELS).flatMap(([key, label]) => {
    const count = printedCounts[key as keyof typeof CHANGE_KIND_LABELS];
    return count > 0 ? [{ kind: key.toUpperCase(), label, count }] : [];
  });
  if (counted.length < 2 && chosen === null) return null;
  return (
    <ul className="chosen" aria-label={view.t(WORDS.countsByKind)}>
      {counted.map(({ kind, label, count }) => (
        <li key={kind}>
          <a href={view.link(`${address}?loai=${kind}`)} aria-current={chosen?.includes(kind) ? 'true' : undefined}>
            {view.t(label)}: {view.number(count)}
          </a>
        </li>
      ))}
      {chosen && (
        <li>
          <a href={view.link(address)}>
            {view.t(WORDS.allLines)}: {view.number(printedCounts.total)}
          </a>
        </li>
      )}
    </ul>
  );
}

/** Nothing was derived or withdrawn: the number of lines is enough. */
function isPlain({ derivedCounts, withdrawnCounts }: Decision): boolean {
  return derivedCounts.total === 0 && withdrawnCounts.total === 0;
}

function countOrNothing({ total }: { readonly total: number }): string | null {
  return total === 0 ? null : String(total);
}

function Explanations({ answers, view }: { readonly answers: NonNullable<Decision['handling']>['answers']; readonly view: PageView }) {
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="giai-trinh">
      <h2 id="giai-trinh">{view.t(WORDS.explanations)}</h2>
      <dl>
        {answers.map(({ question, answer }, i) => (
          <div key={i}>
            <dt>{question}</dt>
            <dd className="text">{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What lets anybody check the decision; below its lines, since few ask for it. */
function Proof({ decision, view }: Props) {
  const { t } = view;
  return (
    <details>
      <summary>{t(WORDS.proof)}</summary>
      <Facts
        facts={[
          [t(WORDS.announcedAt), <Instant key="at" at={decision.announcedAt} view={view} />],
          [t(WORDS.approvedBy), handlerText(decision.handling?.approvedBy, view)],
          [t(WORDS.announcedBy), handlerText(decision.handling?.announcedBy, view)],
          [t(WORDS.hash), <code key="hash">{decision.hash}</code>],
        ]}
      />
    </details>
  );
}

function handlerText(handler: NonNullable<Decision['handling']>['approvedBy'] | undefined, { t }: PageView): string | null {
  if (!handler) return null;
  return [t(labelOf(HANDLER_ROLE_LABELS, handler.role)), handler.authority?.name].filter(Boolean).join(', ');
}
