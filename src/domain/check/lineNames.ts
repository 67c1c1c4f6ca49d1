import { codesInForceOf } from '../decision/namedProcedures.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import { codesOfNameKey, nameKeyOf, procedureNameKey } from '../catalogue/procedureNames.ts';
import { nearestVersion } from '../timeline/versions.ts';
import { claimsOn, timelineFor } from '../timeline/timeline.ts';
import type { Check, CheckContext, Finding } from './checkContext.ts';
import { forEachLine, isMoved, lineViolation, makesText } from './checkContext.ts';

/**
 * A line with its own text needs a name. A known code with a new name, or a known name with a new code, is mostly a
 * typing mistake. Somebody must explain it.
 */
export const checkLineNames: Check = (context) => {
  const ended = endedCodes(context);
  const first = new Map<string, number>();
  return forEachLine(context, (line, _at, i) => [
    ...checkNameThere(line, i),
    ...checkNameOfCode(context, line, i),
    ...(context.decision.type === 'baseline' ? [] : [...checkOtherCode(context, line, i, ended), ...checkTwice(context, line, i, first)]),
  ]);
};

function checkNameThere(line: ResolvedLine, i: number): Finding[] {
  const { draft, carried, corrected, cited } = line;
  const hasName = Boolean(draft.name?.trim()) || carried !== null || corrected !== null || cited.length > 0;
  if (!makesText(line) || line.contentFrom !== 'own' || hasName) return [];
  const bringsBack = draft.kind === 'reinstated';
  return [
    lineViolation(
      line,
      i,
      'NAME_MISSING',
      'name',
      bringsBack
        ? 'không tìm thấy nội dung cũ để tiếp tục thực hiện. Hãy ghi địa bàn của tỉnh trước sắp xếp (ví dụ 27~2025-06-30) nếu nội dung thuộc tỉnh đó, hoặc nhập tên và nội dung.'
        : 'chưa có tên thủ tục.',
      bringsBack
        ? 'no earlier text was found to carry on. Name the former province (as 27~2025-06-30) if the text was its own, or give name and content.'
        : 'it has no name.',
    ),
  ];
}

function checkNameOfCode(context: CheckContext, line: ResolvedLine, i: number): Finding[] {
  const { draft, code } = line;
  const own = nameToCompare(context, line);
  if (code === null || own === '') return [];
  const day = line.effectiveFrom ?? context.today;
  const name = nameOfCode(context, code, line.place?.code ?? null, day);
  if (!name || name === own || procedureNameKey(name) === procedureNameKey(own)) return [];
  return [
    draft.kind === 'new'
      ? lineViolation(
          line,
          i,
          'CODE_MEANT_SOMETHING_ELSE',
          'code',
          `mã ${code} đã được dùng cho “${name}”. Kiểm tra mã; một mã không dùng lại cho thủ tục khác.`,
          `${code} was given to "${name}". See to the code: it is not given again to another procedure.`,
        )
      : lineViolation(
          line,
          i,
          'NAME_DIFFERS',
          'name',
          `danh mục đang ghi mã ${code} là “${name}”. Kiểm tra mã và tên; nếu tên được sửa đổi, hãy chọn “tên” trong bộ phận sửa đổi.`,
          `the catalogue calls ${code} "${name}". See to code and name; if the name is amended, choose "name" among the changed parts.`,
        ),
  ];
}

/** The name that a line gives its code; '' where another name than before is no surprise. */
function nameToCompare(context: CheckContext, line: ResolvedLine): string {
  const { draft, corrected } = line;
  const isMeant = corrected ? !isMoved(context, line) : draft.changedParts.includes('name');
  if (isMeant || draft.isWithdrawn) return '';
  // A correction that names only another code keeps the name, and brings it there.
  return draft.name || (corrected?.standing.summary.name ?? '');
}

/** The name nearest to a day. A text overtaken on its own first day has no version, but it named the code too. */
function nameOfCode({ remaining }: CheckContext, code: string, place: string | null, day: string): string | null {
  const known = nearestVersion(timelineFor(remaining, code, place), day);
  if (known) return known.line.summary.name || known.national?.summary.name || null;
  const named = claimsOn(remaining, code).findLast((claim) => claim.effect === 'text' && (claim.place === null || claim.place === place));
  return named?.line.summary.name || null;
}

/** The same name in force under another code: two procedures, or a wrong code. */
function checkOtherCode({ remaining }: CheckContext, line: ResolvedLine, i: number, ended: ReadonlySet<string>): Finding[] {
  const { draft, code, effectiveFrom, place } = line;
  if (!makesText(line) || !draft.name || effectiveFrom === null || draft.kind === 'reinstated') return [];
  const named = codesOfNameKey(remaining, nameKeyOf(draft));
  const codes = codesInForceOf(remaining, named, { place: place?.code ?? null, asOf: effectiveFrom });
  if (code !== null && codes.includes(code)) return [];
  const others = codes.filter((one) => !ended.has(one));
  if (others.length === 0) return [];
  return [
    lineViolation(
      line,
      i,
      'NAME_UNDER_ANOTHER_CODE',
      'name',
      `tên này đang là tên của thủ tục ${others.join(', ')} còn hiệu lực. Kiểm tra mã, hoặc ghi thủ tục đó vào phần bị thay thế.`,
      `this is the name of ${others.join(', ')}, in force. See to the code, or name that procedure among what is replaced.`,
    ),
  ];
}

/** Codes that lines of this decision end or describe. */
function endedCodes({ resolved }: CheckContext): ReadonlySet<string> {
  const ended = new Set<string>();
  for (const { code, replaces } of resolved) for (const one of [code, ...replaces.map((other) => other.code)]) if (one) ended.add(one);
  return ended;
}

function checkTwice({ resolved }: CheckContext, line: ResolvedLine, i: number, first: Map<string, number>): Finding[] {
  const { draft, code } = line;
  if (!makesText(line) || !draft.name || draft.corrects !== null) return [];
  const key = `${nameKeyOf(draft)} ${line.place?.code ?? ''}`;
  const other = first.get(key);
  if (other === undefined) first.set(key, i);
  if (other === undefined || (code !== null && resolved[other]!.code === code)) return [];
  const { position } = resolved[other]!.draft;
  return [
    lineViolation(
      line,
      i,
      'NAME_TWICE',
      'name',
      `dòng ${position ?? other + 1} cũng có tên này, với mã ${resolved[other]!.code ?? 'chưa có'}. Kiểm tra mã và tên của hai dòng.`,
      `line ${position ?? other + 1} has this name too, with code ${resolved[other]!.code ?? 'none'}. See to code and name of both.`,
    ),
  ];
}
