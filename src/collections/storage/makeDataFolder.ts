import { access, constants } from 'node:fs/promises';
import { bilingualLine } from '../../domain/values/bilingual.ts';
import { makeFolders } from '../../store/makeFolders.ts';

/** Makes a folder where it is missing. Throws one sentence where it cannot be written to. */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await makeFolders(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    refuseFolder(folder, error);
  }
}

export function refuseFolder(folder: string, cause: unknown): never {
  throw new Error(bilingualLine({ vi: `Không ghi được vào thư mục ${folder}.`, en: `The folder ${folder} cannot be written to.` }), {
    cause,
  });
}
