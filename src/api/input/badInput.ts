import { GraphQLError } from 'graphql';
import { bilingual } from '../../domain/values/bilingual.ts';
import type { Label } from '../../domain/values/vocabulary.ts';

/** Wrong input: names the field and what would be right. */
export function badInput(field: string, message: Label | string): GraphQLError {
  const text = typeof message === 'string' ? message : bilingual(message);
  return new GraphQLError(text, { extensions: { code: 'BAD_INPUT', field } });
}
