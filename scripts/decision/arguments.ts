import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import { WrongArguments, type ReadArguments } from '../command.ts';
import type { GivenHeader } from '../../src/announcing/drafting/givenHeader.ts';
import { findDay } from '../../src/reading/meaning/articles/references.ts';
import { isCalendarDate, type CalendarDate } from '../../src/domain/values/calendarDate.ts';

const COMMANDS = ['parse', 'check', 'draft', 'announce', 'withdraw'] as const;
export type Command = (typeof COMMANDS)[number];

export interface DecisionCommand {
  readonly command: Command;
  /** A path. For `withdraw`, the key of the decision. */
  readonly file: string;
  readonly given: GivenHeader;
  readonly isJson: boolean;
  readonly isReplacing: boolean;
  readonly isAnnouncing: boolean;
  readonly answers: string | null;
  readonly answersTemplate: string | null;
}

const HEADER_OPTIONS = {
  number: { type: 'string' },
  'issued-on': { type: 'string' },
  authority: { type: 'string' },
  'effective-from': { type: 'string' },
  signer: { type: 'string' },
} as const;
export const OPTIONS = {
  ...HEADER_OPTIONS,
  json: { type: 'boolean' },
  replace: { type: 'boolean' },
  announce: { type: 'boolean' },
  answers: { type: 'string' },
  'answers-template': { type: 'string' },
} as const;

/** The options that each command takes. */
const TAKES: Readonly<Record<Command, readonly string[]>> = {
  parse: [],
  check: [...Object.keys(HEADER_OPTIONS), 'json', 'answers-template'],
  draft: [...Object.keys(HEADER_OPTIONS), 'replace'],
  announce: [...Object.keys(HEADER_OPTIONS), 'answers', 'replace'],
  withdraw: ['number', 'issued-on', 'authority', 'signer', 'announce', 'answers', 'replace'],
};

/** The command that the arguments name; null where they name none. */
export function namedCommand(args: readonly string[]): Command | null {
  return COMMANDS.find((name) => name === args.find((arg) => !arg.startsWith('-'))) ?? null;
}

type Values = ReadArguments<typeof OPTIONS>['values'];

/** What the command line asks for. Throws WrongArguments with one sentence about the mistake. */
export function decisionCommand({ values, positionals: [word = '', file, ...others] }: ReadArguments<typeof OPTIONS>): DecisionCommand {
  const command = COMMANDS.find((name) => name === word);
  if (!command) throw wrong(`Lệnh là một trong: ${COMMANDS.join(', ')}.`, `The command is one of: ${COMMANDS.join(', ')}.`);
  if (!file || others.length > 0) throw wrong('Cần đúng một tệp.', 'Exactly one file is needed.');
  refuseForeign(command, values);
  return {
    command,
    file,
    given: givenHeader(values),
    isJson: values.json ?? false,
    isReplacing: values.replace ?? false,
    isAnnouncing: values.announce ?? false,
    answers: values.answers ?? null,
    answersTemplate: values['answers-template'] ?? null,
  };
}

function refuseForeign(command: Command, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    if (!TAKES[command].includes(name)) throw wrong(`Lệnh ${command} không có tùy chọn --${name}.`, `${command} takes no --${name}.`);
    if (typeof value === 'string' && value.trim() === '') throw wrong(`Tùy chọn --${name} để trống.`, `--${name} is empty.`);
  }
}

function givenHeader(values: Values): GivenHeader {
  const text = (value: string | undefined) => value?.normalize('NFC').trim() ?? null;
  return {
    number: text(values.number),
    authority: text(values.authority),
    signer: text(values.signer),
    issuedOn: dayOf('issued-on', values['issued-on']),
    effectiveFrom: dayOf('effective-from', values['effective-from']),
  };
}

/** Null where the option is not given. */
function dayOf(name: string, text: string | undefined): CalendarDate | null {
  if (text === undefined) return null;
  const written = text.trim();
  const day = isCalendarDate(written) ? written : /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(written) ? findDay(written) : null;
  if (day) return day;
  throw wrong(
    `--${name} phải là một ngày có thật, viết như 2026-08-30 hoặc 30/8/2026.`,
    `--${name} must be a day that exists, as 2026-08-30 or 30/8/2026.`,
  );
}

function wrong(vi: string, en: string): WrongArguments {
  return new WrongArguments(bilingualLine({ vi, en }));
}
