import path from 'node:path';
import proxyAddr from 'proxy-addr';
import { z } from 'zod';
import { POINTS_PER_MINUTE } from '../api/clients/budgets.ts';
import { FOUR_EYES, type FourEyes } from '../announcing/review/fourEyes.ts';
import type { Label } from '../domain/values/vocabulary.ts';
import { kindOfUrl } from '../store/databaseKind.ts';

/** What this process does: public answers, the editors' admin, writing the index of Meilisearch. */
export type Door = 'public' | 'admin' | 'index';

export interface Settings {
  readonly port: number;
  /** Address to listen on; by default this machine only. */
  readonly host: string;
  /** Absolute path. */
  readonly dataDir: string;
  /** `file:` and an absolute path, or `mongodb://…` as it was given, with its password: never to be printed. */
  readonly databaseUrl: string;
  /** Null: made at the first start and kept in DATA_DIR. Always given with MongoDB. */
  readonly secret: string | null;
  /** Without a trailing slash; null: links are relative. */
  readonly publicUrl: string | null;
  /** Address at which people file online, with `{code}` and perhaps `{place}`; null: no button. */
  readonly filingUrl: string | null;
  /** Address of a blank form of the national portal, with `{id}` or `{path}`; null: forms are names. */
  readonly formsUrl: string | null;
  readonly serve: ReadonlySet<Door>;
  /** Where operators read figures, at a door of its own; null: nowhere. */
  readonly metricsPort: number | null;
  /** Proxies before this process whose `X-Forwarded-For` counts: how many in a row, or their addresses. */
  readonly trustedProxies: number | readonly string[];
  /** Points a minute that one client may spend; 0: no limit. */
  readonly pointsPerMinute: number;
  /** Null: search is done by the engine in this process alone. */
  readonly meilisearch: MeilisearchSettings | null;
  /** What an empty catalogue starts with. */
  readonly seed: 'sample' | 'none';
  /** Whether somebody may approve what they drafted. */
  readonly fourEyes: FourEyes;
  /** Where webhooks may lead: over https to the public internet, or anywhere. */
  readonly webhookTargets: 'public' | 'any';
  /** Absolute path of a folder with root certificates; null: no signature of a file is trusted. */
  readonly trustDir: string | null;
  /** Null: no letters are sent. The address holds a password: never to be printed. */
  readonly mail: { readonly url: string; readonly from: string } | null;
}

export interface MeilisearchSettings {
  /** 'http://127.0.0.1:7700' */
  readonly host: string;
  /** May search and read documents. */
  readonly searchKey: string;
  /** May write; needed by the one process that does. */
  readonly indexKey: string | null;
  /** Name of the index; its mark lies in one beside it. */
  readonly index: string;
}

export interface WrongSetting {
  readonly name: keyof typeof RULES;
  readonly message: Label;
}

export type ReadSettings =
  { readonly isValid: true; readonly settings: Settings } | { readonly isValid: false; readonly wrong: readonly WrongSetting[] };

const DOORS: readonly Door[] = ['public', 'admin', 'index'];
const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const doorsOf = (text: string): string[] =>
  text
    .split(',')
    .map((door) => door.trim())
    .filter(Boolean);

const PORT = z
  .string()
  .regex(/^\d{1,5}$/)
  .refine((text) => Number(text) <= 65_535);

