import { Worker } from 'node:worker_threads';
import { ReadingRefused } from '../refusal.ts';

interface ThreadLimits {
  /** The longest time for one order, from its own start. */
  readonly milliseconds: number;
  /** The largest heap. */
  readonly megabytes: number;
}

/** The answer of a script to one order, in a thread of its own. Throws `ReadingRefused` where it takes too much. */
export function inThread<Answer>(script: URL, order: unknown, { milliseconds, megabytes }: ThreadLimits): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: order,
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    });
    const timer = setTimeout(() => {
      reject(new ReadingRefused('TOO_SLOW', `more than ${milliseconds / 1000} s`));
      void worker.terminate();
    }, milliseconds);
    worker.once('message', (answer: Answer) => resolve(answer));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ReadingRefused('TOO_MUCH_MEMORY', `more than ${megabytes} MB`) : error),
    );
    worker.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the reading thread ended with ${code} and no answer`));
    });
  });
}
