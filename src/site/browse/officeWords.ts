import type { Label } from '../../domain/values/vocabulary.ts';

/** Words about the counters where papers are handed in. */
export const OFFICE_WORDS = {
  offices: { vi: 'Nơi tiếp nhận hồ sơ', en: 'Where to hand in' },
  officesAt: { vi: 'Nơi tiếp nhận tại', en: 'Counters in' },
  noOffices: {
    vi: 'Danh mục chưa có nơi tiếp nhận nào ở đây. Hãy hỏi Ủy ban nhân dân xã, phường hoặc Trung tâm phục vụ hành chính công của tỉnh.',
    en: 'The catalogue knows no counter here. Ask the People’s Committee of the commune, or the province’s one-stop centre.',
  },
  choosePlaceForOffices: { vi: 'Chọn địa bàn để xem nơi nộp gần bạn', en: 'Choose your place to see the nearest counters' },
  allOffices: { vi: 'Tất cả nơi tiếp nhận', en: 'All counters' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  hours: { vi: 'Giờ làm việc', en: 'Hours' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  accessibility: { vi: 'Người khuyết tật', en: 'Accessibility' },
  location: { vi: 'Tọa độ', en: 'Coordinates' },
  openMap: { vi: 'Mở bản đồ (trang khác)', en: 'Open a map (another site)' },
  runBy: { vi: 'Cơ quan quản lý', en: 'Run by' },
  takes: { vi: 'Thủ tục nhận tại đây', en: 'Procedures taken here' },
  takesNone: { vi: 'Hiện không có thủ tục nào được nhận tại đây.', en: 'Nothing is handed in here at present.' },
  searchWithin: { vi: 'Tìm trong các thủ tục nhận tại đây', en: 'Search among what is taken here' },
  takenAt: { vi: 'Nhận tại', en: 'Taken at' },
  postingList: { vi: 'Danh mục để niêm yết', en: 'List to post' },
  ofLevels: { vi: 'Theo cấp thực hiện', en: 'Of these levels' },
  closed: { vi: 'Ngừng tiếp nhận sau ngày', en: 'Closed after' },
} as const satisfies Record<string, Label>;