/** For each setting: the form of a right value, and the message about a wrong one. */
const RULES = {
  PORT: {
    rule: PORT,
    vi: 'PORT phải là một số cổng từ 0 đến 65535.',
    en: 'PORT must be a port number from 0 to 65535.',
  },
  METRICS_PORT: {
    rule: PORT,
    vi: 'METRICS_PORT phải là một số cổng từ 0 đến 65535, khác PORT.',
    en: 'METRICS_PORT must be a port number from 0 to 65535, other than PORT.',
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
    rule: z.string().regex(/^(file:.+|mongodb(\+srv)?:\/\/[^\s/]+\/[\w-]+(\?\S*)?)$/),
    vi: 'DATABASE_URL phải có dạng file:đường-dẫn hoặc mongodb://máy-chủ/tên-cơ-sở-dữ-liệu (cả mongodb+srv://).',
    en: 'DATABASE_URL must be file:path or mongodb://host/name-of-the-database (mongodb+srv:// too).',
  },
  PAYLOAD_SECRET: {
    rule: z.string().min(16),
    vi: 'PAYLOAD_SECRET phải dài ít nhất 16 ký tự; với MongoDB phải đặt, vì mọi máy cần cùng một giá trị.',
    en: 'PAYLOAD_SECRET must be at least 16 characters long; with MongoDB it must be set, for all machines need the same one.',
  },
  PUBLIC_URL: {
    rule: z.string().refine(isHttpUrl),
    vi: 'PUBLIC_URL phải là một địa chỉ http:// hoặc https://.',
    en: 'PUBLIC_URL must be an http:// or https:// address.',
  },
  FILING_URL: {
    rule: z.string().refine((text) => isHttpUrl(text) && text.includes('{code}')),
    vi: 'FILING_URL phải là địa chỉ http(s):// có {code} ở chỗ của mã thủ tục, ví dụ https://cong.example/nop?ma={code}.',
    en: 'FILING_URL must be an http(s):// address with {code} for the procedure code, as https://portal.example/file?code={code}.',
  },
  FORMS_URL: {
    rule: z.string().refine((text) => isHttpUrl(text) && /\{(?:id|path)\}/.test(text)),
    vi: 'FORMS_URL phải là địa chỉ http(s):// có {id} hoặc {path} ở chỗ của tệp biểu mẫu.',
    en: 'FORMS_URL must be an http(s):// address with {id} or {path} for the file of a form.',
  },
  SERVE: {
    rule: z.string().refine((text) => doorsOf(text).length > 0 && doorsOf(text).every((door) => DOORS.includes(door as Door))),
    vi: 'SERVE phải là public, admin, index hoặc nhiều phần cách nhau bằng dấu phẩy, ví dụ public,admin.',
    en: 'SERVE must be public, admin, index, or several with commas between, as public,admin.',
  },
  SEED: {
    rule: z.enum(['sample', 'none']),
    vi: 'SEED phải là sample hoặc none.',
    en: 'SEED must be sample or none.',
  },
  FOUR_EYES: {
    rule: z.enum(FOUR_EYES),
    vi: 'FOUR_EYES phải là required (người soạn không tự duyệt), reason (tự duyệt phải nêu lý do) hoặc off.',
    en: 'FOUR_EYES must be required (nobody approves their own draft), reason (only with a reason) or off.',
  },
  WEBHOOK_TARGETS: {
    rule: z.enum(['public', 'any']),
    vi: 'WEBHOOK_TARGETS phải là public (chỉ gửi qua https tới địa chỉ công khai) hoặc any (cả mạng nội bộ).',
    en: 'WEBHOOK_TARGETS must be public (only over https, to public addresses) or any (private networks too).',
  },
  SMTP_URL: {
    rule: z
      .string()
      .regex(/^smtps?:\/\/\S+$/)
      .refine((text) => URL.canParse(text)),
    vi: 'SMTP_URL phải có dạng smtp://người-dùng:mật-khẩu@máy-chủ:587 hoặc smtps://….',
    en: 'SMTP_URL must read smtp://user:password@host:587, or smtps://….',
  },
  MAIL_FROM: {
    rule: z.email(),
    vi: 'Với SMTP_URL phải đặt MAIL_FROM: địa chỉ thư điện tử của người gửi, ví dụ tthc@tinh.example.',
    en: 'MAIL_FROM must be set with SMTP_URL: the mail address of the sender, as tthc@province.example.',
  },
  TRUST_DIR: {
    rule: z.string().refine((text) => !text.includes('\0')),
    vi: 'TRUST_DIR phải là đường dẫn tới một thư mục có chứng thư gốc (.pem, .crt, .cer, .der).',
    en: 'TRUST_DIR must be the path of a folder with root certificates (.pem, .crt, .cer, .der).',
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
    rule: z.string().refine(isHttpUrl),
    vi: 'MEILI_HOST phải là địa chỉ http:// hoặc https:// của Meilisearch.',
    en: 'MEILI_HOST must be the http:// or https:// address of Meilisearch.',
  },
  MEILI_SEARCH_KEY: {
    rule: z.string().min(1),
    vi: 'Với MEILI_HOST phải đặt MEILI_SEARCH_KEY: khóa chỉ được tìm và đọc.',
    en: 'MEILI_SEARCH_KEY must be set with MEILI_HOST: a key that may search and read.',
  },
  MEILI_INDEX_KEY: {
    rule: z.string().min(1),
    vi: 'Tiến trình ghi chỉ mục (SERVE có index, hoặc admin) cần MEILI_INDEX_KEY.',
    en: 'The process that writes the index (SERVE with index, or admin) needs MEILI_INDEX_KEY.',
  },
  MEILI_INDEX: {
    rule: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/),
    vi: 'MEILI_INDEX phải là tên chỉ mục gồm chữ cái, chữ số, - và _.',
    en: 'MEILI_INDEX must be the name of an index, of letters, digits, - and _.',
  },
} as const satisfies Record<string, Label & { rule: z.ZodType<string> }>;
const NAMES = Object.keys(RULES) as (keyof typeof RULES)[];
/** Every variable of the environment that a server reads. */
export const SETTING_NAMES: readonly string[] = [...NAMES, 'LOG_LEVEL'];

