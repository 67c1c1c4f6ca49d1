import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import mongoose from 'mongoose';
import { freePort } from '../../scripts/bench/freePort.ts';
import { eventually } from '../factories/eventually.ts';

/** A server of a test's own. The test may stop it, hang it, and start it again on the same files. */
export interface MongoServer {
  readonly url: string;
  pid(): number;
  /** Stops answering without closing a connection, as a hung machine does. */
  hang(): void;
  wake(): void;
  kill(): Promise<void>;
  /** Ends it as an operator does, so everything that it received is on disk. */
  stop(): Promise<void>;
  start(more?: readonly string[]): Promise<void>;
}

/** @param folder the folder of its files */
export async function mongoServer(folder: string): Promise<MongoServer> {
  const port = await freePort();
  const url = `mongodb://127.0.0.1:${port}/tthc`;
  let child: ChildProcess | null = null;
  const start = async (more: readonly string[] = []) => {
    child = spawn(programUnderTest(), ['--port', String(port), '--storage-path', folder, '--log-level', 'ERROR', ...more], {
      stdio: 'ignore',
    });
    const isUp = async () => {
      const connection = mongoose.createConnection();
      return connection
        .openUri(url, { serverSelectionTimeoutMS: 500 })
        .then(() => true)
        .catch(() => false)
        .finally(() => connection.close());
    };
    if (!(await eventually(isUp, (is) => is))) throw new Error('The server does not start.');
  };
  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  await start();
  return {
    url,
    pid: () => child?.pid ?? 0,
    start,
    hang: () => void child?.kill('SIGSTOP'),
    wake: () => void child?.kill('SIGCONT'),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

function programUnderTest(): string {
  const program = process.env.TEST_MONGO_SERVER;
  if (!program) throw new Error('TEST_MONGO_SERVER must be the path of a server that speaks the MongoDB protocol.');
  return program;
}
