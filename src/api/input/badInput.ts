import { GraphQLError } from 'graphql';
import type { Label } from '../../domain/values/vocabulary.ts';

/** Both languages in one sentence: Vietnamese first, English in brackets. */
export function bilingual({ vi, en }: Label): string {
  return `${vi} (${en})`;
}

/** Something asked wrongly: names the field and says what would be right. */
export function badInput(field: string, message: Label | string): GraphQLError {
  const text = typeof message === 'string' ? message : bilingual(message);
  return new GraphQLError(text, { extensions: { code: 'BAD_INPUT', field } });
}
