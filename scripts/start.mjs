// Bundles the server and runs it.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleServer } from './bundleServer.mjs';

const USAGE = `npm start

Chạy toàn bộ hệ thống: cơ sở dữ liệu trong DATA_DIR, tra cứu, trang công khai và trang quản trị; lần đầu công bố danh mục mẫu.
Runs everything: the database in DATA_DIR, search, the public side and the admin; the first run announces the sample catalogue.
Thiết lập bằng biến môi trường, xem README.md. / Settings are environment variables, see README.md:
  PORT (3000), HOST (127.0.0.1), DATA_DIR (./.data), DATABASE_URL, PAYLOAD_SECRET, PUBLIC_URL,
  SERVE (public,admin), SEED (sample; none), TRUST_PROXY (0), RATE_LIMIT (6000), LOG_LEVEL (info)
`;
const args = process.argv.slice(2);
if (args.length > 0) {
  const isHelp = args.every((arg) => arg === '--help' || arg === '-h');
  const wrong = args.find((arg) => arg !== '--help' && arg !== '-h');
  if (isHelp) process.stdout.write(USAGE);
  else process.stderr.write(`Không có tùy chọn ${wrong}. / There is no option ${wrong}.\n\n${USAGE}`);
  process.exit(isHelp ? 0 : 2);
}

process.env.NODE_ENV ??= 'production';
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const server = await bundleServer();
process.setSourceMapsEnabled(true);
await import(pathToFileURL(server).href);
