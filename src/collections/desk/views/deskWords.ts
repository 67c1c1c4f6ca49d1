import type { DraftDeadline } from '../../../announcing/desk/entryDeadline.ts';

/** The texts of the work desk. */
export const DESK_WORDS = {
  vi: {
    title: 'Bàn làm việc',
    import: 'Nhập quyết định từ tệp',
    write: 'Soạn quyết định mới',
    nothing: 'Không có gì đang chờ bạn.',
    lists: {
      due: 'Sắp quá hạn, quá hạn',
      toApprove: 'Chờ bạn duyệt',
      toAnnounce: 'Đã duyệt, chờ công bố',
      toReview: 'Chờ bạn xem lại',
      returned: 'Bị trả lại',
      drafting: 'Đang soạn',
      waiting: 'Đã trình, chờ người khác',
      feedback: 'Phản ánh, kiến nghị chờ xử lý',
      soonInForce: 'Sắp có hiệu lực (30 ngày)',
      justAnnounced: 'Vừa công bố (14 ngày)',
      endingTexts: 'Nội dung tạm thời sắp hết (60 ngày)',
      provisionalCodes: 'Mã tạm, chờ mã quốc gia',
      endedBases: 'Căn cứ pháp lý đã hết hiệu lực',
      endedLevels: 'Còn ghi cấp huyện',
    },
    lines: (count: number) => `${count} dòng`,
    noNumber: 'Chưa có số',
    more: (count: number) => `và ${count} mục khác`,
    lastDay: (day: string) => `đến hết ${day}`,
    from: (day: string) => `từ ${day}`,
    ended: (document: string, day: string) => `${document} hết hiệu lực từ ${day}`,
    decision: (number: string) => `theo ${number}`,
    mend: 'Soạn quyết định',
    deadline: ({ what, left }: DraftDeadline, day: string) => {
      const [unit, act] = what === 'entry' ? ['ngày làm việc', 'công bố'] : ['ngày', 'ký'];
      return left < 0 ? `quá hạn ${act} ${-left} ${unit} (hạn ${day})` : `còn ${left} ${unit} để ${act} (hạn ${day})`;
    },
  },
  en: {
    title: 'Work desk',
    import: 'Import a decision from a file',
    write: 'Write a new decision',
    nothing: 'Nothing waits for you.',
    lists: {
      due: 'Due soon or missed',
      toApprove: 'For you to approve',
      toAnnounce: 'Approved, to be announced',
      toReview: 'For you to look at again',
      returned: 'Returned',
      drafting: 'Being drafted',
      waiting: 'Submitted, waiting for others',
      feedback: 'Feedback to settle',
      soonInForce: 'Soon in force (30 days)',
      justAnnounced: 'Just announced (14 days)',
      endingTexts: 'Temporary texts that end (60 days)',
      provisionalCodes: 'Provisional codes',
      endedBases: 'Legal bases that ended',
      endedLevels: 'Still on the district level',
    },
    lines: (count: number) => `${count} lines`,
    noNumber: 'No number yet',
    more: (count: number) => `and ${count} more`,
    lastDay: (day: string) => `until ${day}`,
    from: (day: string) => `from ${day}`,
    ended: (document: string, day: string) => `${document} ended on ${day}`,
    decision: (number: string) => `by ${number}`,
    mend: 'Write a decision',
    deadline: ({ what, left }: DraftDeadline, day: string) => {
      const [unit, act] = what === 'entry' ? ['working days', 'announce'] : ['days', 'sign'];
      return left < 0 ? `${-left} ${unit} late to ${act} (due ${day})` : `${left} ${unit} left to ${act} (due ${day})`;
    },
  },
} as const;
export type DeskWords = (typeof DESK_WORDS)['vi' | 'en'];
