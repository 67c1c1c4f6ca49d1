// Bundles the server and runs it.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleServer } from './bundleServer.mjs';

process.env.NODE_ENV ??= 'production';
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const server = await bundleServer();
process.setSourceMapsEnabled(true);
await import(pathToFileURL(server).href);
