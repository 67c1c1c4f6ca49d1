import type { NamedCode } from '../../../domain/content/content.ts';
import type { Registers } from '../../../domain/places/registers.ts';

/** An authority that a register names by its code alone. */
export function registeredName({ authorities }: Pick<Registers, 'authorities'>, code: string): NamedCode {
  return { code, name: authorities.get(code)?.name ?? code };
}
