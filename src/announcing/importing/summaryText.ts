import { bilingualLine } from '../../domain/values/bilingual.ts';
import type { ImportSummary } from './importReport.ts';

/** The result of an import in a few lines, Vietnamese first. */
export function summaryText(summary: ImportSummary, reportPath: string | null): string {
  const rows: [string, string, number][] = [
    ['hồ sơ đã đọc', 'records read', summary.records],
    ['quyết định công bố', 'decisions announced', summary.decisions],
    ['quyết định đã có trước', 'decisions announced before', summary.decisionsAlreadyAnnounced],
    ['dòng công bố', 'lines announced', summary.lines],
    ['hồ sơ không thay đổi', 'records unchanged', summary.linesUnchanged],
    ['giá trị được sửa', 'values mended', summary.mended],
    ['hồ sơ bị từ chối', 'records refused', summary.refused],
    ['dòng không đọc được', 'lines unreadable', summary.unreadable],
    ['hồ sơ để nguyên cho biên tập viên', 'records left to editors', summary.notTaken],
    ['cảnh báo, lỗi khi kiểm tra', 'violations found', summary.violations],
  ];
  const width = Math.max(...rows.map(([, , count]) => format(count).length));
  const seconds = (summary.milliseconds / 1_000).toFixed(1);
  return [
    heading(summary),
    ...rows.map(([vi, en, count]) => `  ${format(count).padStart(width)}  ${bilingualLine({ vi, en })}`),
    `  ${seconds} s`,
    ...(reportPath === null ? [] : [`Báo cáo / Report: ${reportPath}`]),
  ].join('\n');
}

/** Whether a file with content gave no line: most likely it is not a file of the portal. */
export function isNothingTaken({ records, refused, unreadable }: ImportSummary): boolean {
  return records > 0 && refused + unreadable >= records;
}

function heading(summary: ImportSummary): string {
  const { isDryRun, decisions, records } = summary;
  if (records === 0) return bilingualLine({ vi: 'Tệp không có hồ sơ nào.', en: 'The file holds no records.' });
  if (isNothingTaken(summary))
    return bilingualLine({ vi: 'Không nhận được hồ sơ nào trong tệp.', en: 'No record of the file could be taken.' });
  if (isDryRun) return bilingualLine({ vi: 'Chạy thử, không ghi gì.', en: 'Dry run: nothing was written.' });
  if (decisions === 0)
    return bilingualLine({
      vi: 'Danh mục đã có đủ, không có gì thay đổi.',
      en: 'Nothing changed: the catalogue says all of this already.',
    });
  return bilingualLine({ vi: 'Đã nhập xong.', en: 'Imported.' });
}

function format(count: number): string {
  return new Intl.NumberFormat('vi-VN').format(count);
}
