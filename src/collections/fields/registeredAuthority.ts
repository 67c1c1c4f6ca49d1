import type { TextField } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import { asRegistered, authorityProblem } from '../users/settleAuthority.ts';
import { fromRegister } from './fromRegister.ts';

interface Asked {
  readonly name: string;
  readonly label: Label;
  readonly description: Label;
  readonly isOptional?: boolean;
}

/** The code of an authority that the register knows, as it writes it. */
export function registeredAuthority({ name, label, description, isOptional = false }: Asked): TextField {
  const field: TextField = {
    name,
    type: 'text',
    required: !isOptional,
    index: true,
    maxLength: 40,
    label: { ...label },
    admin: { description: { ...description } },
    hooks: { beforeValidate: [asRegistered] },
    validate: async (value: unknown, { req }) => {
      const isEnglish = req.i18n.language === 'en';
      if (typeof value !== 'string' || value === '') return isOptional || (isEnglish ? MISSING.en : MISSING.vi);
      const problem = await authorityProblem(req.payload, { role: 'editor', authority: value, isForAllAuthorities: false });
      return problem === null || (isEnglish ? problem.en : problem.vi);
    },
  };
  return fromRegister(field, { register: 'authorities', fills: [name] });
}

const MISSING: Label = { vi: 'Hãy ghi mã cơ quan.', en: 'Name the authority by its code.' };
