import type { Label } from '../../domain/values/vocabulary.ts';

/** What a control of Payload's is called for people who do not see it. */
export interface ControlName {
  readonly selector: string;
  readonly name: Label;
}

/** Payload shows these as pictures alone, without a name. The first that fits counts. */
export const CONTROL_NAMES: readonly ControlName[] = [
  { selector: '.clickable-arrow--left', name: { vi: 'Trang trước', en: 'Page before' } },
  { selector: '.clickable-arrow--right', name: { vi: 'Trang sau', en: 'Next page' } },
  { selector: '.doc-controls__popup .popup-button', name: { vi: 'Thao tác khác', en: 'More actions' } },
  { selector: '.clipboard-action__popup .popup-button', name: { vi: 'Chép hoặc dán cả danh sách', en: 'Copy or paste the list' } },
  { selector: '.array-actions__button', name: { vi: 'Thao tác với dòng này', en: 'Actions on this row' } },
  { selector: '.collapsible__drag, .sort-row', name: { vi: 'Kéo để đổi chỗ', en: 'Drag to reorder' } },
  { selector: '#select-all, .select-all__checkbox input', name: { vi: 'Chọn tất cả', en: 'Select all' } },
  { selector: 'td input[type="checkbox"][aria-label=""]', name: { vi: 'Chọn mục này', en: 'Select this entry' } },
  { selector: '.copy-to-clipboard', name: { vi: 'Chép vào bộ nhớ tạm', en: 'Copy to the clipboard' } },
  { selector: '.locked[role="button"]', name: { vi: 'Đang có người khác sửa', en: 'Somebody else is editing' } },
  { selector: 'dialog.confirmation-modal', name: { vi: 'Xác nhận', en: 'Confirm' } },
];

/** The field to choose from a list, where no label names it. */
export const CHOICE: Label = { vi: 'Chọn trong danh sách', en: 'Choose from the list' };

/** Payload names them after an object instead of the column. */
export const SORTING: readonly { readonly selector: string; readonly name: (column: string) => Label }[] = [
  { selector: '.sort-column__asc', name: (column) => ({ vi: `${column}: xếp tăng dần`, en: `${column}: ascending` }) },
  { selector: '.sort-column__desc', name: (column) => ({ vi: `${column}: xếp giảm dần`, en: `${column}: descending` }) },
];
