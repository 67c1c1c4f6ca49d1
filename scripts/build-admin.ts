/** npm run build-admin: builds the admin's pages ahead, for an image or a server that may not write to its own folder. */
import { buildAdmin } from '../src/server/admin/buildAdmin.ts';
import { command } from './command.ts';

const USAGE = `npm run build-admin

Dựng sẵn trang quản trị (.next), cho ảnh đóng gói hoặc máy chủ không được ghi vào thư mục mã nguồn.
Builds the admin's pages ahead (.next), for an image or a server that may not write to the folder of the sources.`;

await command({ usage: USAGE }, async () => {
  await buildAdmin((vi, en) => console.log(`${vi}\n  ${en}`)).done;
  return 0;
});
