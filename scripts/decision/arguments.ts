import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import { parseArgs } from 'node:util';
import type { GivenHeader } from '../../src/announcing/drafting/givenHeader.ts';
import { findDay } from '../../src/reading/meaning/articles/references.ts';
import { isCalendarDate, type CalendarDate } from '../../src/domain/values/calendarDate.ts';

const COMMANDS = ['parse', 'check', 'draft', 'announce', 'withdraw'] as const;
export type Command = (typeof COMMANDS)[number];

export interface DecisionCommand {
  readonly command: Command;
  /** A path; of `withdraw` the key of the decision. */
  readonly file: string;
  readonly given: GivenHeader;
  readonly isJson: boolean;
  readonly isReplacing: boolean;
  readonly isAnnouncing: boolean;
  readonly answers: string | null;
  readonly answersTemplate: string | null;
}

export type Arguments =
  | { readonly isHelp: true; readonly command: Command | null }
  | { readonly isHelp: false; readonly wrong: string; readonly command: Command | null }
  | { readonly isHelp: false; readonly asked: DecisionCommand };

const HEADER_OPTIONS = {
  number: { type: 'string' },
  'issued-on': { type: 'string' },
  authority: { type: 'string' },
  'effective-from': { type: 'string' },
  signer: { type: 'string' },
} as const;
const OPTIONS = {
  ...HEADER_OPTIONS,
  json: { type: 'boolean' },
  replace: { type: 'boolean' },
  announce: { type: 'boolean' },
  answers: { type: 'string' },
  'answers-template': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The options that each command takes. */
const TAKES: Readonly<Record<Command, readonly string[]>> = {
  parse: [],
  check: [...Object.keys(HEADER_OPTIONS), 'json', 'answers-template'],
  draft: [...Object.keys(HEADER_OPTIONS), 'replace'],
  announce: [...Object.keys(HEADER_OPTIONS), 'answers', 'replace'],
  withdraw: ['number', 'issued-on', 'authority', 'signer', 'announce', 'answers', 'replace'],
};

/** What the command line asks for, or one sentence that says what is wrong with it. */
export function readArguments(args: readonly string[]): Arguments {
  const named = COMMANDS.find((name) => name === args.find((arg) => !arg.startsWith('-'))) ?? null;
  const wrong = (vi: string, en: string): Arguments => ({ isHelp: false, wrong: bilingualLine({ vi, en }), command: named });
  const read = parsed(args);
  if (typeof read === 'string') return { isHelp: false, wrong: read, command: named };
  const { values, positionals } = read;
  const [word, file, ...others] = positionals;
  if (values.help) return { isHelp: true, command: named };
  if (!named || word !== named)
    return wrong(`Lệnh là một trong: ${COMMANDS.join(', ')}.`, `The command is one of: ${COMMANDS.join(', ')}.`);
  if (!file || others.length > 0) return wrong('Cần đúng một tệp.', 'Exactly one file is needed.');
  const foreign = Object.keys(values).find((name) => !TAKES[named].includes(name));
  if (foreign) return wrong(`Lệnh ${named} không có tùy chọn --${foreign}.`, `${named} takes no --${foreign}.`);
  const empty = Object.entries(values).find(([, value]) => typeof value === 'string' && value.trim() === '');
  if (empty) return wrong(`Tùy chọn --${empty[0]} để trống.`, `--${empty[0]} is empty.`);
  const days = { issuedOn: dayOf(values['issued-on']), effectiveFrom: dayOf(values['effective-from']) };
  const noDay = [days.issuedOn === undefined && 'issued-on', days.effectiveFrom === undefined && 'effective-from'].find(
    (name) => name !== false,
  );
  if (noDay || days.issuedOn === undefined || days.effectiveFrom === undefined)
    return wrong(
      `--${noDay || ''} phải là một ngày có thật, viết như 2026-08-30 hoặc 30/8/2026.`,
      `--${noDay || ''} must be a day that exists, as 2026-08-30 or 30/8/2026.`,
    );
  const text = (value: string | undefined) => value?.normalize('NFC').trim() ?? null;
  return {
    isHelp: false,
    asked: {
      command: named,
      file,
      given: {
        number: text(values.number),
        authority: text(values.authority),
        signer: text(values.signer),
        issuedOn: days.issuedOn,
        effectiveFrom: days.effectiveFrom,
      },
      isJson: values.json ?? false,
      isReplacing: values.replace ?? false,
      isAnnouncing: values.announce ?? false,
      answers: values.answers ?? null,
      answersTemplate: values['answers-template'] ?? null,
    },
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return (error as Error).message;
  }
}

/** Null where not given, undefined where it is no day. */
function dayOf(text: string | undefined): CalendarDate | null | undefined {
  if (text === undefined) return null;
  const day = text.trim();
  if (isCalendarDate(day)) return day;
  return /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(day) ? (findDay(day) ?? undefined) : undefined;
}
