import path from 'node:path';
import { z } from 'zod';
import type { Label } from '../domain/values/vocabulary.ts';

/** Which doors this process opens: citizens' answers, the editors' admin, or both. */
export type Door = 'public' | 'admin';

export interface Settings {
  readonly port: number;
  /** Address to listen on; this machine alone unless said otherwise. */
  readonly host: string;
  /** Absolute path. */
  readonly dataDir: string;
  /** `file:` and an absolute path. */
  readonly databaseUrl: string;
  /** Null: made at the first start and kept in DATA_DIR. */
  readonly secret: string | null;
  /** Without a trailing slash; null: links are relative. */
  readonly publicUrl: string | null;
  readonly serve: ReadonlySet<Door>;
  /** What an empty catalogue starts with. */
  readonly seed: 'sample' | 'none';
  readonly meilisearch: { readonly host: string; readonly apiKey: string | null } | null;
}

export interface WrongSetting {
  readonly name: keyof typeof RULES;
  readonly message: Label;
}

export type ReadSettings =
  { readonly isValid: true; readonly settings: Settings } | { readonly isValid: false; readonly wrong: readonly WrongSetting[] };

const DOORS: readonly Door[] = ['public', 'admin'];
const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const doorsOf = (text: string): string[] =>
  text
    .split(',')
    .map((door) => door.trim())
    .filter(Boolean);

/** Per setting: what a right value looks like, and the sentence that a wrong one is answered with. */
const RULES = {
  PORT: {
    rule: z
      .string()
      .regex(/^\d{1,5}$/)
      .refine((text) => Number(text) <= 65_535),
    vi: 'PORT phải là một số cổng từ 0 đến 65535.',
    en: 'PORT must be a port number from 0 to 65535.',
  },
  HOST: {
    rule: z.string().regex(/^[\w.:-]+$/),
    vi: 'HOST phải là địa chỉ để lắng nghe, ví dụ 127.0.0.1 hoặc 0.0.0.0.',
    en: 'HOST must be the address to listen on, as 127.0.0.1 or 0.0.0.0.',
  },
  DATA_DIR: {
    rule: z.string().refine((text) => !text.includes('\0')),
    vi: 'DATA_DIR phải là đường dẫn tới một thư mục.',
    en: 'DATA_DIR must be the path of a folder.',
  },
  DATABASE_URL: {
    rule: z.string().regex(/^file:.+/),
    vi: 'DATABASE_URL phải có dạng file:đường-dẫn; phiên bản này chưa hỗ trợ mongodb://.',
    en: 'DATABASE_URL must be file:path; mongodb:// is not supported by this version yet.',
  },
  PAYLOAD_SECRET: {
    rule: z.string().min(16),
    vi: 'PAYLOAD_SECRET phải dài ít nhất 16 ký tự.',
    en: 'PAYLOAD_SECRET must be at least 16 characters long.',
  },
  PUBLIC_URL: {
    rule: z.string().refine(isHttpUrl),
    vi: 'PUBLIC_URL phải là một địa chỉ http:// hoặc https://.',
    en: 'PUBLIC_URL must be an http:// or https:// address.',
  },
  SERVE: {
    rule: z.string().refine((text) => doorsOf(text).length > 0 && doorsOf(text).every((door) => DOORS.includes(door as Door))),
    vi: 'SERVE phải là public, admin hoặc public,admin.',
    en: 'SERVE must be public, admin or public,admin.',
  },
  SEED: {
    rule: z.enum(['sample', 'none']),
    vi: 'SEED phải là sample hoặc none.',
    en: 'SEED must be sample or none.',
  },
  MEILI_HOST: {
    rule: z.string().refine(isHttpUrl),
    vi: 'MEILI_HOST phải là một địa chỉ http:// hoặc https://.',
    en: 'MEILI_HOST must be an http:// or https:// address.',
  },
  MEILI_API_KEY: {
    rule: z.string(),
    vi: 'MEILI_API_KEY phải là một chuỗi ký tự.',
    en: 'MEILI_API_KEY must be text.',
  },
} as const satisfies Record<string, Label & { rule: z.ZodType<string> }>;
const NAMES = Object.keys(RULES) as (keyof typeof RULES)[];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads all settings at once; an empty variable counts as not set.
 * @param folder absolute path that relative paths start from
 */
export function readSettings(env: Environment, folder: string): ReadSettings {
  const said = (name: keyof typeof RULES): string | undefined => env[name]?.trim() || undefined;
  const wrong = NAMES.filter((name) => {
    const value = said(name);
    return value !== undefined && !RULES[name].rule.safeParse(value).success;
  });
  if (wrong.length > 0) {
    return { isValid: false, wrong: wrong.map((name) => ({ name, message: { vi: RULES[name].vi, en: RULES[name].en } })) };
  }
  const dataDir = path.resolve(folder, said('DATA_DIR') ?? '.data');
  const meiliHost = said('MEILI_HOST');
  return {
    isValid: true,
    settings: {
      port: Number(said('PORT') ?? 3000),
      host: said('HOST') ?? '127.0.0.1',
      dataDir,
      databaseUrl: absoluteFileUrl(said('DATABASE_URL') ?? `file:${path.join(dataDir, 'tthc.db')}`, folder),
      secret: said('PAYLOAD_SECRET') ?? null,
      publicUrl: said('PUBLIC_URL')?.replace(/\/+$/, '') ?? null,
      serve: new Set(doorsOf(said('SERVE') ?? 'public,admin') as Door[]),
      seed: said('SEED') === 'none' ? 'none' : 'sample',
      meilisearch: meiliHost === undefined ? null : { host: meiliHost, apiKey: said('MEILI_API_KEY') ?? null },
    },
  };
}

/** The file's path in a `file:` address, whether written as a URL (`file:///a/b`) or plainly (`file:b`). */
function databasePath(databaseUrl: string): string {
  return databaseUrl.replace(/^file:(?:\/\/(?=\/))?/, '');
}

function absoluteFileUrl(url: string, folder: string): string {
  return `file:${path.resolve(folder, databasePath(url))}`;
}
