import { CHANNEL_KIND_LABELS, FEE_KIND_LABELS } from '../../domain/values/vocabulary.ts';
import type { ChannelFragment } from '../answers.ts';
import { labelOf } from '../language.ts';
import { sumText } from '../summary/feeSummary.ts';
import { isStated, timeText } from '../summary/timeSummary.ts';
import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';
import { inVietnamese } from './inVietnamese.ts';
import { StackedTable } from './StackedTable.tsx';

/** Time and fee by way of handing in: one paragraph where all ways agree, else a row for each. */
export function Channels({ channels, view }: { readonly channels: readonly ChannelFragment[]; readonly view: PageView }) {
  const told = channels.filter(({ timeLimit, fees, description }) => isStated(timeLimit) || fees.length > 0 || description);
  const [first] = told;
  const names = new Intl.ListFormat(view.language, { type: 'disjunction' }).format(channels.map((one) => channelName(one, view)));
  if (!first) return channels.length > 0 ? <p>{sentence(names)}.</p> : null;
  const isSame = told.length === channels.length && new Set(told.map((one) => JSON.stringify({ ...one, kind: '' }))).size === 1;
  if (isSame) {
    return (
      <>
        <p>
          {sentence(names)}
          {isStated(first.timeLimit) && ': '}
          {isStated(first.timeLimit) && <Time channel={first} view={view} />}.
        </p>
        <Fees fees={first.fees} view={view} />
        {first.description && (
          <p className="text" {...inVietnamese(view)}>
            {first.description}
          </p>
        )}
      </>
    );
  }
  const { t } = view;
  return (
    <StackedTable
      caption={t(WORDS.timeAndFee)}
      heads={[t(WORDS.way), t(WORDS.howLong), t(WORDS.fee), t(WORDS.remark)]}
      rows={told.map((channel, i) => ({
        key: `${i}`,
        cells: [
          channelName(channel, view),
          isStated(channel.timeLimit) ? <Time channel={channel} view={view} /> : null,
          channel.fees.length > 0 ? <Fees fees={channel.fees} view={view} /> : null,
          channel.description ? (
            <span className="text" {...inVietnamese(view)}>
              {channel.description}
            </span>
          ) : null,
        ],
      }))}
    />
  );
}

function channelName({ kind }: ChannelFragment, { t }: PageView): string {
  return t(labelOf(CHANNEL_KIND_LABELS, kind));
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

/** The amount, and the decision's words where they say more. */
function Time({ channel: { timeLimit }, view }: { readonly channel: ChannelFragment; readonly view: PageView }) {
  const figure = timeText(timeLimit, view.language);
  const words = timeLimit.text?.trim() ?? '';
  const saysMore = timeLimit.amount !== null && words !== '' && !sameWords(words, timeText(timeLimit, 'vi'));
  return (
    <>
      {timeLimit.amount === null ? <span {...inVietnamese(view)}>{figure}</span> : <strong>{figure}</strong>}
      {saysMore && (
        <span className="text" {...inVietnamese(view)}>
          {' '}
          ({words})
        </span>
      )}
    </>
  );
}

function Fees({ fees, view }: { readonly fees: ChannelFragment['fees']; readonly view: PageView }) {
  const [only] = fees;
  if (!only) return null;
  if (fees.length === 1) return <Fee fee={only} view={view} />;
  return (
    <ul>
      {fees.map((fee, i) => (
        <li key={i}>
          <Fee fee={fee} view={view} />
        </li>
      ))}
    </ul>
  );
}

function Fee({ fee, view }: { readonly fee: ChannelFragment['fees'][number]; readonly view: PageView }) {
  const { t } = view;
  const words = fee.text?.trim() ?? '';
  // The decision's words often begin with the kind themselves.
  const kind = /^\W*(?:phí|lệ phí|giá|miễn|không)/iu.test(words) || fee.amount === 0 ? '' : `${t(labelOf(FEE_KIND_LABELS, fee.kind))}: `;
  const figure = fee.amount === null ? '' : sumText(fee, view.language);
  const saysMore = words !== '' && !sameWords(words, figure) && !sameWords(words, t(labelOf(FEE_KIND_LABELS, fee.kind)));
  return (
    <span>
      {kind}
      {figure && <strong>{figure}</strong>}
      {figure && saysMore && ' – '}
      {saysMore && (
        <span className="text" {...inVietnamese(view)}>
          {words}
        </span>
      )}
    </span>
  );
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^0+(?=\d)/, '')
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return plain(one) === plain(other);
}
