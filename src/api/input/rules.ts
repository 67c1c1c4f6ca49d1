import { z } from 'zod';
import { isCalendarDate } from '../../domain/values/calendarDate.ts';
import { parseProcedureCode, procedureCodeProblem } from '../../domain/values/procedureCode.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { bilingual } from '../../domain/values/bilingual.ts';
import { decodeId } from '../graphql/globalId.ts';
import { LONGEST_LIST, longestText } from './bounds.ts';

/** A text within the length of inputs with this name; longer texts are not examined. */
export function text(name: string, missing?: Label) {
  const most = longestText(name);
  return z.string(missing && { error: bilingual(missing) }).max(most, {
    error: bilingual({ vi: `Dài nhất ${most} ký tự`, en: `At most ${most} characters` }),
    abort: true,
  });
}

/** As many values as a list may hold. */
export function list<T extends z.ZodType>(of: T, missing?: Label) {
  return z.array(of, missing && { error: bilingual(missing) }).max(LONGEST_LIST, {
    error: bilingual({ vi: `Nhiều nhất ${LONGEST_LIST} giá trị`, en: `At most ${LONGEST_LIST} values` }),
    abort: true,
  });
}

/**
 * Rules for single inputs of GraphQL and REST, with messages about what would be right. The OpenAPI document uses the
 * same rules. The catalogue decides later whether a place or a decision exists.
 */
export const day = text('asOf')
  .refine(isCalendarDate, {
    error: bilingual({
      vi: 'Phải là một ngày có thật, dạng YYYY-MM-DD, ví dụ 2025-07-01',
      en: 'Must be a day that exists, YYYY-MM-DD, as 2025-07-01',
    }),
  })
  .meta({ format: 'date', examples: ['2025-07-01'], description: 'A calendar day in Viet Nam.' });

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
export const instant = text('knownAt')
  .refine((text) => INSTANT.test(text) && isCalendarDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), {
    error: bilingual({
      vi: 'Phải là thời điểm theo RFC 3339 có múi giờ, ví dụ 2025-07-01T08:00:00+07:00',
      en: 'Must be an RFC 3339 instant with an offset, as 2025-07-01T08:00:00+07:00',
    }),
  })
  .meta({
    format: 'date-time',
    examples: ['2025-07-01T08:00:00+07:00'],
    description: 'The instant whose knowledge is asked for; never in the future.',
  });

export const procedureCode = text('code')
  .superRefine((text, context) => {
    if (!parseProcedureCode(text)) context.addIssue({ code: 'custom', message: bilingual(procedureCodeProblem(text)) });
  })
  .meta({ examples: ['1.001193', '1001193', '1.001193.H36'], description: 'A procedure code in any usual spelling.' });

export const place = text('place')
  .trim()
  .regex(/^\d{2,5}(~\d{4}-\d{2}-\d{2})?$/, {
    error: bilingual({
      vi: 'Phải là mã tỉnh (2 chữ số) hoặc mã xã (5 chữ số), của đơn vị đã chấm dứt thì kèm ngày cuối, ví dụ 01, 00004, 15~2025-06-30',
      en: 'Must be the code of a province (2 digits) or a commune (5 digits), of an ended unit with its last day, as 01, 00004, 15~2025-06-30',
    }),
  })
  .meta({ examples: ['01', '15~2025-06-30'], description: 'Code or permanent id of a province or commune.' });

function upTo(most: number) {
  return { error: bilingual({ vi: `Phải là số nguyên từ 1 đến ${most}`, en: `Must be a whole number from 1 to ${most}` }) };
}

export const SIZES = upTo(100);
export const pageSize = z.int(SIZES).min(1, SIZES).max(100, SIZES).meta({ description: 'Size of the page.' });

/** Most days of one series of statistics: two months of days, or five years of months. */
export const MOST_DAYS = 60;

const MOST_SUGGESTIONS = 20;
export const SUGGESTIONS = upTo(MOST_SUGGESTIONS);
export const suggestionCount = z
  .int(SUGGESTIONS)
  .min(1, SUGGESTIONS)
  .max(MOST_SUGGESTIONS, SUGGESTIONS)
  .meta({ description: 'How many completions.' });

export const cursor = text('after')
  .regex(/^[A-Za-z0-9_-]+$/, {
    error: bilingual({
      vi: 'Phải là con trỏ lấy từ một câu trả lời trước (pageInfo)',
      en: 'Must be a cursor from an earlier answer (pageInfo)',
    }),
  })
  .meta({ description: 'A cursor from an earlier answer.' });

export const searchText = text('query', { vi: 'Phải nêu điều cần tìm', en: 'Must say what to look for' }).meta({
  description: 'What a person types, with or without accents.',
});

export const versionId = text('id')
  .refine((text) => decodeId(text)?.type === 'ProcedureVersion', {
    error: bilingual({
      vi: 'Phải là mã phiên bản gồm 26 ký tự, hoặc hai mã nối bằng dấu ~',
      en: 'Must be a version id of 26 characters, or two of them joined by ~',
    }),
  })
  .meta({
    description: "Id of a version as answers give it; of a local text over a national one 'local~national'.",
    pattern: '^[a-z2-7]{26}(~[a-z2-7]{26})?(\\?.*)?$',
  });
