import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { RequestHandler } from '../../api/deps.ts';
import { refuseInAdmin } from '../../api/http/refuseInAdmin.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { PROBLEM_CODES } from '../../problems/problemCodes.ts';
import type { Print } from '../print.ts';
import { buildAdmin } from './buildAdmin.ts';
import { serveStatic } from './staticFiles.ts';

export interface Admin {
  /** Takes requests at once; while the pages are being built, it answers that. */
  readonly handler: RequestHandler;
  /** Builds the pages where that is needed, then opens them. Rejects when they cannot be built. */
  build(): Promise<void>;
  stop(): void;
}

/** Payload's admin and its own API, served by Next in this process. */
export function openAdmin(print: Print): Admin {
  let handler: RequestHandler = beingBuilt;
  let stop = (): void => undefined;
  return {
    handler: (request, response) => handler(request, response),
    async build() {
      const building = buildAdmin(print);
      stop = building.stop;
      await building.done;
      const { default: next } = await import('next');
      // Next wants its own options object; its routes find the storage that is already open. Next would also listen for
      // upgrades on our server and leave unknown ones open: clients that offer HTTP/2 would wait for ever. So it gets a
      // server that never receives anything.
      const app = next({ dev: false, dir: building.folder, httpServer: createServer() });
      await app.prepare();
      const handle = app.getRequestHandler();
      const pages: RequestHandler = (request, response) => void handle(request, response);
      handler = pages;
      handler = await serveStatic(building.folder, pages);
      stop = () => void app.close();
    },
    stop: () => stop(),
  };
}

function beingBuilt(request: IncomingMessage, response: ServerResponse): void {
  const isPage = request.headers.accept?.includes('text/html') ?? false;
  if (!isPage) return refuseInAdmin(response, 'STARTING', BEING_BUILT, { 'Retry-After': '10' });
  response.writeHead(PROBLEM_CODES.STARTING.status, { 'Retry-After': '10', 'Content-Type': 'text/html; charset=utf-8' });
  response.end(WAITING_PAGE);
}

const BEING_BUILT: Label = { vi: 'Trang quản trị đang được dựng.', en: 'The admin is being built.' };

const WAITING_PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta http-equiv="refresh" content="5">
<title>Đang dựng trang quản trị</title><body style="font:1.1rem system-ui;margin:4rem auto;max-width:36rem">
<h1>Đang dựng trang quản trị…</h1><p>Chỉ lần chạy đầu mới cần, khoảng một phút. Trang này tự tải lại.</p>
<p lang="en">The admin is being built; only the first start needs this, about a minute. This page reloads by itself.</p></body></html>`;
