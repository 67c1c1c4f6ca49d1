import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { en } from '@payloadcms/translations/languages/en';
import { vi } from '@payloadcms/translations/languages/vi';
import type { CollectionConfig, Config, EmailAdapter } from 'payload';
import { pino } from 'pino';
import { PLAIN_LOG } from '../store/plainLog.ts';
import { answerNoRevisions } from './answerNoRevisions.ts';
import { procedures } from './catalogue/procedures.ts';
import { decisions } from './decisions/decisions.ts';
import { REFUSAL } from './decisions/refusal.ts';
import { fileUrl, pathOf } from './storage/sqlite/fileUrl.ts';
import { lines } from './lines/lines.ts';
import { announcements } from './log/announcements.ts';
import { auditEvents } from './log/auditEvents.ts';
import { projectionMarks } from './log/projectionMarks.ts';
import { sealedLines } from './log/sealedLines.ts';
import { authorities } from './registers/authorities.ts';
import { delegations } from './registers/delegations.ts';
import { fields } from './registers/fields.ts';
import { holidays } from './registers/holidays.ts';
import { legalDocuments } from './registers/legalDocuments.ts';
import { searchAliases } from './searchWords/searchAliases.ts';
import { searchNotices } from './searchWords/searchNotices.ts';
import { searchPhrases } from './searchWords/searchPhrases.ts';
import { tellFields } from './tellFields.ts';
import { tellConflicts } from './users/tellConflicts.ts';
import { users } from './users/users.ts';

export interface CmsSettings {
  /** `file:` and an absolute path. */
  readonly databaseUrl: string;
  readonly secret: string;
  /** Public address of the admin; null: the requested host. */
  readonly publicUrl?: string | null;
  /** In the driver's form, where the database is only read. */
  readonly readOnlyUrl?: string;
}

const folder = path.dirname(fileURLToPath(import.meta.url));

/** The CMS: what it stores and how the admin looks. */
export function cmsConfig({ databaseUrl, secret, publicUrl = null, readOnlyUrl }: CmsSettings): Config {
  const origin = secureOrigin(publicUrl);
  return {
    secret,
    ...(origin === null ? {} : { serverURL: origin, csrf: [origin] }),
    collections: [
      decisions,
      lines,
      procedures,
      announcements,
      searchPhrases,
      searchAliases,
      searchNotices,
      authorities,
      delegations,
      fields,
      legalDocuments,
      holidays,
      origin === null ? users : withSecureCookie(users),
      auditEvents,
      sealedLines,
      projectionMarks,
    ].map(answerNoRevisions),
    db: sqliteAdapter({
      client: { url: readOnlyUrl ?? fileUrl(pathOf(databaseUrl)) },
      // No transactionOptions: with them, a busy database confirmed rows that it had not stored.
      wal: readOnlyUrl === undefined,
      busyTimeout: 5000,
      // Only the committed migrations make the schema.
      push: false,
      migrationDir: path.join(folder, 'storage/sqlite/migrations'),
      // A line's content is one JSON value, not dozens of rows.
      blocksAsJSON: true,
    }),
    hooks: { afterError: [tellFields, tellConflicts] },
    i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi' },
    admin: {
      user: 'users',
      // Pictures of users would come from a foreign server.
      avatar: 'default',
      dateFormat: 'dd/MM/yyyy HH:mm',
      meta: { titleSuffix: ' · TTHC' },
      importMap: { baseDir: path.resolve(folder, '../..'), importMapFile: path.resolve(folder, '../app/(payload)/admin/importMap.js') },
    },
    // Two procedures of the national list are longer than Payload's 40,000 characters.
    defaultMaxTextLength: 10_000_000,
    graphQL: { disablePlaygroundInProduction: true, disableIntrospectionInProduction: true },
    // Standard output belongs to the output of commands.
    logger: pino({ level: 'warn', ...PLAIN_LOG }, pino.destination({ dest: 2, sync: true })),
    // Errors that clients can cause do not go to the server's log.
    loggingLevels: Object.fromEntries(OF_CLIENTS.map((name) => [name, 'info'])) as Config['loggingLevels'],
    email: noEmail,
    telemetry: false,
    typescript: { autoGenerate: false, outputFile: path.join(folder, 'payloadTypes.ts') },
  };
}

/**
 * The origin of an https address; else null. Over http, browsers do not tell where a GET comes from, and Payload would
 * refuse their cookies. There the server's own check of `Origin` must do.
 */
function secureOrigin(publicUrl: string | null): string | null {
  const url = publicUrl === null ? null : new URL(publicUrl);
  return url?.protocol === 'https:' ? url.origin : null;
}

function withSecureCookie(collection: CollectionConfig): CollectionConfig {
  const auth = typeof collection.auth === 'object' ? collection.auth : {};
  return { ...collection, auth: { ...auth, cookies: { secure: true, sameSite: 'Lax' } } };
}

const OF_CLIENTS = ['APIError', 'AuthenticationError', 'Forbidden', 'Locked', 'NotFound', 'QueryError', 'ValidationError', REFUSAL];

/** No mail server is set up: an administrator sets a new password for people who forgot theirs. */
const noEmail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'tthc@localhost',
  defaultFromName: 'TTHC',
  sendEmail: async ({ subject }) => payload.logger.warn(`No mail server is set up; "${subject}" was not sent.`),
});
