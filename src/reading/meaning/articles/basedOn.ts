import { joinLines } from '../foldText.ts';
import type { TextPiece } from '../lists/rawLines.ts';
import type { CitedDecision } from '../parsedDecision.ts';
import { findReferences } from './references.ts';

/** Decisions in the grounds that this one passes on: publication decisions of a ministry. */
export function readBasedOn(grounds: readonly TextPiece[]): CitedDecision[] {
  const found = new Map<string, CitedDecision>();
  for (const { text } of grounds) {
    const line = joinLines(text);
    if (!/^(căn cứ|thực hiện|theo)/iu.test(line)) continue;
    for (const reference of findReferences(line)) {
      const after = line.slice(reference.end, reference.end + 400);
      const isAboutElse =
        /chức năng, nhiệm vụ|cơ cấu tổ chức|quy chế|phê duyệt|ủy quyền|uỷ quyền|phân công|kế hoạch|chương trình|đề án/iu.test(after) &&
        !/công bố/iu.test(after);
      if (/\/\d{4}\/|TTg/u.test(reference.number) || isAboutElse) continue;
      if (/công bố|chuẩn hóa/iu.test(after) || /QĐ-B(?!HXH)/u.test(reference.number))
        found.set(reference.number, { number: reference.number, date: reference.date });
    }
  }
  return [...found.values()];
}
