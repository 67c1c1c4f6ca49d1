import type { Label } from '../domain/values/vocabulary.ts';

export type Language = keyof Label;

/** Returns a label in the language of the page. */
export type Translate = (label: Label) => string;

export function translateTo(language: Language): Translate {
  return (label) => label[language];
}

/** A day for people: 01/07/2025, or 2025-07-01 in English. */
export function dayText(language: Language, day: string): string {
  return language === 'vi' ? day.split('-').reverse().join('/') : day;
}

/** The label of a closed list's value, by its constant in the public contract. */
export function labelOf(labels: Readonly<Record<string, Label>>, constant: string): Label {
  const key = constant.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return labels[key] ?? { vi: constant, en: constant };
}

/** The texts of the pages, Vietnamese first. */
export const WORDS = {
  catalogue: { vi: 'Danh mục thủ tục hành chính', en: 'Catalogue of administrative procedures' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the content' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  home: { vi: 'Trang chủ', en: 'Home' },
  forMachines: { vi: 'Dữ liệu mở', en: 'Open data' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  searchFor: { vi: 'Tên, mã thủ tục hoặc việc cần làm', en: 'Name, code, or what you need to do' },
  asOf: { vi: 'Tại ngày', en: 'As of' },
  placeCode: { vi: 'Mã tỉnh hoặc xã (không bắt buộc)', en: 'Code of province or commune (optional)' },
  results: { vi: 'kết quả', en: 'results' },
  noResults: { vi: 'Không tìm thấy thủ tục nào phù hợp.', en: 'No procedure fits.' },
  beingIndexed: {
    vi: 'Danh mục đang được lập chỉ mục sau khi khởi động: chưa tìm được tất cả, hãy thử lại sau ít phút.',
    en: 'The catalogue is being indexed after a start: not everything can be found yet, try again in a minute.',
  },
  notYet: { vi: 'Chưa trả lời được lúc này', en: 'No answer at this moment' },
  beingAnnounced: {
    vi: 'Danh mục đang được công bố lần đầu, nên điều này có thể chưa có ở đây. Hãy thử lại sau ít phút.',
    en: 'The catalogue is being announced for the first time, so this may not be here yet. Try again in a minute.',
  },
  understoodAs: { vi: 'Đang tìm', en: 'Searching for' },
  didYouMean: { vi: 'Có phải bạn muốn tìm', en: 'Did you mean' },
  uncertain: { vi: 'Chưa chắc đã đúng điều bạn cần: hãy thử từ khác.', en: 'These may not be what you need: try other words.' },
  twins: { vi: 'Cùng thủ tục ở địa phương khác', en: 'The same procedure elsewhere' },
  nextPage: { vi: 'Trang sau', en: 'Next page' },
  inForceNow: { vi: 'thủ tục đang có hiệu lực', en: 'procedures in force' },
  newestDecisions: { vi: 'Quyết định công bố gần đây', en: 'Newest decisions' },
  code: { vi: 'Mã thủ tục', en: 'Code' },
  force: { vi: 'Tình trạng', en: 'Status' },
  unknownForce: { vi: 'Danh mục không có dữ liệu cho ngày này', en: 'The catalogue knows nothing of this day' },
  onDay: { vi: 'tại ngày', en: 'on' },
  from: { vi: 'Có hiệu lực từ', en: 'In force from' },
  until: { vi: 'Hết hiệu lực từ', en: 'No longer in force from' },
  noText: { vi: 'Không có văn bản nào có hiệu lực vào ngày này.', en: 'No text is in force on this day.' },
  seeNearest: { vi: 'Xem bản gần nhất', en: 'See the nearest text' },
  upcoming: { vi: 'Thay đổi sắp tới', en: 'Next change' },
  replaces: { vi: 'Thay thế', en: 'Replaces' },
  replacedBy: { vi: 'Được thay thế bởi', en: 'Replaced by' },
  history: { vi: 'Lịch sử hiệu lực', en: 'History' },
  change: { vi: 'Thay đổi', en: 'Change' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  place: { vi: 'Địa bàn', en: 'Place' },
  wholeCountry: { vi: 'Cả nước', en: 'Whole country' },
  decidedBy: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  competent: { vi: 'Cơ quan có thẩm quyền', en: 'Competent authority' },
  coordinating: { vi: 'Cơ quan phối hợp', en: 'Coordinating authority' },
  reception: { vi: 'Địa chỉ tiếp nhận hồ sơ', en: 'Where to hand in' },
  originals: { vi: 'bản chính', en: 'originals' },
  copies: { vi: 'bản sao', en: 'copies' },
  free: { vi: 'Miễn phí', en: 'Free' },
  differences: { vi: 'Thay đổi so với bản trước', en: 'What changed since the version before' },
  removed: { vi: 'bỏ', en: 'removed' },
  added: { vi: 'thêm', en: 'added' },
  permanentId: { vi: 'Mã phiên bản', en: 'Version id' },
  hash: { vi: 'Mã băm SHA-256', en: 'SHA-256' },
  wholeProcedure: { vi: 'Xem thủ tục này', en: 'See this procedure' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  issuedOn: { vi: 'Ngày ban hành', en: 'Signed on' },
  effectiveFrom: { vi: 'Ngày có hiệu lực', en: 'Takes effect' },
  announcedAt: { vi: 'Công bố trên danh mục', en: 'Announced in the catalogue' },
  document: { vi: 'Văn bản gốc', en: 'Signed document' },
  lines: { vi: 'Danh mục thủ tục kèm theo', en: 'Lines' },
  position: { vi: 'STT', en: 'No.' },
  dossierSets: { vi: 'Số bộ hồ sơ', en: 'Sets of papers' },
  note: { vi: 'Ghi chú', en: 'Note' },
  corrects: { vi: 'Đính chính quyết định', en: 'Corrects decision' },
  correctedBy: { vi: 'Được đính chính bởi', en: 'Corrected by' },
  corrected: { vi: 'đã được đính chính bởi', en: 'corrected by' },
  withdrawn: { vi: 'đã được rút bởi', en: 'withdrawn by' },
  withdrawal: { vi: 'rút dòng đã công bố', en: 'withdraws an announced line' },
  derived: { vi: 'hết hiệu lực theo quyết định', en: 'follows from an expired decision' },
  revoked: {
    vi: 'Quyết định này đã được rút, coi như chưa từng ban hành, bởi',
    en: 'This decision was withdrawn as if it had never been issued, by',
  },
  printedLines: { vi: 'Dòng in trong phụ lục', en: 'Lines that the annex prints' },
  derivedLines: { vi: 'Dòng hết hiệu lực theo quyết định khác', en: 'Endings that follow from expired decisions' },
  withdrawnLines: { vi: 'Dòng đã rút từ đó đến nay', en: 'Lines withdrawn since' },
  legalBasisOfDecision: { vi: 'Căn cứ', en: 'Legal basis' },
  approvedBy: { vi: 'Người duyệt', en: 'Approved by' },
  announcedBy: { vi: 'Người công bố', en: 'Announced by' },
  explanations: { vi: 'Giải trình khi công bố', en: 'Explanations given when it was announced' },
  nothingHere: { vi: 'Không tìm thấy', en: 'Not found' },
  nothingHereText: { vi: 'Chưa quyết định công bố nào nêu điều này.', en: 'No announced decision ever named it.' },
  wrongQuestion: { vi: 'Địa chỉ chưa đúng', en: 'Something in the address is wrong' },
} as const satisfies Record<string, Label>;
