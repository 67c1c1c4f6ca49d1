import mongoose from 'mongoose';
import { bilingualLine } from '../../../domain/values/bilingual.ts';
import { plainMessage } from '../../../store/plainError.ts';
import { withoutSecrets } from '../../../store/withoutSecrets.ts';
import { filesFolderIn } from '../../decisionFiles/filesFolder.ts';
import { cmsConfig } from '../../cmsConfig.ts';
import type { OpenedStorage, Opening, StorageSettings } from '../database.ts';
import { initialise } from '../initialise.ts';
import { makeDataFolder } from '../makeDataFolder.ts';
import { adapterFor } from './adapterFor.ts';
import { CONNECT_OPTIONS } from './connectOptions.ts';
import { assertGuarded } from './guards.ts';
import { makeIndexes } from './makeIndexes.ts';
import { isAway, untilBack } from './untilBack.ts';

/**
 * Connects, makes missing collections and indexes, and looks for the guards of the log. Processes that start together do
 * no harm: what they make has unique keys.
 */
export async function openMongo(settings: StorageSettings, opening: Opening): Promise<OpenedStorage> {
  const { dataDir, databaseUrl, secret, publicUrl = null } = settings;
  if (secret === null) throw new Error(bilingualLine(NO_SECRET));
  await makeDataFolder(dataDir);
  await assertReachable(databaseUrl);
  const config = () => cmsConfig({ db: adapterFor(databaseUrl), secret, publicUrl, filesFolder: filesFolderIn(dataDir) });
  const payload = await untilBack(() => initialise(config(), opening));
  try {
    await makeIndexes(payload);
    await untilBack(() => assertGuarded(payload, opening));
  } catch (error) {
    await payload.destroy();
    throw error;
  }
  return { payload, isReadOnly: false, isRemote: true, watch: async () => null, untilFree: (task) => untilBack(task) };
}

/** A machine where several servers start at once may take longer for the first answer than a command may. */
const TRIES = 10;
/** Nobody is there, so nobody is waited for. */
const NOBODY = /ECONNREFUSED|ENOTFOUND/;

/** Payload would log a stack and a doubled sentence in English, and end the process. */
async function assertReachable(databaseUrl: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await ping(databaseUrl);
    } catch (error) {
      const why = plainMessage(error);
      if (tried < TRIES && isAway(error) && !NOBODY.test(why)) continue;
      const shown = withoutSecrets(databaseUrl);
      throw new Error(
        bilingualLine({
          vi: `Không kết nối được cơ sở dữ liệu ${shown} (${why}).`,
          en: `The database ${shown} cannot be reached (${why}).`,
        }),
        { cause: error },
      );
    }
  }
}

async function ping(databaseUrl: string): Promise<void> {
  const connection = mongoose.createConnection();
  try {
    await connection.openUri(databaseUrl, CONNECT_OPTIONS);
    await connection.db?.command({ ping: 1 });
  } finally {
    await connection.close().catch(() => undefined);
  }
}

const NO_SECRET = {
  vi: 'Với MongoDB phải đặt PAYLOAD_SECRET: mọi máy cần cùng một giá trị.',
  en: 'PAYLOAD_SECRET must be set with MongoDB: all machines need the same one.',
};
