import type { Label } from '../../domain/values/vocabulary.ts';

/** Queries that the explorer offers; each is run by a test. */
export const READY_QUERIES: readonly { readonly title: Label; readonly query: string }[] = [
  {
    title: { vi: 'Một thủ tục: giấy tờ, thời hạn, phí', en: 'One procedure: papers, time limits, fees' },
    query: `{
  procedure(code: "1.001193") {
    name legalForce
    version { dossiers { items { name } } channels { kind timeLimit { amount unit text } fees { amount text } } }
  }
}`,
  },
  {
    title: { vi: 'Luật của một ngày, cho dân một tỉnh', en: 'The law of a day, for the people of a province' },
    query: `{
  procedures(asOf: "2026-01-01", place: "24", first: 5) { totalCount nodes { code name version { inForceFrom } } }
}`,
  },
  {
    title: { vi: 'Tìm như người dân gõ', en: 'Search as people type' },
    query: `{
  search(query: "lam giay khai sinh", first: 5) { totalCount nodes { code name } didYouMean }
}`,
  },
  {
    title: { vi: 'Thay đổi mới nhất', en: 'The newest changes' },
    query: `{
  changes(last: 5) { nodes { kind code name effectiveFrom decision { number } } pageInfo { endCursor } }
}`,
  },
  {
    title: { vi: 'Thủ tục miễn phí ở cấp xã', en: 'Free procedures of communes' },
    query: `{
  procedures(filter: { isFree: true, levels: [COMMUNE] }, first: 10) { totalCount nodes { code name } }
}`,
  },
  {
    title: { vi: 'Thống kê theo cấp và loại', en: 'Counts by level and type' },
    query: `{
  statistics { asOf inForce byLevel { level count } byType { type count } }
}`,
  },
];
