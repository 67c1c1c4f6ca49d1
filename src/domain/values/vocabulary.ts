/**
 * Closed lists of values, each with its label (Vietnamese first, English second). The public schema writes values in
 * constant case: `workingDay` is WORKING_DAY there.
 */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

export const GOVERNMENT_LEVEL_LABELS = {
  central: { vi: 'Cấp bộ', en: 'Central' },
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  district: { vi: 'Cấp huyện', en: 'District' },
  commune: { vi: 'Cấp xã', en: 'Commune' },
  other: { vi: 'Cơ quan khác', en: 'Other body' },
} as const satisfies Record<string, Label>;
export type GovernmentLevel = keyof typeof GOVERNMENT_LEVEL_LABELS;
/** Highest first: a procedure with several levels counts exclusively under the first one. */
export const GOVERNMENT_LEVELS = Object.keys(GOVERNMENT_LEVEL_LABELS) as GovernmentLevel[];
/** Districts ended on this day (Law on the Organisation of Local Government 2025). */
export const DISTRICTS_ENDED_FROM = '2025-07-01';

export const CHANGE_KIND_LABELS = {
  new: { vi: 'Mới ban hành', en: 'New' },
  amended: { vi: 'Sửa đổi, bổ sung', en: 'Amended' },
  replaced: { vi: 'Thay thế', en: 'Replaced' },
  abolished: { vi: 'Bãi bỏ', en: 'Abolished' },
  standardised: { vi: 'Chuẩn hóa', en: 'Standardised' },
  reinstated: { vi: 'Tiếp tục thực hiện', en: 'Reinstated' },
} as const satisfies Record<string, Label>;
export type ChangeKind = keyof typeof CHANGE_KIND_LABELS;
export const CHANGE_KINDS = Object.keys(CHANGE_KIND_LABELS) as ChangeKind[];

export const PROCEDURE_TYPE_LABELS = {
  standard: { vi: 'Quy định bởi trung ương', en: 'National' },
  specific: { vi: 'Đặc thù của địa phương', en: 'Specific to a locality' },
  internal: { vi: 'Nội bộ giữa các cơ quan nhà nước', en: 'Internal to government' },
} as const satisfies Record<string, Label>;
export type ProcedureType = keyof typeof PROCEDURE_TYPE_LABELS;
export const PROCEDURE_TYPES = Object.keys(PROCEDURE_TYPE_LABELS) as ProcedureType[];

export const ONLINE_LEVEL_LABELS = {
  none: { vi: 'Chưa trực tuyến', en: 'Not online' },
  level1: { vi: 'Mức độ 1', en: 'Level 1' },
  level2: { vi: 'Mức độ 2', en: 'Level 2' },
  level3: { vi: 'Mức độ 3', en: 'Level 3' },
  level4: { vi: 'Mức độ 4', en: 'Level 4' },
  partial: { vi: 'Trực tuyến một phần', en: 'Partly online' },
  full: { vi: 'Trực tuyến toàn trình', en: 'Fully online' },
} as const satisfies Record<string, Label>;
export type OnlineServiceLevel = keyof typeof ONLINE_LEVEL_LABELS;
export const ONLINE_LEVELS = Object.keys(ONLINE_LEVEL_LABELS) as OnlineServiceLevel[];

export const CHANNEL_KIND_LABELS = {
  inPerson: { vi: 'Trực tiếp', en: 'In person' },
  online: { vi: 'Trực tuyến', en: 'Online' },
  postal: { vi: 'Dịch vụ bưu chính', en: 'By post' },
} as const satisfies Record<string, Label>;
export type ChannelKind = keyof typeof CHANNEL_KIND_LABELS;
export const CHANNEL_KINDS = Object.keys(CHANNEL_KIND_LABELS) as ChannelKind[];

export const TIME_UNIT_LABELS = {
  hour: { vi: 'giờ', en: 'hour' },
  day: { vi: 'ngày', en: 'day' },
  workingDay: { vi: 'ngày làm việc', en: 'working day' },
  month: { vi: 'tháng', en: 'month' },
  year: { vi: 'năm', en: 'year' },
} as const satisfies Record<string, Label>;
export type TimeUnit = keyof typeof TIME_UNIT_LABELS;
export const TIME_UNITS = Object.keys(TIME_UNIT_LABELS) as TimeUnit[];

