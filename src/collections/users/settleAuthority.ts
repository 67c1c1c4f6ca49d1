import type { FieldHook, Payload, TextFieldValidation } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { User } from '../payloadTypes.ts';

/** Keeps a code as the register writes it. */
export const asRegistered: FieldHook<User, string | null | undefined> = ({ value, req }) =>
  typeof value === 'string' ? registeredCode(req.payload, value) : value;

/** The code as registered: 'h24 ' → H24. An unknown code stays as typed; an empty text becomes null. */
export async function registeredCode(payload: Payload, typed: string): Promise<string | null> {
  const code = typed.trim();
  if (code === '') return null;
  const { docs } = await payload.find({
    collection: 'authorities',
    where: { code: { like: code } },
    depth: 0,
    pagination: false,
    select: { code: true },
  });
  const codes = docs.map((row) => row.code);
  return codes.find((known) => known === code) ?? codes.find((known) => known.toUpperCase() === code.toUpperCase()) ?? code;
}

/** Shows what is wrong beside the field. */
export const isRegistered: TextFieldValidation = async (value, { data, req }) => {
  const problem = await authorityProblem(req.payload, { ...(data as Partial<User>), authority: value ?? null });
  return problem === null || problem[req.i18n?.language === 'en' ? 'en' : 'vi'];
};

/** An account's authority must be in the register; an empty field gives no right at all. Null: nothing is wrong. */
export async function authorityProblem(
  payload: Payload,
  { role, authority, isForAllAuthorities }: Pick<Partial<User>, 'role' | 'authority' | 'isForAllAuthorities'>,
): Promise<Label | null> {
  if (!authority) {
    if (role === 'administrator' || isForAllAuthorities) return null;
    return {
      vi: 'Hãy ghi mã cơ quan của tài khoản, hoặc đánh dấu “Làm việc cho mọi cơ quan”.',
      en: 'Name the authority of the account, or tick "Works for every authority".',
    };
  }
  const { totalDocs } = await payload.count({ collection: 'authorities', where: { code: { equals: authority } } });
  if (totalDocs > 0) return null;
  return { vi: `Danh mục cơ quan không có mã ${authority}.`, en: `The register of authorities has no code ${authority}.` };
}
