import { dayInFigures } from '../domain/values/dayInWords.ts';
import type { Label } from '../domain/values/vocabulary.ts';

export type Language = keyof Label;

/** Returns a label in the language of the page. */
export type Translate = (label: Label) => string;

export function translateTo(language: Language): Translate {
  return (label) => label[language];
}

const ENGLISH_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day for people: 01/07/2025, or 1 July 2025 in English. */
export function dayText(language: Language, day: string): string {
  return language === 'vi' ? dayInFigures(day) : ENGLISH_DAY.format(new Date(`${day}T00:00:00Z`));
}

/** A number for people: 5.469, or 5,469 in English. */
export function numberText(language: Language, number: number): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(number);
}

/** The label of a closed list's value, by its constant in the public contract. */
export function labelOf(labels: Readonly<Record<string, Label>>, constant: string): Label {
  return labels[keyOf(constant)] ?? { vi: constant, en: constant };
}

/** WORKING_DAY as the domain writes it: workingDay. */
export function keyOf(constant: string): string {
  return constant.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