export const FEE_KIND_LABELS = {
  fee: { vi: 'Phí', en: 'Fee' },
  charge: { vi: 'Lệ phí', en: 'Charge' },
  price: { vi: 'Giá dịch vụ', en: 'Price' },
} as const satisfies Record<string, Label>;
export type FeeKind = keyof typeof FEE_KIND_LABELS;
export const FEE_KINDS = Object.keys(FEE_KIND_LABELS) as FeeKind[];

export const DECISION_TYPE_LABELS = {
  publication: { vi: 'Công bố', en: 'Publication' },
  standardisation: { vi: 'Chuẩn hóa', en: 'Standardisation' },
  correction: { vi: 'Đính chính', en: 'Correction' },
  baseline: { vi: 'Dữ liệu ban đầu', en: 'Baseline' },
} as const satisfies Record<string, Label>;
export type DecisionType = keyof typeof DECISION_TYPE_LABELS;
export const DECISION_TYPES = Object.keys(DECISION_TYPE_LABELS) as DecisionType[];

/**
 * The parts of a procedure by NĐ 63/2010/NĐ-CP Điều 8 (amended by NĐ 92/2017/NĐ-CP), and those that the catalogue adds.
 */
export const PROCEDURE_PART_LABELS = {
  name: { vi: 'Tên thủ tục', en: 'Name' },
  levels: { vi: 'Cấp thực hiện', en: 'Levels' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  steps: { vi: 'Trình tự thực hiện', en: 'Steps' },
  channels: { vi: 'Cách thức thực hiện', en: 'Channels' },
  dossier: { vi: 'Thành phần, số lượng hồ sơ', en: 'Dossier' },
  timeLimit: { vi: 'Thời hạn giải quyết', en: 'Time limit' },
  audience: { vi: 'Đối tượng thực hiện', en: 'Audience' },
  implementingAuthority: { vi: 'Cơ quan thực hiện', en: 'Implementing authority' },
  result: { vi: 'Kết quả thực hiện', en: 'Result' },
  fees: { vi: 'Phí, lệ phí', en: 'Fees' },
  forms: { vi: 'Mẫu đơn, tờ khai', en: 'Forms' },
  requirements: { vi: 'Yêu cầu, điều kiện', en: 'Requirements' },
  legalBasis: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  onlineLevel: { vi: 'Mức độ dịch vụ công trực tuyến', en: 'Online level' },
} as const satisfies Record<string, Label>;
export type ProcedurePart = keyof typeof PROCEDURE_PART_LABELS;
export const PROCEDURE_PARTS = Object.keys(PROCEDURE_PART_LABELS) as ProcedurePart[];

/** The roles that handle a decision. */
export const HANDLER_ROLE_LABELS = {
  administrator: { vi: 'Quản trị', en: 'Administrator' },
  approver: { vi: 'Người phê duyệt', en: 'Approver' },
  editor: { vi: 'Người biên tập', en: 'Editor' },
  command: { vi: 'Lệnh của người vận hành', en: 'A command of whoever runs the system' },
  program: { vi: 'Chương trình có khóa API', en: 'A program with an API key' },
} as const satisfies Record<string, Label>;
export type HandlerRole = keyof typeof HANDLER_ROLE_LABELS;

export const LEGAL_FORCE_LABELS = {
  notYetInForce: { vi: 'Chưa có hiệu lực', en: 'Not yet in force' },
  inForce: { vi: 'Còn hiệu lực', en: 'In force' },
  noLongerInForce: { vi: 'Hết hiệu lực', en: 'No longer in force' },
} as const satisfies Record<string, Label>;
export type LegalForce = keyof typeof LEGAL_FORCE_LABELS;

/** Where a line's content is: in the line, in the national line of the day, or in both with the line first. */
export type ContentSource = 'own' | 'national' | 'ownOverNational';
/** When a temporary line ends: the earlier text resumes, or nothing does. */
export type Afterwards = 'resumes' | 'nothing';
