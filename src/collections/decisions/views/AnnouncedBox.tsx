import type { AnnouncedState } from '../../../announcing/announcedState.ts';
import { dayInVietNam } from '../../../domain/values/calendarDate.ts';
import { dayInWords, timeInVietNam } from '../../../domain/values/dayInWords.ts';
import { CorrectAnnounced } from '../corrections/views/CorrectAnnounced.tsx';
import { WithdrawWhole } from './WithdrawWhole.tsx';

interface AnnouncedBoxProps {
  readonly announced: AnnouncedState;
  /** Key of the decision. */
  readonly decision: string;
  readonly language: 'vi' | 'en';
}

const WORDS = {
  vi: {
    readOnly: 'Quyết định đã công bố, không sửa được nữa. Nếu có sai sót, hãy lập quyết định đính chính.',
    entry: (sequence: number, time: string) => `Bản ghi công bố số ${sequence}, lúc ${time}`,
    page: 'Trang công khai',
    hash: 'Mã băm',
    corrected: 'Đã được đính chính bởi',
  },
  en: {
    readOnly: 'The decision is announced and never changes. Where something is wrong, draft a correction.',
    entry: (sequence: number, time: string) => `Entry ${sequence} of the log, at ${time}`,
    page: 'Public page',
    hash: 'Hash',
    corrected: 'Corrected by',
  },
} as const;

/** What became of an announced decision: its entry in the log, its public page, and what corrects it. */
export function AnnouncedBox({
  announced: { sequence, announcedAt, hash, url, lines, corrections },
  decision,
  language,
}: AnnouncedBoxProps) {
  const words = WORDS[language];
  return (
    <div data-testid="announced-box">
      <p>{words.readOnly}</p>
      <p>
        {words.entry(sequence, timeInWords(announcedAt))} ·{' '}
        <a href={url} id="public-page">
          {words.page}
        </a>
      </p>
      <p>
        {words.hash}: <code style={{ overflowWrap: 'anywhere' }}>{hash}</code>
      </p>
      {corrections.length > 0 ? (
        <p>
          {words.corrected}:{' '}
          {corrections.map(({ number, url: page }) => (
            <a href={page} key={page} style={{ marginRight: '0.5rem' }}>
              {number}
            </a>
          ))}
        </p>
      ) : null}
      <CorrectAnnounced decision={decision} language={language} lines={lines} />
      <WithdrawWhole decision={decision} language={language} />
    </div>
  );
}

/** '28/11/2026 17:56' in Viet Nam. */
function timeInWords(instant: string): string {
  const at = new Date(instant);
  return `${dayInWords(dayInVietNam(at))} ${timeInVietNam(at)}`;
}