type Environment = Readonly<Record<string, string | undefined>>;
type Given = (name: keyof typeof RULES) => string | undefined;

/**
 * Reads all settings at once; an empty variable counts as not set.
 * @param folder absolute path that relative paths start from
 */
export function readSettings(env: Environment, folder: string): ReadSettings {
  const given = (name: keyof typeof RULES): string | undefined => env[name]?.trim() || undefined;
  const wrong = NAMES.filter((name) => {
    const value = given(name);
    if (value === undefined) return isMissed(name, given);
    return !RULES[name].rule.safeParse(value).success;
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
      metricsPort: given('METRICS_PORT') === undefined ? null : Number(given('METRICS_PORT')),
      dataDir,
      databaseUrl: absoluteFileUrl(given('DATABASE_URL') ?? `file:${path.join(dataDir, 'tthc.db')}`, folder),
      secret: given('PAYLOAD_SECRET') ?? null,
      publicUrl: given('PUBLIC_URL')?.replace(/\/+$/, '') ?? null,
      ...portalAddresses(given),
      serve: servedIn(given),
      trustedProxies: readProxies(given('TRUST_PROXY') ?? '0') ?? 0,
      pointsPerMinute: Number(given('RATE_LIMIT') ?? POINTS_PER_MINUTE),
      meilisearch: meilisearchIn(given),
      ...choicesIn(given),
      trustDir: trustDirIn(given, folder),
      mail: mailIn(given),
    },
  };
}

/** Where the national portal takes applications and keeps blank forms. */
function portalAddresses(given: (name: keyof typeof RULES) => string | undefined): Pick<Settings, 'filingUrl' | 'formsUrl'> {
  return { filingUrl: given('FILING_URL') ?? null, formsUrl: given('FORMS_URL') ?? null };
}

/** Whether another setting demands one that is not set. */
function isMissed(name: keyof typeof RULES, given: Given): boolean {
  if (name === 'PAYLOAD_SECRET') return kindOfUrl(given('DATABASE_URL') ?? '') === 'mongo';
  if (name === 'MAIL_FROM') return given('SMTP_URL') !== undefined;
  if (given('MEILI_HOST') === undefined) return false;
  return name === 'MEILI_SEARCH_KEY' || (name === 'MEILI_INDEX_KEY' && writesIndex(servedIn(given)));
}

/** One process writes the index: the one that was told to, or the one with the admin. */
export function writesIndex(serve: ReadonlySet<Door>): boolean {
  return serve.has('index') || serve.has('admin');
}

function servedIn(given: Given): ReadonlySet<Door> {
  return new Set(doorsOf(given('SERVE') ?? 'public,admin') as Door[]);
}

/** Settings of a few words. */
function choicesIn(given: Given): Pick<Settings, 'seed' | 'webhookTargets' | 'fourEyes'> {
  return {
    seed: given('SEED') === 'none' ? 'none' : 'sample',
    webhookTargets: given('WEBHOOK_TARGETS') === 'any' ? 'any' : 'public',
    fourEyes: FOUR_EYES.find((rule) => rule === given('FOUR_EYES')) ?? 'required',
  };
}

function trustDirIn(given: Given, folder: string): string | null {
  const trustDir = given('TRUST_DIR');
  return trustDir === undefined ? null : path.resolve(folder, trustDir);
}

function mailIn(given: Given): Settings['mail'] {
  const url = given('SMTP_URL');
  return url === undefined ? null : { url, from: given('MAIL_FROM') ?? '' };
}

function meilisearchIn(given: Given): MeilisearchSettings | null {
  const host = given('MEILI_HOST');
  if (host === undefined) return null;
  const keys = { searchKey: given('MEILI_SEARCH_KEY') ?? '', indexKey: given('MEILI_INDEX_KEY') ?? null };
  return { host, ...keys, index: given('MEILI_INDEX') ?? 'procedures' };
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
  if (kindOfUrl(url) === 'mongo') return url;
  return `file:${path.resolve(folder, databasePath(url))}`;
}
