import type { Label } from '../../domain/values/vocabulary.ts';

/** The fields of a draft as people call them. */
const LABELS: Readonly<Record<string, Label>> = {
  type: { vi: 'Loại', en: 'Type' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  title: { vi: 'Trích yếu', en: 'Title' },
  issuingAuthority: { vi: 'Cơ quan ban hành', en: 'Issuing authority' },
  signer: { vi: 'Người ký', en: 'Signer' },
  issuedOn: { vi: 'Ngày ban hành', en: 'Day of signature' },
  effectiveFrom: { vi: 'Ngày có hiệu lực', en: 'Day of effect' },
  effectiveUntil: { vi: 'Ngày hết hiệu lực', en: 'Day when it ends' },
  declaredCounts: { vi: 'Số lượng nêu trong quyết định', en: 'Declared counts' },
  expires: { vi: 'Quyết định hết hiệu lực', en: 'Decisions that expire' },
  corrects: { vi: 'Nội dung được đính chính', en: 'What is corrected' },
  restates: { vi: 'Nội dung nêu lại', en: 'What is restated' },
  legalBasis: { vi: 'Căn cứ', en: 'Legal basis' },
  document: { vi: 'Văn bản đã ký', en: 'Signed file' },
  section: { vi: 'Mục', en: 'Section' },
  position: { vi: 'STT', en: 'Position' },
  kind: { vi: 'Loại thay đổi', en: 'Kind of change' },
  code: { vi: 'Mã', en: 'Code' },
  codeRaw: { vi: 'Mã như in', en: 'Code as printed' },
  name: { vi: 'Tên', en: 'Name' },
  place: { vi: 'Địa bàn', en: 'Place' },
  levels: { vi: 'Cấp thực hiện', en: 'Levels' },
  fields: { vi: 'Lĩnh vực', en: 'Fields' },
  afterwards: { vi: 'Sau thời hạn', en: 'Afterwards' },
  changedParts: { vi: 'Bộ phận sửa đổi', en: 'Changed parts' },
  amendingDocuments: { vi: 'Văn bản sửa đổi', en: 'Amending documents' },
  replaces: { vi: 'Thủ tục bị thay thế', en: 'What it replaces' },
  earlier: { vi: 'Quyết định trước', en: 'Earlier decision' },
  isWithdrawn: { vi: 'Rút dòng', en: 'Withdrawn' },
  contentFrom: { vi: 'Nguồn nội dung', en: 'Source of the content' },
  isBoundaryIndependent: { vi: 'Không phụ thuộc địa giới', en: 'Regardless of boundaries' },
  audience: { vi: 'Đối tượng thực hiện', en: 'Audience' },
  competentAuthorities: { vi: 'Cơ quan có thẩm quyền', en: 'Competent authorities' },
  implementingAuthorities: { vi: 'Cơ quan thực hiện', en: 'Implementing authorities' },
  coordinatingAuthorities: { vi: 'Cơ quan phối hợp', en: 'Coordinating authorities' },
  onlineLevel: { vi: 'Mức độ trực tuyến', en: 'Online level' },
  partialOnlineReason: { vi: 'Lý do trực tuyến một phần', en: 'Why online in part' },
  lifeEvents: { vi: 'Sự kiện', en: 'Life events' },
  content: { vi: 'Nội dung thủ tục', en: 'Content' },
};

export function fieldLabel(name: string): Label {
  return LABELS[name] ?? { vi: name, en: name };
}
