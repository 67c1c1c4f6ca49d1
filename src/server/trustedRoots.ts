import { X509Certificate } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { bilingualLine } from '../domain/values/bilingual.ts';

const CERTIFICATE = /\.(?:pem|crt|cer|der)$/i;
const BLOCK = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

/**
 * The certificates in a folder, in DER: the roots that signatures of files must lead to. Throws one sentence for a folder
 * or a file that cannot be read.
 */
export async function trustedRoots(folder: string | null): Promise<Uint8Array[]> {
  if (folder === null) return [];
  const names = await readdir(folder).catch(() => {
    throw wrong(folder);
  });
  const roots: Uint8Array[] = [];
  for (const name of names.filter((one) => CERTIFICATE.test(one)).sort()) roots.push(...(await certificatesIn(path.join(folder, name))));
  return roots;
}

async function certificatesIn(file: string): Promise<Uint8Array[]> {
  try {
    const bytes = await readFile(file);
    const blocks = bytes.toString('latin1').match(BLOCK) ?? [bytes];
    return blocks.map((block) => new X509Certificate(block).raw);
  } catch {
    throw wrong(file);
  }
}

function wrong(place: string): Error {
  return new Error(
    bilingualLine({
      vi: `Không đọc được chứng thư gốc ở ${place} (TRUST_DIR).`,
      en: `The root certificates at ${place} cannot be read (TRUST_DIR).`,
    }),
  );
}
