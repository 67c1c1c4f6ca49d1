import { ConfirmationModal } from '@payloadcms/ui';
import { dayInWords } from '../../../domain/values/dayInWords.ts';
import type { Report } from '../report.ts';

interface ConfirmAnnouncingProps {
  readonly report: Pick<Report, 'number' | 'lineIds' | 'issuedOn' | 'effectiveFrom'>;
  readonly language: 'vi' | 'en';
  readonly onConfirm: () => void;
}

/** Opens and closes the question. */
export const CONFIRM_ANNOUNCING = 'confirm-announcing';

const WORDS = {
  vi: {
    heading: (number: string) => `Công bố Quyết định ${number}?`,
    lines: (count: number) => `${count} dòng`,
    issuedOn: (day: string) => `ký ngày ${day}`,
    effectiveFrom: (day: string) => `có hiệu lực từ ngày ${day}`,
    forEver:
      'Công bố là niêm phong: từ lúc đó mọi người đều đọc được, không ai sửa hay xóa được nữa. Sai sót chỉ đính chính được bằng quyết định khác.',
    confirm: 'Công bố',
    cancel: 'Chưa công bố',
  },
  en: {
    heading: (number: string) => `Announce decision ${number}?`,
    lines: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
    issuedOn: (day: string) => `signed on ${day}`,
    effectiveFrom: (day: string) => `in force from ${day}`,
    forEver:
      'Announcing seals it: from then on everybody reads it, and nobody changes or deletes it. What is wrong can only be corrected by another decision.',
    confirm: 'Announce',
    cancel: 'Not yet',
  },
} as const;

/** Announcing cannot be taken back, so it is asked once more what is announced. The first button is the harmless one. */
export function ConfirmAnnouncing({ report, language, onConfirm }: ConfirmAnnouncingProps) {
  const words = WORDS[language];
  const { number, lineIds, issuedOn, effectiveFrom } = report;
  const facts = [
    words.lines(lineIds.length),
    issuedOn && words.issuedOn(dayInWords(issuedOn)),
    effectiveFrom && words.effectiveFrom(dayInWords(effectiveFrom)),
  ];
  return (
    <ConfirmationModal
      body={
        <>
          <p data-testid="announcing-what">{facts.filter(Boolean).join(', ')}.</p>
          <p>{words.forEver}</p>
        </>
      }
      cancelLabel={words.cancel}
      confirmLabel={words.confirm}
      heading={words.heading(number ?? '–')}
      modalSlug={CONFIRM_ANNOUNCING}
      onConfirm={onConfirm}
    />
  );
}
