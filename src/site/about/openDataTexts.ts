import type { AboutText } from './aboutTexts.ts';

/** Data for everybody: whole lists to download, and questions to ask by program. */
export const OPEN_DATA: AboutText = {
  path: '/du-lieu-mo',
  title: { vi: 'Dữ liệu mở', en: 'Open data' },
  lead: {
    vi: 'Toàn bộ danh mục được tải về và hỏi bằng chương trình miễn phí, không cần đăng ký.',
    en: 'The whole catalogue can be downloaded and asked by programs, free of charge and without registration.',
  },
  parts: [
    {
      id: 'tai-ve',
      title: { vi: 'Tải cả danh mục', en: 'Download the whole list' },
      texts: [
        {
          vi: 'Mọi thủ tục đang có hiệu lực hôm nay với đủ nội dung. Thêm asOf, place hoặc bộ lọc vào địa chỉ để lấy ngày khác, tỉnh khác hoặc một lĩnh vực.',
          en: 'All procedures in force today with their full texts. Add asOf, place or a filter to the address for another day, a province or a field.',
        },
      ],
      links: [
        { path: '/v1/export.xlsx', label: { vi: 'Bảng tính Excel (XLSX)', en: 'Excel workbook (XLSX)' }, isForMachines: true },
        { path: '/v1/export.csv', label: { vi: 'Bảng CSV', en: 'Table (CSV)' }, isForMachines: true },
        { path: '/v1/export.jsonl', label: { vi: 'JSON Lines', en: 'JSON Lines' }, isForMachines: true },
        { path: '/v1/export.jsonld', label: { vi: 'JSON-LD theo CPSV-AP', en: 'JSON-LD by CPSV-AP' }, isForMachines: true },
        { path: '/thong-ke.csv', label: { vi: 'Số liệu thống kê (CSV)', en: 'Statistics (CSV)' } },
      ],
    },
    {
      id: 'hoi',
      title: { vi: 'Hỏi bằng chương trình', en: 'Ask by program' },
      texts: [
        {
          vi: 'REST và GraphQL trả lời cùng những câu hỏi như các trang này, cho mọi ngày và mọi địa bàn.',
          en: 'REST and GraphQL answer the same questions as these pages, for any day and any place.',
        },
      ],
      links: [
        { path: '/v1/openapi.json', label: { vi: 'Mô tả OpenAPI', en: 'OpenAPI description' }, isForMachines: true },
        { path: '/v1/catalog', label: { vi: 'Trạng thái danh mục', en: 'State of the catalogue' }, isForMachines: true },
      ],
    },
    {
      id: 'theo-doi',
      title: { vi: 'Theo dõi thay đổi', en: 'Follow the changes' },
      texts: [
        {
          vi: 'Bảng tin Atom báo từng thay đổi; mỗi thủ tục cũng có bảng tin riêng trên trang lịch sử của nó.',
          en: 'An Atom feed tells each change; each procedure has a feed of its own on its page of history.',
        },
      ],
      links: [
        { path: '/feed.atom', label: { vi: 'Bảng tin Atom', en: 'Atom feed' }, isForMachines: true },
        { path: '/thay-doi', label: { vi: 'Trang thay đổi', en: 'Page of changes' } },
      ],
    },
    {
      id: 'dung-lai',
      title: { vi: 'Dùng lại', en: 'Reuse' },
      texts: [
        {
          vi: 'Quyết định công bố là văn bản nhà nước, không thuộc phạm vi bảo hộ quyền tác giả (Luật Sở hữu trí tuệ, Điều 15). Khi dùng lại, hãy ghi số quyết định và ngày lấy dữ liệu.',
          en: 'Decisions are texts of the state and not under copyright (Law on Intellectual Property, Article 15). When you reuse them, name the decision and the day of the data.',
        },
      ],
    },
  ],
};
