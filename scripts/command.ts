import { parseArgs, type ParseArgsConfig } from 'node:util';
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import type { Label } from '../src/domain/values/vocabulary.ts';
import { PROBLEM_CODES, type ProblemCode } from '../src/problems/problemCodes.ts';
import { plainMessage } from '../src/store/plainError.ts';

/** Thrown for wrong arguments. The message names them, and the usage follows it. */
export class WrongArguments extends Error {}

/** Ends a command with a sentence in both languages and the exit code of its problem. */
export class CommandRefused extends Error {
  readonly code: ProblemCode;

  constructor(message: Label, code: ProblemCode = 'BAD_INPUT') {
    super(bilingualLine(message));
    this.code = code;
  }
}

type ParseArgsOptionsConfig = NonNullable<ParseArgsConfig['options']>;

interface Command<Options extends ParseArgsOptionsConfig> {
  /**
   * Text in both languages, printed for --help and after a message about wrong arguments. A function receives the
   * arguments.
   */
  readonly usage: string | ((args: readonly string[]) => string);
  readonly options?: Options;
  /** Whether the command takes words beside its options, such as files. */
  readonly takesWords?: boolean;
}

export type ReadArguments<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>;

/** Reads a command's arguments and runs it. --help exits with 0, a refusal with its code in PROBLEM_CODES. */
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
    console.error(error instanceof WrongArguments ? `${error.message}\n\n${help()}` : plainMessage(error));
    process.exitCode = PROBLEM_CODES[codeOf(error)].exitCode;
  }
}

function codeOf(error: unknown): ProblemCode {
  if (error instanceof WrongArguments) return 'BAD_INPUT';
  return error instanceof CommandRefused ? error.code : 'INTERNAL';
}

/** Throws WrongArguments with one sentence where the options do not allow these arguments. */
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

/** Node's message is English only, and names the option in quotes. */
function sentence({ code, message }: NodeJS.ErrnoException): string {
  const [, option = ''] = /'([^' ]+)/.exec(message) ?? [];
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? bilingualLine({ vi: `Không có tùy chọn ${option}.`, en: `There is no option ${option}.` })
    : bilingualLine({
        vi: `Tùy chọn ${option} thiếu giá trị, hoặc không nhận giá trị.`,
        en: `The option ${option} lacks a value, or takes none.`,
      });
}
