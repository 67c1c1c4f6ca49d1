import { z } from 'zod';
import type { Inputs } from './checkQuery.ts';
import type { JsonSchema } from './responseSchema.ts';

/** Inputs as OpenAPI describes them, from the rules that check them. */
export function parameters(rules: Inputs, where: 'path' | 'query'): JsonSchema[] {
  return Object.entries(rules).map(([name, rule]) => {
    const { $schema: _, description, ...shape } = z.toJSONSchema(rule as z.ZodType, { unrepresentable: 'any' }) as Record<string, unknown>;
    const isRequired = where === 'path' || !(rule instanceof z.ZodOptional);
    return { name, in: where, required: isRequired, ...(description ? { description } : {}), schema: shape };
  });
}
