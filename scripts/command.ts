import { parseArgs, type ParseArgsConfig } from 'node:util';
import { plainMessage } from '../src/store/plainError.ts';

/** Wrong arguments: the message names them, and the usage is printed after it. */
export class WrongArguments extends Error {}

type ParseArgsOptionsConfig = NonNullable<ParseArgsConfig['options']>;

interface Command<Options extends ParseArgsOptionsConfig> {
  /** In both languages; printed for --help, and behind what is wrong with the arguments. */
  readonly usage: string;
  readonly options?: Options;
  readonly takesFiles?: boolean;
}

type Read<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>;

/** Reads a command's arguments and runs it: 0 where help was asked for, 2 where the arguments are wrong. */
export async function command<const Options extends ParseArgsOptionsConfig>(
  { usage, options, takesFiles = false }: Command<Options>,
  work: (read: Read<Options>) => Promise<number>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) return console.log(usage);
  try {
    const read = parseArgs({ args: [...args], options: options ?? ({} as Options), allowPositionals: true });
    const [extra] = takesFiles ? [] : read.positionals;
    if (extra !== undefined) throw new WrongArguments(`Thừa đối số / one argument too many: ${extra}`);
    process.exitCode = await work(read as Read<Options>);
  } catch (error) {
    const isWrong = error instanceof WrongArguments || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
    console.error(isWrong ? `${(error as Error).message}\n\n${usage}` : plainMessage(error));
    process.exitCode = isWrong ? 2 : 1;
  }
}
