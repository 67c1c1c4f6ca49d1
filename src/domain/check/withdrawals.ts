import type { Catalogue, LineEntry } from '../catalogue/catalogue.ts';
import { headOfDecision } from '../catalogue/correctedDecision.ts';
import { withdrawn } from '../catalogue/withoutLines.ts';
import type { ChangeAt } from '../decision/withdrawalEffects.ts';
import { decisionOfEntry, withdrawalEffects } from '../decision/withdrawalEffects.ts';
import { dayInWords } from '../values/dayInWords.ts';
import type { Label } from '../values/vocabulary.ts';
import { CHANGE_KIND_LABELS } from '../values/vocabulary.ts';
import type { Check, Finding } from './checkContext.ts';
import { violation } from './checkContext.ts';

/**
 * Withdrawing lines as if never issued brings back what they had ended, and takes the ground from what others built on
 * them. Somebody must look at both, so each is named.
 */
export const checkWithdrawals: Check = ({ decision, resolved, catalogue }) => {
  const firsts = resolved.flatMap(({ draft, corrected }) => (draft.isWithdrawn && corrected ? [corrected.first] : []));
  if (decision.type !== 'correction' || firsts.length === 0) return [];
  const { revived, groundless } = withdrawalEffects(
    catalogue,
    firsts.map((first) => withdrawn(catalogue, first)),
  );
  return [...checkRevived(catalogue, revived), ...checkGroundless(catalogue, groundless)];
};

function checkRevived(catalogue: Catalogue, revived: readonly ChangeAt[]): Finding[] {
  if (revived.length === 0) return [];
  const list = (language: keyof Label) => revived.map((change) => revivalIn(language, catalogue, change)).join('; ');
  return [
    violation(
      'WITHDRAWAL_REVIVES',
      'corrects',
      `Khi rút, ${revived.length} nội dung có hiệu lực trở lại: ${list('vi')}. Hãy xác nhận các nội dung này còn áp dụng.`,
      `By this withdrawal ${revived.length} texts count again: ${list('en')}. Confirm that they apply.`,
    ),
  ];
}

function checkGroundless(catalogue: Catalogue, groundless: readonly LineEntry[]): Finding[] {
  if (groundless.length === 0) return [];
  const list = (language: keyof Label) => groundless.map((line) => lineIn(language, catalogue, line)).join('; ');
  return [
    violation(
      'WITHDRAWAL_LEAVES_NO_GROUND',
      'corrects',
      `Khi rút, ${groundless.length} dòng của quyết định khác không còn nội dung để sửa đổi, thay thế, bãi bỏ hoặc tiếp tục: ${list('vi')}. Hãy cho biết các dòng này có còn giá trị không; nếu không, hãy đính chính quyết định đó.`,
      `By this withdrawal ${groundless.length} lines of other decisions have nothing left to amend, replace, end or carry on: ${list('en')}. Say whether they still hold; if not, correct their decision.`,
    ),
  ];
}

/** One text that counts again: procedure, decision, place and days. */
export function revivalIn(language: keyof Label, catalogue: Catalogue, { code, place, from, until, after }: ChangeAt): string {
  const line = after!.national ?? after!.line;
  const decision = titleOf(language, catalogue, after!.line);
  const name = [code, line.summary.name].filter(Boolean).join(' ');
  if (language === 'en')
    return `${name} (${decision}, from ${from}${until === null ? '' : ` until ${until}`}${place ? `, in ${place.name}` : ''})`;
  return `${name} (${decision}, từ ${dayInWords(from)}${until === null ? '' : ` đến trước ${dayInWords(until)}`}${place ? `, tại ${place.name}` : ''})`;
}

/** One line with its kind and decision: '1.000001 Tên thủ tục: bãi bỏ, Quyết định 7/QĐ-BTP, từ 01/7/2025'. */
export function lineIn(language: keyof Label, catalogue: Catalogue, line: LineEntry): string {
  const { code, name, kind, effectiveFrom } = line.summary;
  const day = language === 'vi' ? `từ ${dayInWords(effectiveFrom)}` : `from ${effectiveFrom}`;
  const label = CHANGE_KIND_LABELS[kind][language].toLowerCase();
  return `${[code, name].filter(Boolean).join(' ')} (${label}, ${titleOf(language, catalogue, line)}, ${day})`;
}

function titleOf(language: keyof Label, catalogue: Catalogue, line: LineEntry): string {
  const key = decisionOfEntry(catalogue, line);
  const number = headOfDecision(catalogue, key)?.number ?? key;
  return language === 'vi' ? `Quyết định ${number}` : `decision ${number}`;
}
