import path from 'node:path';
import proxyAddr from 'proxy-addr';
import { z } from 'zod';
import { POINTS_PER_MINUTE } from '../api/clients/budgets.ts';
import type { Label } from '../domain/values/vocabulary.ts';

/** The doors that this process opens: public answers, the editors' admin, or both. */
export type Door = 'public' | 'admin';

export interface Settings {
  readonly port: number;
  /** Address to listen on; by default this machine only. */
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
  /** Proxies before this process whose `X-Forwarded-For` counts: how many in a row, or their addresses. */
  readonly trustedProxies: number | readonly string[];
  /** Points a minute that one client may spend; 0: no limit. */
  readonly pointsPerMinute: number;
  /** What an empty catalogue starts with. */
  readonly seed: 'sample' | 'none';
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

/** For each setting: the form of a right value, and the message about a wrong one. */
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
  TRUST_PROXY: {
    rule: z.string().refine((text) => readProxies(text) !== null),
    vi: 'TRUST_PROXY phải là số máy chủ trung gian đứng trước (ví dụ 1) hoặc địa chỉ của chúng, cách nhau bằng dấu phẩy (ví dụ loopback, 10.0.0.0/8).',
    en: 'TRUST_PROXY must be the number of proxies in front (as 1), or their addresses with commas between (as loopback, 10.0.0.0/8).',
  },
  RATE_LIMIT: {
    rule: z.string().regex(/^\d{1,9}$/),
    vi: 'RATE_LIMIT phải là số điểm mỗi phút cho một máy khách, ví dụ 6000; 0 là không giới hạn.',
    en: 'RATE_LIMIT must be the points a minute for one client, as 6000; 0 sets no limit.',
  },
  MEILI_HOST: {
    rule: z.string().refine(() => false),
    vi: 'Phiên bản này chưa hỗ trợ MEILI_HOST: tìm kiếm chạy ngay trong chương trình.',
    en: 'MEILI_HOST is not supported by this version yet: search runs in the program itself.',
  },
} as const satisfies Record<string, Label & { rule: z.ZodType<string> }>;
const NAMES = Object.keys(RULES) as (keyof typeof RULES)[];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads all settings at once; an empty variable counts as not set.
 * @param folder absolute path that relative paths start from
 */
export function readSettings(env: Environment, folder: string): ReadSettings {
  const given = (name: keyof typeof RULES): string | undefined => env[name]?.trim() || undefined;
  const wrong = NAMES.filter((name) => {
    const value = given(name);
    return value !== undefined && !RULES[name].rule.safeParse(value).success;
  });
  if (wrong.length > 0) {
    return { isValid: false, wrong: wrong.map((name) => ({ name, message: { vi: RULES[name].vi, en: RULES[name].en } })) };
  }
  const dataDir = path.resolve(folder, given('DATA_DIR') ?? '.data');
  return {
    isValid: true,
    settings: {
      port: Number(given('PORT') ?? 3000),
      host: given('HOST') ?? '127.0.0.1',
      dataDir,
      databaseUrl: absoluteFileUrl(given('DATABASE_URL') ?? `file:${path.join(dataDir, 'tthc.db')}`, folder),
      secret: given('PAYLOAD_SECRET') ?? null,
      publicUrl: given('PUBLIC_URL')?.replace(/\/+$/, '') ?? null,
      serve: new Set(doorsOf(given('SERVE') ?? 'public,admin') as Door[]),
      trustedProxies: readProxies(given('TRUST_PROXY') ?? '0') ?? 0,
      pointsPerMinute: Number(given('RATE_LIMIT') ?? POINTS_PER_MINUTE),
      seed: given('SEED') === 'none' ? 'none' : 'sample',
    },
  };
}

/** Null where it is neither a small number nor a list of addresses. */
function readProxies(text: string): number | readonly string[] | null {
  if (/^\d+$/.test(text)) return Number(text) < 10 ? Number(text) : null;
  const addresses = text.split(',').map((address) => address.trim());
  try {
    proxyAddr.compile(addresses);
    return addresses;
  } catch {
    return null;
  }
}

/** The file's path in a `file:` address, whether written as a URL (`file:///a/b`) or plainly (`file:b`). */
function databasePath(databaseUrl: string): string {
  return databaseUrl.replace(/^file:(?:\/\/(?=\/))?/, '');
}

function absoluteFileUrl(url: string, folder: string): string {
  return `file:${path.resolve(folder, databasePath(url))}`;
}
