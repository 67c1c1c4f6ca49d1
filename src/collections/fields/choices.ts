import type { Label } from '../../domain/values/vocabulary.ts';

/** Options of a select field, made from one of the closed lists. */
export function choices(labels: Readonly<Record<string, Label>>): { label: Record<string, string>; value: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ label: { ...label }, value }));
}
