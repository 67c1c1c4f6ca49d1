// npm start: bundles the server and runs it in a process of its own.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

async function start() {
  const { bundleServer } = await import('./bundleServer.mjs');
  process.env.NODE_ENV ??= 'production';
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const server = await bundleServer();
  const { launch } = await import(pathToFileURL(path.join(path.dirname(server), 'launch.mjs')).href);
  process.exit(await launch(server));
}

if (process.argv.length === 2) await start();
else {
  // Only calls with arguments load tsx, which takes a moment. They are read like those of every command.
  const { register } = await import('tsx/esm/api');
  register();
  const { startCommand } = await import('./startCommand.ts');
  await startCommand(start);
}
