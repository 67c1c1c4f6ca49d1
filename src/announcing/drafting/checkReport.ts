import { bilingualLine } from '../../domain/values/bilingual.ts';
import { dayInWords } from '../../domain/values/dayInWords.ts';
import type { DraftLine } from '../../domain/decision/draft.ts';
import type { Registers } from '../../domain/places/registers.ts';
import { resolveLine } from '../../domain/decision/resolveLine.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Violation } from '../../domain/check/violations.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { CHANGE_KIND_LABELS, GOVERNMENT_LEVEL_LABELS } from '../../domain/values/vocabulary.ts';
import type { ReadingNotice } from '../../reading/meaning/parsedDecision.ts';
import { levelOf } from '../../reading/meaning/warnings/warningTypes.ts';
import type { DraftedDecision } from './toDraft.ts';
import { located } from './located.ts';

/** A drafted decision with all its notices. */
export interface CheckedDecision extends DraftedDecision {
  readonly warnings: readonly ReadingNotice[];
  readonly violations: readonly Violation[];
}

/** What the catalogue knows about the references of a line. */
export interface LineResolution {
  /** Canonical; null where none is known yet. */
  readonly code: string | null;
  readonly place: string | null;
  /** The lines that the cited earlier decision and position may mean. */
  readonly cited: readonly {
    readonly decision: string;
    readonly section: string | null;
    readonly position: string | null;
    readonly code: string;
    readonly name: string;
  }[];
}

export function resolutionsOf(
  { draft: { decision, lines } }: DraftedDecision,
  catalogue: Catalogue,
  registers: Registers,
): LineResolution[] {
  return lines.map((line) => {
    const { code, place, cited } = resolveLine(decision, line, catalogue, registers);
    return {
      code,
      place: place?.code ?? null,
      cited: cited.map(({ summary }) => ({
        decision: summary.decision,
        section: summary.section,
        position: summary.position,
        code: summary.code,
        name: summary.name,
      })),
    };
  });
}

/** Where the text of a line comes from, in words. */
export const CONTENT_SOURCE_LABELS: Readonly<Record<DraftLine['contentFrom'], Label>> = {
  own: { vi: 'của chính dòng này', en: 'its own' },
  national: { vi: 'của thủ tục quốc gia', en: 'that of the national procedure' },
  ownOverNational: { vi: 'của chính dòng này, phần còn lại theo thủ tục quốc gia', en: 'its own, the rest from the national procedure' },
};

/** The check as text: each line with its references, then all violations. */
export function checkReport(checked: CheckedDecision, resolutions: readonly LineResolution[]): string {
  const { draft, violations, warnings, notes } = checked;
  const { number, issuedOn, issuingAuthority, effectiveFrom, title } = draft.decision;
  const isAbout = (path: string, i: number) => path === `lines.${i}` || path.startsWith(`lines.${i}.`);
  const head = [
    `Quyết định ${number ?? '(chưa có số)'} ngày ${issuedOn ? dayInWords(issuedOn) : '(chưa rõ)'}, ${issuingAuthority?.name ?? '(chưa rõ cơ quan)'}${issuingAuthority?.code ? ` [${issuingAuthority.code}]` : ''}`,
    ...(title === null ? [] : [title]),
    `Có hiệu lực / effective: ${effectiveFrom ? dayInWords(effectiveFrom) : 'chưa nêu / not stated'}; số dòng / lines: ${draft.lines.length}`,
  ];
  const lines = draft.lines.flatMap((line, i) => [
    ...lineText(line, i, resolutions[i]),
    ...notes
      .filter(({ path }) => isAbout(path, i))
      .map(({ code, message, severity }) => `     ${severity === 'warning' ? '?' : '-'} ${code}: ${bilingualLine(message)}`),
  ]);
  const ofHead = notes.filter(({ path }) => !path.startsWith('lines.'));
  const [errors, mild] = [
    violations.filter(({ severity }) => severity === 'error'),
    violations.filter(({ severity }) => severity === 'warning'),
  ];
  return [
    ...head,
    ...ofHead.map(({ code, message, severity }) => `${severity === 'warning' ? '?' : '-'} ${code}: ${bilingualLine(message)}`),
    '',
    ...lines,
    ...section('Lỗi / errors', errors.map(violationText)),
    ...section('Cảnh báo / warnings', mild.map(violationText)),
    ...section(
      'Khi đọc tệp / from reading',
      warnings.map(located).map((notice) => `[${levelOf(notice)}] ${notice.code}: ${notice.message.vi}\n    ${notice.message.en}`),
    ),
  ].join('\n');
}

function lineText(line: DraftLine, i: number, resolution: LineResolution | undefined): string[] {
  const { code = null, cited = [] } = resolution ?? {};
  const levels = line.levels.map((level) => GOVERNMENT_LEVEL_LABELS[level].vi.toLowerCase()).join(', ');
  const named = [line.place?.name, levels, line.fields.map(({ name }) => name).join(', ')].filter(Boolean).join(' · ');
  return [
    `${String(i + 1).padStart(3)}. ${CHANGE_KIND_LABELS[line.kind].vi} | ${code ?? (line.code === null ? '(chưa có mã)' : `${line.code} (!)`)} | ${line.name ?? '(chưa có tên)'}`,
    ...(named === '' ? [] : [`     ${named}`]),
    ...(line.kind === 'abolished' ? [] : [`     Nội dung / content: ${bilingualLine(CONTENT_SOURCE_LABELS[line.contentFrom])}`]),
    ...line.replaces.map((replaced) => `     Thay thế / replaces: ${replaced.code ?? '(chưa rõ mã)'} ${replaced.name}`),
    ...cited.map(
      (row) => `     Dòng được dẫn / row cited: ${row.decision} ${row.section ?? ''} ${row.position ?? ''}: ${row.code} ${row.name}`,
    ),
  ];
}

export function violationText({ code, path, message }: Violation): string {
  return `${code} (${path}): ${message.vi}\n    ${message.en}`;
}

function section(title: string, texts: readonly string[]): string[] {
  return ['', `${title}: ${texts.length}`, ...texts.map((text) => `  ${text}`)];
}
