import type { TextField } from 'payload';
import type { LookUpName } from '../../announcing/editing/lookUp.ts';

/** What a field looks up: a register, or the procedures of the catalogue. */
export type LookedUp = LookUpName | 'procedures';

export interface Picking {
  readonly register: LookedUp;
  /** The sibling fields that a choice fills: with the code and, where there is one, the name. */
  readonly fills: readonly [code: string, name?: string];
  /** Accounts of one authority do not choose another here. */
  readonly isOwnAuthority?: boolean;
}

/** A text field that offers what a register has; another text may stand. */
export function fromRegister<Field extends TextField>(field: Field, picking: Picking): Field {
  const components = { Field: { path: '/src/collections/fields/views/RegisterPick.tsx#RegisterPick', clientProps: { picking } } };
  return { ...field, admin: { ...field.admin, components } };
}
