import type { Server } from 'node:http';
import { bilingualLine } from '../domain/values/bilingual.ts';
import type { Settings } from './settings.ts';

/** Listens; resolves with the address, 'http://127.0.0.1:3000'. Rejects with one clear sentence where it cannot. */
export async function listen(server: Server, { port, host }: Pick<Settings, 'port' | 'host'>): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const why: Record<string, readonly [vi: string, en: string]> = {
    EADDRINUSE: [
      `Cổng ${port} đang được chương trình khác dùng; hãy chọn PORT khác.`,
      `Port ${port} is taken by another program; choose another PORT.`,
    ],
    EACCES: [
      `Không được phép dùng cổng ${port}; hãy chọn PORT từ 1024 trở lên.`,
      `Port ${port} may not be used; choose a PORT from 1024 on.`,
    ],
    EADDRNOTAVAIL: [`Máy này không có địa chỉ ${host}; hãy sửa HOST.`, `This machine does not have the address ${host}; mend HOST.`],
  };
  const [vi, en] = why[error.code ?? ''] ?? [
    `Không mở được cổng ${port} (${error.code}).`,
    `Port ${port} cannot be opened (${error.code}).`,
  ];
  return new Error(bilingualLine({ vi, en }), { cause: error });
}
