import { GraphQLError } from 'graphql';
import { bilingual } from '../../domain/values/bilingual.ts';
import type { Limit } from './limits.ts';
import { LIMITS } from './limits.ts';

const WORDS: Readonly<Record<Limit, { readonly vi: string; readonly en: string }>> = {
  body: { vi: 'Yêu cầu quá lớn (byte)', en: 'The request is too large (bytes)' },
  documentLength: { vi: 'Truy vấn quá dài (ký tự)', en: 'The query is too long (characters)' },
  tokens: { vi: 'Truy vấn có quá nhiều từ tố', en: 'The query has too many tokens' },
  depth: { vi: 'Truy vấn lồng quá sâu', en: 'The query is nested too deeply' },
  fields: { vi: 'Truy vấn có quá nhiều trường', en: 'The query has too many fields' },
  rootFields: { vi: 'Truy vấn hỏi quá nhiều thứ cùng lúc', en: 'The query asks for too many things at once' },
  cost: {
    vi: 'Truy vấn tốn quá nhiều: hãy giảm first, bớt trường hoặc chia thành nhiều truy vấn; chi phí',
    en: 'The query costs too much: lower first, ask for fewer fields, or split it; cost',
  },
  time: {
    vi: 'Truy vấn mất quá nhiều thời gian xử lý: hãy giảm first, bớt trường hoặc chia thành nhiều truy vấn; mili giây',
    en: 'The query took too long: lower first, ask for fewer fields, or split it; milliseconds',
  },
};

/** Refuses a document beyond a limit and names both numbers. `measured` is null where counting stopped at the limit. */
export function refusal(limit: Limit, measured: number | null): GraphQLError {
  const { vi, en } = WORDS[limit];
  const most = LIMITS[limit];
  const isCostly = limit === 'cost' || limit === 'time';
  const figures = (words: string, maximum: string) => `${words}: ${measured ?? `> ${most}`}, ${maximum} ${most}`;
  return new GraphQLError(bilingual({ vi: figures(vi, 'tối đa'), en: figures(en, 'at most') }), {
    extensions: {
      code: isCostly ? 'TOO_COSTLY' : 'TOO_LARGE',
      limitOf: limit,
      limit: most,
      ...(measured === null ? {} : limit === 'cost' ? { cost: measured } : { measured }),
    },
  });
}
