/** npm run mongo-user: makes the product's database user. That user may add to the log, but never change it. */
import { buildConfig } from 'payload';
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import { cmsConfig } from '../src/collections/cmsConfig.ts';
import { databaseAt } from '../src/collections/storage/databases.ts';
import { collectionNames, productPrivileges } from '../src/collections/storage/mongo/role.ts';
import { setUpUser } from '../src/collections/storage/mongo/setUpUser.ts';
import { kindOfUrl } from '../src/store/databaseKind.ts';
import { command, WrongArguments } from './command.ts';

const USAGE = `npm run mongo-user [-- --name tthc], with MONGO_OWNER_URL=mongodb://owner:…@host/tthc?authSource=admin and MONGO_PASSWORD set

Tạo (hoặc cập nhật) tài khoản MongoDB của chương trình: thêm được vào nhật ký công bố, không sửa và không xóa được.
Makes (or updates) the product's MongoDB user: it adds to the announced log and can neither change nor delete it. After it,
DATABASE_URL is mongodb://tthc:…@host/tthc?authSource=tthc. The owner's user is needed here and for a restore only.`;

await command({ usage: USAGE, options: { name: { type: 'string', default: 'tthc' } } }, async ({ values }) => {
  const { MONGO_OWNER_URL: ownerUrl = '', MONGO_PASSWORD: password = '' } = process.env;
  if (kindOfUrl(ownerUrl) !== 'mongo')
    throw new WrongArguments(bilingualLine({ vi: 'Thiếu MONGO_OWNER_URL.', en: 'MONGO_OWNER_URL is missing.' }));
  if (password.length < 12)
    throw new WrongArguments(
      bilingualLine({ vi: 'MONGO_PASSWORD cần ít nhất 12 ký tự.', en: 'MONGO_PASSWORD must have at least 12 characters.' }),
    );
  const { adapterFor } = await databaseAt(ownerUrl);
  const config = await buildConfig(cmsConfig({ db: adapterFor(ownerUrl), secret: 'not used', filesFolder: '.' }));
  const database = new URL(ownerUrl.replace(/^mongodb(\+srv)?:/, 'http:').replace(/,[^/]*/, '')).pathname.slice(1);
  await setUpUser(ownerUrl, { name: values.name, password, privileges: productPrivileges(database, collectionNames(config)) });
  console.log(bilingualLine({ vi: `Đã tạo tài khoản ${values.name}.`, en: `The user ${values.name} is ready.` }));
  return 0;
});
