import { parseArgs, type ParseArgsConfig } from 'node:util';
import { plainMessage } from '../src/store/plainError.ts';

/** Wrong arguments: the message names them, and the usage is printed after it. */
export class WrongArguments extends Error {}

type ParseArgsOptionsConfig = NonNullable<ParseArgsConfig['options']>;

interface Command<Options extends ParseArgsOptionsConfig> {
  /** In both languages; printed for --help, and behind what is wrong with the arguments. Some commands help word by word. */
  readonly usage: string | ((args: readonly string[]) => string);
  readonly options?: Options;
  /** Whether words may stand beside the options: files, or names of what to do. */
  readonly takesWords?: boolean;
}

export type ReadArguments<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>;

/** Reads a command's arguments and runs it: 0 where help was asked for, 2 where the arguments are wrong. */
export async function command<const Options extends ParseArgsOptionsConfig>(
  { usage, options, takesWords = false }: Command<Options>,
  work: (read: ReadArguments<Options>) => Promise<number>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const help = () => (typeof usage === 'string' ? usage : usage(args));
  if (args.includes('--help') || args.includes('-h')) return console.log(help());
  try {
    process.exitCode = await work(readArguments({ options: options ?? ({} as Options), takesWords }, args));
  } catch (error) {
    const isWrong = error instanceof WrongArguments;
    console.error(isWrong ? `${error.message}\n\n${help()}` : plainMessage(error));
    process.exitCode = isWrong ? 2 : 1;
  }
}

/** Throws WrongArguments, with one sentence, for what the options do not allow. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  { options, takesWords = false }: Pick<Command<Options>, 'takesWords'> & { readonly options: Options },
  args: readonly string[],
): ReadArguments<Options> {
  const read = parsed(options, args);
  const [extra] = takesWords ? [] : read.positionals;
  if (extra !== undefined) throw new WrongArguments(`Thừa đối số / one argument too many: ${extra}`);
  return read as ReadArguments<Options>;
}

function parsed(options: ParseArgsOptionsConfig, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongArguments(sentence(error as NodeJS.ErrnoException));
  }
}

/** Node names the option in quotes, in English alone. */
function sentence({ code, message }: NodeJS.ErrnoException): string {
  const [, option = ''] = /'([^' ]+)/.exec(message) ?? [];
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? `Không có tùy chọn ${option}. / There is no option ${option}.`
    : `Tùy chọn ${option} thiếu giá trị, hoặc không nhận giá trị. / The option ${option} lacks a value, or takes none.`;
}
