import { command } from './command.ts';

const USAGE = `npm start

Chạy toàn bộ hệ thống: cơ sở dữ liệu trong DATA_DIR, tra cứu, trang công khai và trang quản trị; lần đầu công bố danh mục mẫu.
Runs everything: the database in DATA_DIR, search, the public side and the admin; the first run announces the sample catalogue.
Thiết lập bằng biến môi trường, xem README.md. / Settings are environment variables, see README.md:
  PORT (3000), HOST (127.0.0.1), DATA_DIR (./.data), DATABASE_URL, PAYLOAD_SECRET, PUBLIC_URL,
  MEILI_HOST, MEILI_SEARCH_KEY, MEILI_INDEX_KEY, MEILI_INDEX (procedures),
  FILING_URL, FORMS_URL, METRICS_PORT, SERVE (public,admin), SEED (sample; none), TRUST_PROXY (0), RATE_LIMIT (6000), LOG_LEVEL (info)
  --help`;

/** Answers the arguments of `npm start`, whose only option is --help. */
export function startCommand(start: () => Promise<void>): Promise<void> {
  return command({ usage: USAGE }, async () => {
    await start();
    return 0;
  });
}
