import type { TextareaField } from 'payload';
import { parseProcedureCode, procedureCodeProblem } from '../../domain/values/procedureCode.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { tidyCodes } from '../searchWords/tidyLines.ts';
import { linesOf } from './linesOf.ts';

const MOST_CHARACTERS = 20_000;

/** Procedure codes, one a line, kept in their canonical spelling. */
export function codesField({ name, label, description }: { name: string; label: Label; description: Label }): TextareaField {
  return {
    name,
    type: 'textarea',
    maxLength: MOST_CHARACTERS,
    label: { ...label },
    admin: { description: { ...description } },
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? tidyCodes(value) : value)] },
    validate: (value: unknown, { req }) => {
      const wrong = linesOf(typeof value === 'string' ? value.slice(0, MOST_CHARACTERS) : '').find((line) => !parseProcedureCode(line));
      return wrong === undefined || procedureCodeProblem(wrong)[req.i18n.language === 'en' ? 'en' : 'vi'];
    },
  };
}
