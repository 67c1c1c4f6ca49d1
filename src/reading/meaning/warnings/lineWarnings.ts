import { describePlace } from '../../form/documentForm.ts';
import { nationalPart } from '../lines/codes.ts';
import { foldText } from '../foldText.ts';
import type { BuiltLine } from '../lines/lineValues.ts';
import type { LineRemark } from '../lines/lineContext.ts';
import type { ParsedLine, ReadingNotice } from '../parsedDecision.ts';
import { linesText } from './linesText.ts';
import { aWarning, type WarningType } from './warningTypes.ts';

/** One warning for each type of remark, with its lines and locations. */
export function warnOfRemarks(built: readonly BuiltLine[]): ReadingNotice[] {
  const byType = new Map<WarningType, { remark: LineRemark; n: number }[]>();
  built.forEach(({ remarks }, index) => {
    for (const remark of remarks) byType.set(remark.type, [...(byType.get(remark.type) ?? []), { remark, n: index + 1 }]);
  });
  return [...byType].map(([type, all]) => {
    const places = all.map(({ remark }) => remark.place).filter((place) => place !== null);
    const texts = [...new Set(all.map(({ remark }) => remark.text))];
    const where = [...new Set(places.map(describePlace))].slice(0, 40).join(', ');
    return aWarning(
      type,
      texts.slice(0, 12).join('; ') + (texts.length > 12 ? `; … ${texts.length - 12} more` : ''),
      linesText(all.map(({ n }) => n)) + (where === '' ? '' : `: ${where}`),
    );
  });
}

/** Warnings that need a comparison of all lines. */
export function warnAcrossLines(lines: readonly ParsedLine[]): ReadingNotice[] {
  return [
    ...warnOfNames(lines),
    ...warnOfCodes(lines),
    ...warnOfLevels(lines),
    ...warnOfFacets(lines),
    ...warnOfSequence(lines),
    ...warnOfMissing(lines),
  ];
}

function warnOfNames(lines: readonly ParsedLine[]): ReadingNotice[] {
  return groups(lines, ({ kind, name }) => `${kind}/${foldText(name)}`)
    .filter((same) => same[0]?.name !== '' && new Set(same.map(({ code, codeSuggested, n }) => code ?? codeSuggested ?? `#${n}`)).size > 1)
    .map((same) => {
      const codes = same.map(({ code, codeRaw }) => code ?? codeRaw ?? 'no code').join(', ');
      const text = `the same name stands under ${codes}: lines are never merged by name`;
      return aWarning('same-name-two-codes', text, linesText(same.map(({ n }) => n)));
    });
}

function warnOfCodes(lines: readonly ParsedLine[]): ReadingNotice[] {
  const coded = lines.filter(({ code }) => code !== null);
  const twice = groups(coded, ({ code }) => nationalPart(code ?? '')).filter((same) => same.length > 1);
  const warnings = twice.map((same): ReadingNotice => {
    const names = new Set(same.map(({ name }) => foldText(name)));
    const kinds = [...new Set(same.map(({ kind }) => kind))].join(', ');
    const stands = `${same[0]?.code ?? ''} stands on ${same.length} lines (${kinds})`;
    const lines = linesText(same.map(({ n }) => n));
    return names.size > 1
      ? aWarning('same-code-two-names', `${stands} with different names`, lines)
      : aWarning('duplicate-code', stands, lines);
  });
  if (lines.length > 0 && coded.length === 0 && lines.every(({ codeRaw }) => codeRaw === undefined)) {
    warnings.push(aWarning('no-codes', 'no line prints a code: they must be found by their names', 'document'));
  }
  return warnings;
}

function warnOfLevels(lines: readonly ParsedLine[]): ReadingNotice[] {
  const unstated = lines.filter(({ governmentLevels }) => governmentLevels.length === 0);
  const shared = lines.filter(({ governmentLevels }) => governmentLevels.length > 1);
  const district = lines.filter(({ governmentLevels }) => governmentLevels.includes('district'));
  return [
    ...ofLines(unstated, 'level-not-stated', 'nothing says which level handles them'),
    ...ofLines(shared, 'shared-level', 'several levels each'),
    ...ofLines(district, 'district-level', 'the district level ended on 2025-07-01'),
    ...ofLines(
      lines.filter(({ governmentLevelsBasis }) => governmentLevelsBasis === 'agency'),
      'level-from-agency',
      'the level is that of the agency named',
    ),
  ];
}

/** Facts that distinguish a line from its earlier form. */
function warnOfFacets(lines: readonly ParsedLine[]): ReadingNotice[] {
  return [
    ...ofLines(
      lines.filter(({ field }) => field === null),
      'field-not-stated',
      'nothing says the field',
    ),
    ...ofLines(
      lines.filter(({ field, fieldBefore }) => fieldBefore !== undefined && foldText(fieldBefore) !== foldText(field ?? '')),
      'field-moved',
      'the field is another than before',
    ),
    ...ofLines(
      lines.filter(({ isInternal }) => isInternal === true),
      'internal-procedures',
      'procedures between offices (thủ tục nội bộ), not for citizens: are they to be announced?',
    ),
    ...ofLines(
      lines.filter(({ kind }) => kind === 'continued'),
      'carried-on',
      'carried on (tiếp tục thực hiện): announced before, nothing about their content changes',
    ),
    ...ofLines(
      lines.filter(({ territory, kind }) => territory !== undefined && kind !== 'boundary_independent'),
      'territory-limited',
      'the line holds for a part of the territory only',
    ),
    ...ofLines(
      lines.filter(({ replaces }) => replaces.length > 1),
      'many-to-one',
      'one procedure takes the place of several',
    ),
  ];
}

/** Positions count within a section. A gap may mean a lost row. */
function warnOfSequence(lines: readonly ParsedLine[]): ReadingNotice[] {
  const warnings: ReadingNotice[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const [here, before] = [Number(line.position), Number(previous?.position)];
    if (!previous || !line.position || !previous.position || Number.isNaN(here) || Number.isNaN(before)) return;
    if (line.section !== previous.section && here === before + 1 && here > 1) {
      warnings.push(aWarning('sequence-continues', `positions run on over the headings (${before} | ${here})`, `line ${line.n}`));
    } else if (line.section === previous.section && here !== before + 1 && here !== before && here !== 1) {
      warnings.push(
        aWarning('sequence-gap', `after position ${before} comes ${here}: a row may be missing`, `lines ${previous.n}, ${line.n}`),
      );
    }
  });
  return warnings;
}

/** A value that some lines of a kind have and others lack. */
function warnOfMissing(lines: readonly ParsedLine[]): ReadingNotice[] {
  const keys = ['timeLimitText', 'placeText', 'feeText', 'legalBasisText', 'agencyText'] as const;
  return keys.flatMap((key) => {
    const blank = groups(lines, ({ kind }) => kind).flatMap((same) => {
      const without = same.filter((line) => line[key] === null);
      return without.length < same.length ? without : [];
    });
    return ofLines(blank, 'missing-value', `${key} is blank`);
  });
}

function ofLines(lines: readonly ParsedLine[], type: WarningType, text: string): ReadingNotice[] {
  return lines.length === 0 ? [] : [aWarning(type, `${text} (${lines.length})`, linesText(lines.map(({ n }) => n)))];
}

function groups(lines: readonly ParsedLine[], key: (line: ParsedLine) => string): ParsedLine[][] {
  const all = new Map<string, ParsedLine[]>();
  for (const line of lines) all.set(key(line), [...(all.get(key(line)) ?? []), line]);
  return [...all.values()];
}
