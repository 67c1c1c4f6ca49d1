import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Label } from '../../domain/values/vocabulary.ts';

export const SHORTEST = 12;
/** Long enough for any sentence. A bound, because each password is hashed. */
const LONGEST = 200;
/** zxcvbn's scale of 0 to 4: below 3 a password falls to some hundred million guesses. */
const STRONG_ENOUGH = 3;

/**
 * What is wrong with a new password; null for a good one. Refuses short passwords, common ones ("password1234"),
 * patterns ("qwertyuiop12") and those made from the account's name or e-mail.
 * @param hints texts about the account that others know
 */
export async function weaknessOf(password: string, hints: readonly string[]): Promise<Label | null> {
  const length = [...password].length;
  if (length < SHORTEST)
    return { vi: `Mật khẩu phải có ít nhất ${SHORTEST} ký tự.`, en: `A password needs at least ${SHORTEST} characters.` };
  if (length > LONGEST) return { vi: `Mật khẩu dài quá ${LONGEST} ký tự.`, en: `A password has at most ${LONGEST} characters.` };
  const estimator = await (estimating ??= loadEstimator());
  if (estimator.check(password, [...hints]).score >= STRONG_ENOUGH) return null;
  return {
    vi: 'Mật khẩu này dễ đoán (nằm trong danh sách phổ biến, lặp lại hoặc theo tên tài khoản). Hãy dùng một câu ngắn của riêng mình.',
    en: 'This password is easily guessed (it is common, repeats itself or follows the account). Use a short sentence of your own.',
  };
}

let estimating: Promise<ZxcvbnFactory> | undefined;

/** Loaded when the first password is set: its lists take memory and a quarter of a second. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [core, { adjacencyGraphs, dictionary }] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]);
  return new core.ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
}
