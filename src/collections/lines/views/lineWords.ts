/** What the page of a line says above its form. */
export const LINE_WORDS = {
  vi: {
    title: 'Dòng này trong quyết định',
    decision: (number: string | null) => (number ? `Quyết định ${number}` : 'Quyết định chưa có số'),
    table: 'Bảng dòng',
    place: (order: number, count: number) => `Dòng ${order} trên ${count}`,
    before: 'Dòng trước',
    after: 'Dòng sau',
    nothing: 'Không có lỗi hay cảnh báo nào ở dòng này.',
    found: (errors: number, warnings: number) => `${errors} lỗi, ${warnings} cảnh báo ở dòng này`,
  },
  en: {
    title: 'This line in its decision',
    decision: (number: string | null) => (number ? `Decision ${number}` : 'A decision without a number yet'),
    table: 'Table of lines',
    place: (order: number, count: number) => `Line ${order} of ${count}`,
    before: 'Line before',
    after: 'Line after',
    nothing: 'No errors and no warnings at this line.',
    found: (errors: number, warnings: number) => `${errors} errors, ${warnings} warnings at this line`,
  },
} as const;
