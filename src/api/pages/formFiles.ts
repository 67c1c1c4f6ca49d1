import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Request, Response, Router } from 'express';
import { heldFormFile, sizeOfHeldForm } from '../heldForms.ts';
import { contentTypeOf } from './formTypes.ts';
import { FOR_EVER } from './pageAnswers.ts';

/** Blank forms that the catalogue holds, addressed by their hash: the bytes never change, so nobody asks twice. */
export function serveForms(router: Router, folder: string | undefined): void {
  if (folder === undefined) return;
  router.get('/bieu-mau/:sha256/:name', async (request: Request, response: Response, next) => {
    const { sha256, name } = request.params as { sha256: string; name: string };
    const file = heldFormFile(folder, sha256);
    const size = await sizeOfHeldForm(folder, sha256);
    if (file === null || size === null) return next();
    response.writeHead(200, {
      'Content-Type': contentTypeOf(name),
      'Content-Length': size,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': FOR_EVER,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Access-Control-Allow-Origin': '*',
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(file), response).catch(() => response.destroy());
  });
}
