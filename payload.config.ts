import { bilingualLine } from './src/domain/values/bilingual.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildConfig } from 'payload';
import { readSettings } from './src/server/settings.ts';
import { cmsConfig } from './src/collections/cmsConfig.ts';
import { filesFolderIn } from './src/collections/decisionFiles/filesFolder.ts';
import { databaseAt } from './src/collections/storage/databases.ts';

const answer = readSettings(process.env, process.cwd());
if (!answer.isValid) throw new Error(answer.wrong.map(({ message }) => bilingualLine(message)).join('\n'));
const { dataDir, databaseUrl, publicUrl, secret } = answer.settings;

/** Payload's tools and the admin's pages load this file; a running server has made the secret by then. */
export default databaseAt(databaseUrl).then(({ adapterFor }) =>
  buildConfig(cmsConfig({ db: adapterFor(databaseUrl), publicUrl, filesFolder: filesFolderIn(dataDir), secret: secret ?? keptSecret() })),
);

function keptSecret(): string {
  try {
    return readFileSync(path.join(dataDir, 'secret'), 'utf8').trim();
  } catch {
    return '';
  }
}
